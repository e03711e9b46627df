import pg from 'pg';
import { redisProgram, startRedis } from './redis.mjs';

/** The two places where the queue may be, each with the ways in which it may fail. */

async function postgresQueue({ url }) {
  const client = new pg.Client(url('owner'));
  client.on('error', () => {}); // PostgreSQL is restarted in between; the queue is disturbed only before that
  await client.connect();
  return {
    environment: {},
    /** Nobody can put anything into the queue until it goes on. */
    async stall() {
      await client.query('begin');
      await client.query('lock table bullmq.job in access exclusive mode');
    },
    goOn: () => client.query('rollback'),
    lose: () => client.query('truncate bullmq.job cascade'),
    stop: () => client.end().catch(() => {}),
  };
}

async function redisQueue() {
  const redis = await startRedis(redisProgram());
  return {
    environment: { REDIS_URL: redis.url },
    stall: redis.stall,
    goOn: redis.goOn,
    async lose() {
      await redis.flush();
      await redis.kill();
      await redis.start();
    },
    /** Away for as long as `work` takes. */
    async without(work) {
      await redis.kill();
      await work();
      await redis.start();
    },
    stop: redis.stop,
  };
}

export const queues = { PostgreSQL: postgresQueue, Redis: redisQueue };
