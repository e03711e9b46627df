import { test } from 'node:test';
import { redisProgram } from './redis.mjs';
import { scenarios } from './scenarios.mjs';

if (redisProgram()) scenarios('Redis');
else test('with the queue in Redis', { skip: 'no redis-server here; on Debian: apt-get install redis-tools, elsewhere name it with REDIS_SERVER' });
