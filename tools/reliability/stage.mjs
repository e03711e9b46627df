import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../free-port.mjs';
import { programOptions, withoutPostgresVariables } from '../postgres/account.mjs';
import { postgresBin } from '../postgres/binaries.mjs';
import { startThrowaway } from '../postgres/throwaway.mjs';
import { runProgram } from '../run-program.mjs';
import { migrate } from '../start/migration.mjs';
import { root } from '../steps/program.mjs';
import { startMailServer } from './mail-server.mjs';
import { callTogether, foundTown, moments } from './town.mjs';

const patienceMilliseconds = 100_000;

/** Waits until `holds()`; the database may be away in between. */
async function until(holds, what) {
  const end = Date.now() + patienceMilliseconds;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`It did not come to pass: ${what}`);
    await sleep(50);
  }
}

/**
 * A database of its own, a mail server, a queue, and as many processes of the program as a test wants.
 *
 * @param makeQueue one of queues.mjs
 * @param options `mailMilliseconds`: how long the mail server thinks about each mail; `variables`: what else the program is told
 */
export async function setStage(makeQueue, { mailMilliseconds, variables = {} } = {}) {
  const database = await startThrowaway();
  const mails = await startMailServer(mailMilliseconds);
  const urls = { DATABASE_URL: database.url('app'), DATABASE_RELAY_URL: database.url('relay') };
  const bare = { ...withoutPostgresVariables(process.env), NODE_ENV: 'production', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent', PUBLIC_URL: '', DEMO: '', REDIS_URL: '' };
  await migrate(root, { ...bare, ...urls, DATABASE_OWNER_URL: database.url('owner') });
  const queue = await makeQueue(database);
  const environment = { ...bare, ...urls, SMTP_URL: mails.url, MAIL_FROM: 'planung@example.org', ...queue.environment, ...variables };
  const running = new Set();

  const query = async (text, values) => {
    const client = new pg.Client({ connectionString: database.url('postgres'), connectionTimeoutMillis: 2000 });
    client.on('error', () => {}); // the statement tells
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  };

  /** Starts a process of the program. `kill` leaves it no moment, `stop` asks for its end. */
  async function start(role) {
    const child = spawn(process.execPath, ['--expose-gc', path.join(import.meta.dirname, 'program.mjs')], { cwd: root, env: { ...environment, ROLE: role, PORT: String(await freePort()) }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const exited = once(child, 'exit');
    const end = async (signal) => {
      running.delete(end);
      child.kill(signal);
      await exited;
    };
    running.add(end);
    const answer = async () => {
      const ended = exited.then(([code, signal]) => Promise.reject(new Error(`The ${role} ended with ${signal ?? code} before it answered.`)));
      const [said] = await Promise.race([once(child, 'message'), ended]);
      return said;
    };
    await answer();
    return {
      /** Has the process do something that it knows, and waits until it is done. */
      ask: (message) => {
        child.send(message);
        return answer();
      },
      kill: () => end('SIGKILL'),
      stop: () => end('SIGTERM'),
    };
  }

  return {
    queue,
    mails,
    query,
    until,
    start,

    /** Orders a mail to each of `count` new people of a new Planungskreis, as a request would. */
    async order(web, count) {
      const tenantId = randomUUID();
      const personIds = Array.from({ length: count }, () => randomUUID());
      await query('insert into tenant (id, name) values ($1, $2)', [tenantId, 'Voerde']);
      await query(`insert into person (tenant_id, id, email, given_name, family_name) select $1, id, id || '@example.org', 'Erika', 'Muster' from unnest($2::uuid[]) id`, [tenantId, personIds]);
      const { ordered } = await web.ask({ order: { tenantId, personIds } });
      if (ordered !== count) throw new Error(`Only ${ordered} mails were ordered.`);
      return personIds.map((id) => ({ to: `${id}@example.org`, about: 'Probe' }));
    },

    /** Has `count` members of a new planning group told that one meeting is closed, and invited to the next one. */
    async meet(web, count) {
      const town = await foundTown(query, count, moments.digest);
      const meetings = await callTogether(query, town);
      const { done } = await web.ask({ meet: { tenantId: town.tenantId, ...meetings } });
      if (!done) throw new Error('The meetings did not happen.');
      return town.addresses.flatMap((to) => ['Protokoll', 'Einladung'].map((about) => ({ to, about })));
    },

    arrived: (count) => until(async () => mails.count() >= count, `${count} mails arrive`),

    /** Returns when nothing is left to be done. */
    async settled() {
      const open = `select (select count(*)::int from outbox where topic in ('mail.send', 'notifications.digests')) + (select count(*)::int from mail where state <> 'SENT') as open`;
      await until(async () => (await query(open))[0].open === 0, 'every mail is sent and every order is done');
    },

    /** Whether a relay has claimed orders and not yet marked them as handed on. */
    isHandingOn: () => until(async () => (await query(`select from pg_stat_activity where usename = 'relay' and state = 'idle in transaction'`)).length > 0, 'a relay is handing on'),

    /** As if the machine had lost its power: PostgreSQL ends without a word and starts again at the same address. */
    async restartDatabase() {
      const place = path.join(database.directory, 'cluster');
      const { code, output } = await runProgram(path.join(postgresBin(), 'pg_ctl'), ['restart', '-w', '-m', 'immediate', '-D', path.join(place, 'data'), '-l', path.join(place, 'log')], programOptions());
      if (code !== 0) throw new Error(output);
    },

    async endProcesses() {
      for (const end of running) await end('SIGKILL');
      mails.reset();
    },

    async strike() {
      await queue.stop();
      await mails.stop();
      await database.stop();
    },
  };
}
