import 'reflect-metadata';
import path from 'node:path';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import { ENVIRONMENT } from './config/config.module.js';
import { type Environment, readEnvironment } from './config/environment.js';
import { PROGRAM_FOLDER } from './config/program-folder.js';
import { Origins } from './platform/web/origins.js';
import { servePages } from './platform/web/pages.js';
import { BODY_LIMIT, explainSize, guardInterface, takeFiles } from './platform/web/request-rules.js';

const CLIENT = path.join(PROGRAM_FOLDER, 'dist/client/browser');

/** In bytes; what is smaller fits into a packet anyway. */
const COMPRESSED_FROM = 1_400;
/** Of 11: nearly as small as the best, and as quick as gzip. */
const BROTLI_QUALITY = 4;

/**
 * The whole program, ready to listen. A process that is only a worker answers nothing but what an orchestrator asks.
 * @param client the folder of the built client, one folder per locale
 */
export async function createApp(client = CLIENT): Promise<NestFastifyApplication> {
  const { ROLE, TRUSTED_PROXIES } = readEnvironment();
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: TRUSTED_PROXIES.length ? TRUSTED_PROXIES : false });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRole(ROLE), adapter, { bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(Logger));
  if (ROLE === 'worker') return app;
  const environment = app.get<Environment>(ENVIRONMENT);
  const fastify = app.getHttpAdapter().getInstance();
  const secure = environment.PUBLIC_URL.protocol === 'https:';
  await fastify.register(helmet, {
    contentSecurityPolicy: { directives: { styleSrc: [`'self'`, `'unsafe-inline'`], imgSrc: [`'self'`, 'data:'], workerSrc: [`'self'`, 'blob:'], upgradeInsecureRequests: secure ? [] : null } },
    strictTransportSecurity: secure,
  });
  await fastify.register(compress, { encodings: ['br', 'gzip'], threshold: COMPRESSED_FROM, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } });
  guardInterface(fastify, app.get(Origins));
  explainSize(fastify);
  takeFiles(fastify);
  await servePages(fastify, client);
  return app;
}
