import { setTimeout as sleep } from 'node:timers/promises';
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
const HANGING_UP_MS = 300;
/** Whoever started the program gives it ten seconds to end. */
const FAREWELL_MS = 7_000;

type Place = Pick<Environment, 'REDIS_URL' | 'DATABASE_URL'>;

/** Where jobs are handed on. */
export interface QueueInlet {
  /** Puts ids into the queue; an id that is in it already stays there once. @throws when the queue does not answer */
  enqueue: (ids: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}

/** Where jobs come out. */
export interface QueueOutlet {
  worker: Worker;
  /** Lets running jobs finish, but not for ever: what takes too long goes to another worker. */
  close: () => Promise<void>;
}

/**
 * Where the queue is: in Redis when there is one, else in the database, with so many connections.
 * @param over when aborted, a Redis that is away is not looked for any more
 */
const backend = ({ REDIS_URL, DATABASE_URL }: Place, connections: number, over: AbortSignal, redis: object = {}) =>
  REDIS_URL
    ? { factory: createRedisBackend, options: { connection: { url: REDIS_URL, retryStrategy: () => (over.aborted ? null : RETRY_MS), disconnectTimeout: HANGING_UP_MS, ...redis }, prefix: PREFIX } }
    : { factory: createPostgresBackend, options: { connection: { connectionString: DATABASE_URL, schema: QUEUE_SCHEMA, migrate: false, max: connections } } };

const closing = (end: Queue | Worker, over: AbortController) => async (): Promise<void> => {
  over.abort();
  await Promise.race([end.close().catch(() => undefined), sleep(FAREWELL_MS, undefined, { ref: false })]);
};

/** @throws when the work takes too long, or `over` says that nobody waits for it any more */
async function unless<Result>(over: AbortSignal, work: Promise<Result>): Promise<Result> {
  const enough = Promise.withResolvers<never>();
  const giveUp = (): void => enough.reject(new Error('The queue does not answer.'));
  const timer = setTimeout(giveUp, ANSWER_MS);
  over.addEventListener('abort', giveUp);
  if (over.aborted) giveUp();
  try {
    return await Promise.race([work, enough.promise]);
  } finally {
    clearTimeout(timer);
    over.removeEventListener('abort', giveUp);
  }
}

/** For handing jobs on. While Redis is away it says so at once instead of waiting. */
export function openInlet(place: Place): QueueInlet {
  const over = new AbortController();
  const { factory, options } = backend(place, 2, over.signal, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: ANSWER_MS });
  const queue = new Queue(QUEUE, options, factory as never);
  queue.on('error', () => undefined); // what waits for the queue fails too, and says so
  return {
    async enqueue(ids) {
      const jobs = ids.map((jobId) => ({ name: 'job', data: {}, opts: { jobId, removeOnComplete: true, removeOnFail: true } }));
      await unless(over.signal, queue.addBulk(jobs));
    },
    close: closing(queue, over),
  };
}

/** Takes jobs from the queue; a job leaves it whatever becomes of it, because the outbox knows what is still to be done. */
export function openOutlet(place: Place, work: (id: string) => Promise<void>): QueueOutlet {
  const over = new AbortController();
  const { factory, options } = backend(place, 4, over.signal);
  const process = ({ id = '' }: Job): Promise<void> => work(id);
  const timing = { lockDuration: LOCK_MS, stalledInterval: STALLED_MS, maxStalledCount: 10, runRetryDelay: RETRY_MS };
  const worker = new Worker(QUEUE, process, { ...options, ...timing, concurrency: CONCURRENCY }, factory as never);
  return { worker, close: closing(worker, over) };
}
