import type { FastifyInstance } from 'fastify';
import type { Origins } from './origins.js';

/** What one request may weigh, in bytes. */
export const BODY_LIMIT = 1024 * 1024;

/** Rules that hold before any handler: the interface takes POST only, and a page of another origin cannot use it. */
export function guardInterface(fastify: FastifyInstance, origins: Origins): void {
  fastify.addHook('onRequest', async ({ routeOptions, url, method, headers }, reply) => {
    const isInterface = [routeOptions.url, url].some((address) => address?.startsWith('/graphql')); // the route too: an address can be spelled in many ways
    if (!isInterface) return undefined;
    if (method !== 'POST') return reply.code(405).header('allow', 'POST').send({ message: 'Use POST.' });
    const { origin } = headers;
    if (origin !== undefined && !origins.allow(origin)) return reply.code(403).send({ message: 'This origin may not use the interface.' });
    return undefined;
  });
}

/** Gives a request that is too large the sentence that says what to do; it is refused before any handler sees it. */
export function explainSize(fastify: FastifyInstance): void {
  const sentence = JSON.stringify({ message: 'The request is larger than 1 MB. Send less at once.' });
  fastify.addHook('onSend', async (_request, { statusCode }, payload) => (statusCode === 413 ? sentence : payload));
}
