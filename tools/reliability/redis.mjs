import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../free-port.mjs';

/** Debian's redis-tools holds the server under this name, without its service: the name it is called by decides what it does. */
const places = [process.env.REDIS_SERVER, 'redis-server', '/usr/bin/redis-check-rdb'].filter(Boolean);

/** The program of a Redis server; undefined where there is none. */
export const redisProgram = () => places.find((program) => spawnSync(program, ['--version'], { argv0: 'redis-server' }).stdout?.includes('Redis server'));

/** A Redis of one test, which forgets everything when it ends. */
export async function startRedis(program) {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  let server;
  let exited;

  const start = async () => {
    server = spawn(program, args, { argv0: 'redis-server', stdio: ['ignore', 'ignore', 'inherit'] });
    exited = once(server, 'exit');
    const client = new Redis({ port, retryStrategy: () => 50 });
    client.on('error', () => {}); // not up yet
    const up = new Promise((resolve) => client.once('ready', resolve));
    const ended = await Promise.race([up, exited]);
    client.disconnect();
    if (ended) throw new Error(`Redis ended with ${ended[0]}.`);
  };
  const kill = async () => {
    server.kill('SIGKILL');
    await exited;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill,
    async flush() {
      const client = new Redis({ port });
      await client.flushall();
      client.disconnect();
    },
    async stall() {
      server.kill('SIGSTOP');
      await sleep(50);
    },
    goOn: async () => server.kill('SIGCONT'),
    stop: kill,
  };
}
