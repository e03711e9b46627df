import type { FastifyInstance } from 'fastify';
import type { Origins } from './origins.js';

/** What one request may weigh, in bytes. */
export const BODY_LIMIT = 1024 * 1024;

/** What changes nothing. */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Rules that hold before any handler: the interface takes POST only, and a page of another origin can neither use it nor change anything. */
export function guardInterface(fastify: FastifyInstance, origins: Origins): void {
  fastify.addHook('onRequest', async ({ routeOptions, url, method, headers }, reply) => {
    const isInterface = [routeOptions.url, url].some((address) => address?.startsWith('/graphql')); // the route too: an address can be spelled in many ways
    if (!isInterface && SAFE.has(method)) return undefined;
    if (isInterface && method !== 'POST') return reply.code(405).header('allow', 'POST').send({ message: 'Use POST.' });
    const { origin } = headers;
    if (origin !== undefined && !origins.allow(origin)) return reply.code(403).send({ message: 'This origin may not use the interface.' });
    return undefined;
  });
}

/** Hands a file on as it comes, so that whoever takes it asks for the right before the first byte, and stops at the last that may come. */
export function takeFiles(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
}

/** Gives a request that is too large the sentence that says what to do; it is refused before any handler sees it. */
export function explainSize(fastify: FastifyInstance): void {
  const sentence = JSON.stringify({ message: 'The request is larger than 1 MB. Send less at once.' });
  fastify.addHook('onSend', async (_request, { statusCode }, payload) => (statusCode === 413 ? sentence : payload));
}
