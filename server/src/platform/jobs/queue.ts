import { createPostgresBackend, createRedisBackend, type Job, Queue, Worker } from 'bullmq';
import type { Environment } from '../../config/environment.js';

/** The one queue. It holds ids only: what they stand for, and how often it was tried, is in the outbox. */
export const QUEUE = 'work';
export const QUEUE_SCHEMA = 'bullmq';

const PREFIX = 'planungskreis';
const CONCURRENCY = 5;
/** A worker that is silent for so long has lost its job to another one. */
const LOCK_MS = 5_000;
const STALLED_MS = 3_000;
const RETRY_MS = 1_000;
const ANSWER_MS = 5_000;

type Place = Pick<Environment, 'REDIS_URL' | 'DATABASE_URL'>;

/** Where the queue is: in Redis when there is one, else in the database, with so many connections. */
const backend = ({ REDIS_URL, DATABASE_URL }: Place, connections: number, redis: object) =>
  REDIS_URL
    ? { factory: createRedisBackend, options: { connection: { url: REDIS_URL, ...redis }, prefix: PREFIX } }
    : { factory: createPostgresBackend, options: { connection: { connectionString: DATABASE_URL, schema: QUEUE_SCHEMA, migrate: false, max: connections } } };

/** For handing jobs on. While Redis is away it says so at once instead of waiting. */
export function openQueue(place: Place): Queue {
  const { factory, options } = backend(place, 2, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: ANSWER_MS });
  return new Queue(QUEUE, options, factory as never);
}

/** Takes jobs from the queue; a job leaves it whatever becomes of it, because the outbox knows what is still to be done. */
export function openWorker(place: Place, work: (id: string) => Promise<void>): Worker {
  const { factory, options } = backend(place, 4, {});
  const process = ({ id = '' }: Job): Promise<void> => work(id);
  const timing = { lockDuration: LOCK_MS, stalledInterval: STALLED_MS, maxStalledCount: 10, runRetryDelay: RETRY_MS };
  return new Worker(QUEUE, process, { ...options, ...timing, concurrency: CONCURRENCY }, factory as never);
}

/** Puts ids into the queue; an id that is in it already stays there once. */
export async function enqueue(queue: Queue, ids: readonly string[]): Promise<void> {
  const opts = { removeOnComplete: true, removeOnFail: true };
  const added = queue.addBulk(ids.map((id) => ({ name: 'job', data: {}, opts: { ...opts, jobId: id } })));
  const silence = AbortSignal.timeout(ANSWER_MS);
  await Promise.race([added, new Promise((_resolve, reject) => silence.addEventListener('abort', () => reject(new Error('The queue does not answer.'))))]);
}
