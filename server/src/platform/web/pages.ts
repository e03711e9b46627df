import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const LOCALES = ['de', 'en'] as const;
const HASHED = /-[\w-]{8}\.(js|css|woff2)(\.br)?$/;

/**
 * Serves the built client at /de and /en. An address inside of a locale that is no file is a page of the client; a missing
 * file stays missing. Addresses without a locale lead to the one that the browser prefers, so that links can be passed on.
 * @param root the folder that holds one folder per locale
 */
export async function servePages(fastify: FastifyInstance, root: string): Promise<void> {
  const preferred = (languages = ''): string => (/^\s*en\b/i.test(languages) ? 'en' : 'de');
  fastify.get('/', (request, reply) => reply.redirect(`/${preferred(request.headers['accept-language'])}/`));
  for (const locale of LOCALES) {
    await fastify.register(
      async (scope) => {
        await scope.register(fastifyStatic, {
          root: path.join(root, locale),
          redirect: true,
          preCompressed: true,
          cacheControl: false,
          setHeaders: (response, file) => void response.header('cache-control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'),
        });
        scope.setNotFoundHandler((request, reply) => {
          const { pathname } = new URL(request.url, 'http://localhost');
          const isPage = request.headers.accept?.includes('text/html') || !path.extname(pathname); // not every program that looks for one says that it wants one
          if (request.method === 'GET' && isPage) reply.sendFile('index.html');
          else reply.code(404).send({ message: 'Not found.' });
        });
      },
      { prefix: `/${locale}` },
    );
  }
}
