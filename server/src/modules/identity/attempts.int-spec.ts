import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { Program } from '../../../testing/program.js';
import { World } from '../../../testing/world.js';
import { Recurrences } from '../../kernel/recurrences.js';
import { Units } from '../../platform/database/units.js';
import { SignInThrottle } from './use-cases/sign-in-throttle.js';

const DAY_MS = 86_400_000;

describe('counted attempts', () => {
  let database: TestDatabase;
  let program: Program;
  let tenantId: string;

  const keys = async () => (await sql<{ key: string }>(database.postgres, 'select key from sign_in_attempt order by key')).map(({ key }) => key);
  const count = (email: string) => program.app.get(SignInThrottle).count(email, '192.0.2.1');
  const forget = (at: Date) => program.app.get(Units).run({ tenantId }, 'write', async () => program.app.get(Recurrences).find('identity.forgetAttempts')?.run(tenantId, at));

  beforeAll(async () => {
    database = await freshDatabase();
    tenantId = await new World(database.postgres).tenant();
    program = await Program.start(database);
  });
  afterAll(() => program.stop());

  it('are forgotten a day after they count no more, and not before', async () => {
    await count('jana@example.org');
    const counted = await keys();
    expect(counted).toHaveLength(3);
    await forget(new Date(Date.now() + DAY_MS));
    expect(await keys()).toEqual(counted);
    await forget(new Date(Date.now() + DAY_MS + 3_600_000));
    expect(await keys()).toEqual([]);
  });

  it('leave places known from which somebody signs in', async () => {
    await program.app.get(SignInThrottle).forgive('jana@example.org', '192.0.2.1');
    await forget(new Date(Date.now() + 30 * DAY_MS));
    expect((await keys()).map((key) => key.slice(0, 6))).toEqual(['known:']);
  });
});
