import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { Program } from '../../../testing/program.js';
import { until } from '../../../testing/until.js';
import { World } from '../../../testing/world.js';
import type { Environment } from '../../config/environment.js';
import { Clock } from '../../kernel/clock.js';
import { Recurrences } from '../../kernel/recurrences.js';
import { momentOf, RecurringClock } from './recurring-clock.js';
import { RelayDatabase } from './relay-database.js';

class SetClock extends Clock {
  time = new Date('2026-03-29T00:10:00Z');

  now(): Date {
    return this.time;
  }
}

describe('what recurs', () => {
  const recurrences = new Recurrences();
  const hourly = { name: 'test.hourly', everyMinutes: 60, run: async () => {} };
  const time = new SetClock();
  let database: TestDatabase;
  let relay: RelayDatabase;
  let tenants: string[];

  const newClock = () => new RecurringClock(recurrences, time, relay);
  const ordered = async () => {
    const rows = await sql<{ tenant: string; at: string }>(database.postgres, `delete from outbox returning tenant_id as tenant, payload->>'at' as at`);
    return rows.map(({ tenant, at }) => [tenant, at]).sort();
  };

  beforeAll(async () => {
    database = await freshDatabase();
    const world = new World(database.postgres);
    tenants = [await world.tenant('Voerde'), await world.tenant('Köln')].sort();
    relay = new RelayDatabase({ DATABASE_RELAY_URL: database.relay } as Environment);
    recurrences.register(hourly);
  });
  afterAll(() => relay.onApplicationShutdown());

  it('is ordered once in every Planungskreis, however many clocks there are and however often they tick', async () => {
    const clocks = [newClock(), newClock(), newClock()];
    await Promise.all(clocks.map((clock) => clock.tick()));
    for (const clock of clocks) await clock.tick();
    expect(await ordered()).toEqual(tenants.map((id) => [id, '2026-03-29T00:00:00.000Z']));
  });

  it('comes again with the next moment, and once for all that were missed', async () => {
    time.time = new Date('2026-03-29T05:59:00Z');
    await newClock().tick();
    expect(await ordered()).toEqual(tenants.map((id) => [id, '2026-03-29T05:00:00.000Z']));
  });

  it('never goes back, whatever another machine says the time is', async () => {
    time.time = new Date('2026-03-29T03:00:00Z');
    await newClock().tick();
    expect(await ordered()).toEqual([]);
  });

  it('has its moments in UTC, so that a change of the clocks neither skips nor doubles one', () => {
    const night = Array.from({ length: 48 }, (_, half) => momentOf(hourly, new Date(Date.parse('2026-10-24T22:00:00Z') + half * 1_800_000)).toISOString());
    expect(new Set(night).size).toBe(24);
  });

  it('runs in the unit of each Planungskreis', async () => {
    const program = await Program.start(database, { ROLE: 'worker', REDIS_URL: '', SMTP_URL: '' });
    const ran: string[] = [];
    program.app.get(Recurrences).register({ name: 'test.minute', everyMinutes: 1, run: async (tenantId) => void ran.push(tenantId) });
    await until(() => ran.length >= tenants.length, 'it ran everywhere');
    await program.stop();
    expect([...new Set(ran)].sort()).toEqual(tenants);
  });
});
