import { hash } from '@node-rs/argon2';
import { freshDatabase, sql, type TestDatabase } from '../testing/database.js';
import { SignInThrottle } from '../src/modules/identity/use-cases/sign-in-throttle.js';
import { type Browser, Program } from '../testing/program.js';
import { World } from '../testing/world.js';

const PASSWORD = 'ein langes Passwort';
const REFUSALS = '... on WrongCredentials { field } ... on TooManyAttempts { retryAfterSeconds } ... on InvalidInput { problems { field code limit } }';
const SIGNED_IN = '... on SignedIn { me { account { email } tenant { name } tenants { name } roles actions } }';

describe('signing in', () => {
  let database: TestDatabase;
  let program: Program;
  let world: World;
  let passwordHash: string;

  const signIn = (browser: Browser, email: string, password = PASSWORD) => browser.verb('signIn', { email, password }, `${SIGNED_IN} ${REFUSALS}`);
  const someone = async (email: string, tenants = ['Voerde']) => {
    const accountId = await world.account(email, passwordHash);
    for (const name of tenants) await world.person(await world.tenant(name), { accountId, email });
    return accountId;
  };
  const sessions = (accountId: string) => sql(database.postgres, 'select token_hash from session where account_id = $1', [accountId]);

  beforeAll(async () => {
    database = await freshDatabase();
    world = new World(database.postgres);
    passwordHash = await hash(PASSWORD, { memoryCost: 8, timeCost: 1 });
    program = await Program.start(database, { TRUSTED_PROXIES: '127.0.0.1' });
  });
  afterAll(() => program.stop());

  it('opens a session with address and password, in whatever case the address is typed', async () => {
    await someone('jana@example.org');
    const browser = program.browser();
    expect(await signIn(browser, '  Jana@Example.org ')).toMatchObject({ __typename: 'SignedIn', me: { account: { email: 'jana@example.org' }, tenant: { name: 'Voerde' } } });
    expect((await browser.ask('{ me { account { email } } }')).data.me).toEqual({ account: { email: 'jana@example.org' } });
  });

  it('stores no token, only what is needed to recognise it', async () => {
    const accountId = await someone('token@example.org');
    const browser = program.browser();
    await signIn(browser, 'token@example.org');
    const [{ token_hash }] = (await sessions(accountId)) as { token_hash: Buffer }[];
    expect(browser.cookie).toMatch(/^planungskreis=[\w-]{43}$/);
    expect(token_hash.toString('base64url')).not.toBe(browser.cookie.split('=')[1]);
  });

  it('says the same for a wrong password and an unknown address', async () => {
    await someone('known@example.org');
    const wrong = await signIn(program.browser(), 'known@example.org', 'ein falsches Passwort');
    const unknown = await signIn(program.browser(), 'unknown@example.org');
    expect(wrong).toEqual({ __typename: 'WrongCredentials', field: 'password' });
    expect(unknown).toEqual(wrong);
  });

  it('slows down after five failures, also for the right password and also for an unknown address', async () => {
    await someone('slow@example.org');
    for (const email of ['slow@example.org', 'nobody@example.org']) {
      for (let n = 0; n < 5; n += 1) expect((await signIn(program.browser(), email, 'geraten geraten')).__typename).toBe('WrongCredentials');
      const answer = await signIn(program.browser(), email);
      expect(answer.__typename).toBe('TooManyAttempts');
      expect(answer.retryAfterSeconds).toBeGreaterThan(0);
      expect(answer.retryAfterSeconds).toBeLessThanOrEqual(60);
    }
  });

  it('counts a hundred guesses at once as a hundred', async () => {
    await someone('parallel@example.org');
    const answers = await Promise.all(Array.from({ length: 30 }, () => signIn(program.browser(), 'parallel@example.org', 'geraten geraten')));
    expect(answers.filter(({ __typename }) => __typename === 'WrongCredentials')).toHaveLength(5);
  });

  it('counts by the address that a trusted proxy reports', async () => {
    await someone('proxy@example.org');
    const from = (address: string, password: string) =>
      program.browser().ask(`mutation { signIn(input: { email: "proxy@example.org", password: "${password}" }) { __typename } }`, {}, { 'x-forwarded-for': address }).then(({ data }) => data.signIn.__typename as string);
    for (let guess = 0; guess < 5; guess += 1) await from('203.0.113.9', 'geraten geraten');
    expect([await from('203.0.113.9', PASSWORD), await from('203.0.113.10', PASSWORD)]).toEqual(['TooManyAttempts', 'SignedIn']);
  });

  it('lets nobody be locked out by guesses from elsewhere, and nobody guess at one account after the other', async () => {
    const throttle = program.app.get(SignInThrottle, { strict: false });
    const outcome = (email: string, source: string) => throttle.count(email, source).then(() => 'counted', () => 'refused');
    const good = async (source: string) => (await outcome('target@example.org', source)) === 'counted' && throttle.forgive('target@example.org', source);
    for (let time = 0; time < 60; time += 1) await good(`203.0.113.${time}`);
    for (let guess = 0; guess < 60; guess += 1) await outcome('target@example.org', `198.51.100.${Math.floor(guess / 4)}`);
    expect([await outcome('target@example.org', '198.51.100.200'), await outcome('target@example.org', '203.0.113.1')]).toEqual(['refused', 'counted']);
    for (let account = 0; account < 200; account += 1) await outcome(`${account}@example.org`, '192.0.2.1');
    expect(await outcome('another@example.org', '192.0.2.1')).toBe('refused');
  });

  it('names the field of an input that cannot be an address', async () => {
    expect(await signIn(program.browser(), 'jana')).toEqual({ __typename: 'InvalidInput', problems: [{ field: 'email', code: 'NOT_AN_EMAIL', limit: null }] });
    expect(await signIn(program.browser(), '')).toEqual({ __typename: 'InvalidInput', problems: [{ field: 'email', code: 'REQUIRED', limit: null }] });
  });

  it('does not know whoever has left every Planungskreis', async () => {
    const accountId = await world.account('gone@example.org', passwordHash);
    await world.person(await world.tenant(), { accountId, leftOn: '2021-01-01' });
    expect((await signIn(program.browser(), 'gone@example.org')).__typename).toBe('BelongsNowhere');
  });

  it('ends the session of this browser only, or of all', async () => {
    const accountId = await someone('out@example.org');
    const [one, two] = [program.browser(), program.browser()];
    await signIn(one, 'out@example.org');
    await signIn(two, 'out@example.org');
    const stolen = one.cookie;
    await one.ask('mutation { signOut { done } }');
    expect((await one.ask('{ me { demo } }', {}, { cookie: stolen })).data.me).toBeNull();
    expect((await two.ask('{ me { demo } }')).data.me).not.toBeNull();
    await signIn(one, 'out@example.org');
    await two.ask('mutation { signOutEverywhere { done } }');
    expect(await sessions(accountId)).toEqual([]);
    expect((await one.ask('{ me { demo } }')).data.me).toBeNull();
  });

  it('forgets a session that lay idle for a night or has lived a week', async () => {
    const accountId = await someone('idle@example.org');
    for (const age of [`last_seen_at = now() - interval '13 hours'`, `expires_at = now() - interval '1 second'`]) {
      const browser = program.browser();
      await signIn(browser, 'idle@example.org');
      await sql(database.postgres, `update session set ${age} where account_id = $1`, [accountId]);
      expect((await browser.ask('{ me { demo } }')).data.me).toBeNull();
    }
  });

  it('goes on in another Planungskreis of the account with a new session, and begins there next time', async () => {
    await someone('both@example.org', ['Aachen', 'Zons']);
    const browser = program.browser();
    expect((await signIn(browser, 'both@example.org')).me).toMatchObject({ tenant: { name: 'Aachen' }, tenants: [{ name: 'Aachen' }, { name: 'Zons' }] });
    const before = browser.cookie;
    const [{ id }] = await sql<{ id: string }>(database.postgres, `select id from tenant where name = 'Zons'`);
    expect(await browser.verb('switchTenant', { tenantId: id }, SIGNED_IN)).toMatchObject({ me: { tenant: { name: 'Zons' } } });
    expect(browser.cookie).not.toBe(before);
    expect((await browser.ask('{ me { demo } }', {}, { cookie: before })).data.me).toBeNull();
    expect((await signIn(program.browser(), 'both@example.org')).me.tenant).toEqual({ name: 'Zons' });
  });

  it('goes on there once, of many switches at the same moment, and a new sign-in ends the session that it replaces', async () => {
    const accountId = await someone('many@example.org', ['Ahlen', 'Borken']);
    const browser = program.browser();
    await signIn(browser, 'many@example.org');
    const [{ id }] = await sql<{ id: string }>(database.postgres, `select id from tenant where name = 'Borken'`);
    const { cookie } = browser;
    await Promise.all([1, 2, 3, 4].map(() => program.browser().ask(`mutation { switchTenant(input: { tenantId: "${id}" }) { __typename } }`, {}, { cookie })));
    expect(await sessions(accountId)).toHaveLength(1);
    const again = program.browser();
    await signIn(again, 'many@example.org');
    await signIn(again, 'many@example.org');
    expect(await sessions(accountId)).toHaveLength(2);
  });

  it('finds no Planungskreis in which the account has nobody', async () => {
    await someone('one@example.org');
    const foreign = await world.tenant('Fremd');
    const browser = program.browser();
    await signIn(browser, 'one@example.org');
    const answers = [foreign, '01890000-0000-7000-8000-000000000000'].map((tenantId) => browser.verb('switchTenant', { tenantId }, '... on NotFound { id }'));
    expect((await Promise.all(answers)).map(({ __typename }) => __typename)).toEqual(['NotFound', 'NotFound']);
  });

  it('changes the password, which ends every other session', async () => {
    await someone('change@example.org');
    const [browser, other] = [program.browser(), program.browser()];
    await signIn(browser, 'change@example.org');
    await signIn(other, 'change@example.org');
    const change = (currentPassword: string, newPassword: string) => browser.verb('changePassword', { currentPassword, newPassword }, REFUSALS);
    expect(await change('nicht das Passwort', 'ein neues Passwort')).toEqual({ __typename: 'WrongCredentials', field: 'currentPassword' });
    expect((await change(PASSWORD, PASSWORD)).problems).toEqual([{ field: 'newPassword', code: 'SAME_AS_BEFORE', limit: null }]);
    expect((await change(PASSWORD, 'zu kurz')).problems).toEqual([{ field: 'newPassword', code: 'TOO_SHORT', limit: 12 }]);
    expect((await change(PASSWORD, 'ein neues Passwort')).__typename).toBe('PasswordChanged');
    expect((await browser.ask('{ me { demo } }')).data.me).not.toBeNull();
    expect((await other.ask('{ me { demo } }')).data.me).toBeNull();
    expect((await signIn(program.browser(), 'change@example.org', 'ein neues Passwort')).__typename).toBe('SignedIn');
  });

  it('hides nothing in the time that an unknown address takes: a password is always hashed', async () => {
    const { PasswordHasher } = await import('../src/modules/identity/index.js');
    const hasher = program.app.get(PasswordHasher);
    const asked: (string | undefined)[] = [];
    const original = hasher.matches.bind(hasher);
    hasher.matches = (password, stored) => {
      asked.push(stored);
      return original(password, stored);
    };
    await signIn(program.browser(), 'stranger@example.org');
    hasher.matches = original;
    expect(asked).toEqual([undefined]);
  });
});
