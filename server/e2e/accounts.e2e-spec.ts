import { hash } from '@node-rs/argon2';
import { newId } from '../src/kernel/ids.js';
import { freshDatabase, sql, type TestDatabase } from '../testing/database.js';
import { type Browser, Program } from '../testing/program.js';
import { World } from '../testing/world.js';

const PASSWORD = 'ein langes Passwort';
const PROBLEMS = '... on InvalidInput { problems { field code limit } } ... on NotAllowed { action } ... on NotFound { id }';
const CREATED = `... on AccountCreated { link { url } entry { person { id } state roles memberships { role organization { name } } } } ... on AddressTaken { email } ${PROBLEMS}`;
const RENEWED = `... on AccountLinkRenewed { link { url } } ${PROBLEMS}`;
const tokenOf = (url: string) => new URL(url).hash.slice(1);

describe('accounts', () => {
  let database: TestDatabase;
  let program: Program;
  let world: World;
  let tenantId: string;
  let admin: Browser;

  const signedIn = async (email: string, tenants: string[], role?: 'ADMINISTRATOR' | 'PLANNER') => {
    const accountId = await world.account(email, await hash(PASSWORD, { memoryCost: 8, timeCost: 1 }));
    for (const tenant of tenants) {
      const personId = await world.person(tenant, { accountId, email });
      if (role) await world.role(tenant, personId, role);
    }
    const browser = program.browser();
    expect((await browser.verb('signIn', { email, password: PASSWORD })).__typename).toBe('SignedIn');
    return browser;
  };
  const newAccount = (parts: object = {}) => ({ requestId: newId(), givenName: 'Aylin', familyName: 'Demir', email: `${newId()}@example.org`, roles: [], memberships: [], ...parts });
  const create = (parts: object = {}, browser = admin) => browser.verb('createAccount', newAccount(parts), CREATED);
  const redeem = (token: string, password: string, browser = program.browser()) => browser.verb('redeemAccountLink', { token, password }, '... on SignedIn { me { tenant { id } } } ... on InvalidInput { problems { field code } }');

  beforeAll(async () => {
    database = await freshDatabase();
    world = new World(database.postgres);
    program = await Program.start(database);
    tenantId = await world.tenant('Voerde');
    admin = await signedIn('admin@example.org', [tenantId], 'ADMINISTRATOR');
  });
  afterAll(() => program.stop());

  it('are made by the administrator, with roles, memberships and a link that is shown once', async () => {
    const organizationId = await world.organization(tenantId, { name: 'Interne Planungsgruppe' });
    const email = 'aylin@example.org';
    const created = await create({ email, roles: ['SECTOR_PLANNER'], memberships: [{ organizationId, role: 'COORDINATOR' }] });
    expect(created.entry).toMatchObject({ state: 'INVITED', roles: ['SECTOR_PLANNER'], memberships: [{ role: 'COORDINATOR', organization: { name: 'Interne Planungsgruppe' } }] });
    expect(await sql(database.postgres, 'select kind, payload from activity where subject_id = $1', [organizationId])).toMatchObject([{ kind: 'MEMBER_ADDED', payload: { personId: created.entry.person.id, role: 'COORDINATOR' } }]);
    expect(created.link.url).toMatch(/^http:\/\/localhost:3000\/de\/konto-einrichten#[\w-]{43}$/);

    const browser = program.browser();
    const preview = await browser.ask('query ($token: String!) { accountLink(token: $token) { email givenName hasAccount } }', { token: tokenOf(created.link.url) });
    expect(preview.data.accountLink).toEqual({ email, givenName: 'Aylin', hasAccount: false });
    expect((await redeem(tokenOf(created.link.url), PASSWORD, browser)).me.tenant.id).toBe(tenantId);
    const { data } = await admin.ask('{ accounts { email state } }');
    expect(data.accounts).toContainEqual({ email, state: 'ACTIVE' });
    expect(await program.browser().verb('signIn', { email, password: PASSWORD })).toEqual({ __typename: 'SignedIn' });
  });

  it('are opened by a link once, even by two at the same moment', async () => {
    const { link } = await create();
    const answers = await Promise.all([redeem(tokenOf(link.url), PASSWORD), redeem(tokenOf(link.url), PASSWORD), redeem(tokenOf(link.url), PASSWORD)]);
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['LinkNotValid', 'LinkNotValid', 'SignedIn']);
    expect((await redeem(tokenOf(link.url), PASSWORD)).__typename).toBe('LinkNotValid');
  });

  it('are not opened by a link that was altered, replaced or has expired', async () => {
    const first = await create({ email: 'link@example.org' });
    expect((await redeem(`${tokenOf(first.link.url).slice(0, -1)}_`, PASSWORD)).__typename).toBe('LinkNotValid');
    const second = await admin.verb('renewAccountLink', { personId: first.entry.person.id }, RENEWED);
    expect((await redeem(tokenOf(first.link.url), PASSWORD)).__typename).toBe('LinkNotValid');
    await sql(database.postgres, 'update one_time_link set expires_at = now() where person_id = $1', [first.entry.person.id]);
    expect((await redeem(tokenOf(second.link.url), PASSWORD)).__typename).toBe('LinkNotValid');
  });

  it('need a password of twelve characters', async () => {
    const { link } = await create();
    expect((await redeem(tokenOf(link.url), 'zu kurz')).problems).toEqual([{ field: 'password', code: 'TOO_SHORT' }]);
    expect((await redeem(tokenOf(link.url), PASSWORD)).__typename).toBe('SignedIn');
  });

  it('are invited, never taken over: an address with an account elsewhere proves it by its own password', async () => {
    const elsewhere = await world.tenant('Anderswo');
    await signedIn('adviser@example.org', [elsewhere]);
    const { link } = await create({ email: 'adviser@example.org' });
    expect((await redeem(tokenOf(link.url), 'ein anderes Passwort')).__typename).toBe('WrongCredentials');
    expect((await redeem(tokenOf(link.url), PASSWORD)).me.tenant.id).toBe(tenantId);
    const [{ id: personId }] = await sql<{ id: string }>(database.postgres, 'select id from person where tenant_id = $1 and email = $2', [tenantId, 'adviser@example.org']);
    expect((await admin.verb('renewAccountLink', { personId })).__typename).toBe('AccountElsewhere');
  });

  it('get a new password by a new link, which ends their sessions', async () => {
    const forgetful = await signedIn('forgetful@example.org', [tenantId]);
    const [{ id: personId }] = await sql<{ id: string }>(database.postgres, `select id from person where email = 'forgetful@example.org'`);
    const { link } = await admin.verb('renewAccountLink', { personId }, RENEWED);
    expect((await redeem(tokenOf(link.url), 'ein neues Passwort')).__typename).toBe('SignedIn');
    expect((await forgetful.ask('{ me { demo } }')).data.me).toBeNull();
    expect((await program.browser().verb('signIn', { email: 'forgetful@example.org', password: PASSWORD })).__typename).toBe('WrongCredentials');
  });

  it('are made once by a double click, and a changed request is told apart', async () => {
    const input = newAccount({ email: 'double@example.org' });
    const answers = await Promise.all([1, 2, 3].map(() => admin.verb('createAccount', input, CREATED)));
    expect(new Set(answers.map(({ entry }) => entry.person.id as string)).size).toBe(1);
    expect((await admin.verb('createAccount', { ...input, givenName: 'Anders' })).__typename).toBe('RequestIdReused');
  });

  it('name the address that somebody has already', async () => {
    await create({ email: 'taken@example.org' });
    expect(await create({ email: 'Taken@Example.org' })).toMatchObject({ __typename: 'AddressTaken', email: 'taken@example.org' });
  });

  it('name each field that cannot be accepted, and change nothing', async () => {
    const count = () => sql(database.postgres, 'select id from person');
    const before = (await count()).length;
    const answer = await create({ givenName: ' ', familyName: 'x'.repeat(101), email: 'keine Adresse', memberships: [{ organizationId: 'x', role: 'MEMBER' }] });
    expect(answer.problems).toEqual([
      { field: 'givenName', code: 'REQUIRED', limit: null },
      { field: 'familyName', code: 'TOO_LONG', limit: 100 },
      { field: 'email', code: 'NOT_AN_EMAIL', limit: null },
      { field: 'memberships.0.organizationId', code: 'NOT_AN_ID', limit: null },
    ]);
    expect((await create({ givenName: 'Ada\u0000' })).problems).toEqual([{ field: 'givenName', code: 'NOT_ALLOWED', limit: null }]);
    expect((await count()).length).toBe(before);
  });

  it('cannot be put into an organisation of another Planungskreis, and a refused one leaves nobody behind', async () => {
    const foreign = await world.organization(await world.tenant('Fremd'));
    const email = 'nobody-left@example.org';
    expect(await create({ email, memberships: [{ organizationId: foreign, role: 'MEMBER' }] })).toMatchObject({ __typename: 'NotFound', id: foreign });
    expect(await sql(database.postgres, 'select from person where email = $1', [email])).toEqual([]);
    expect(await sql(database.postgres, `select from request where verb = 'createAccount' and subject_id not in (select id from person)`)).toEqual([]);
  });

  it('are nobody else’s business', async () => {
    const planner = await signedIn('planner@example.org', [tenantId], 'PLANNER');
    expect(await create({}, planner)).toMatchObject({ __typename: 'NotAllowed', action: 'account.manage' });
    expect((await planner.ask('{ accounts { email } }')).errors?.[0].extensions.code).toBe('FORBIDDEN');
    const foreignAdmin = await signedIn('other-admin@example.org', [await world.tenant('Nachbar')], 'ADMINISTRATOR');
    const [{ id: personId }] = await sql<{ id: string }>(database.postgres, `select id from person where email = 'planner@example.org'`);
    expect(await foreignAdmin.verb('renewAccountLink', { personId }, RENEWED)).toMatchObject({ __typename: 'NotFound', id: personId });
    expect((await foreignAdmin.ask('{ accounts { email } }')).data.accounts).toEqual([{ email: 'other-admin@example.org' }]);
  });

  it('lose their rights on the day after the last one', async () => {
    const accountId = await world.account('former@example.org', await hash(PASSWORD, { memoryCost: 8, timeCost: 1 }));
    const personId = await world.person(tenantId, { accountId, email: 'former@example.org' });
    await world.role(tenantId, personId, 'ADMINISTRATOR', { until: '2021-12-31' });
    const browser = program.browser();
    await browser.verb('signIn', { email: 'former@example.org', password: PASSWORD });
    expect((await browser.ask('{ me { roles actions } }')).data.me).toEqual({ roles: [], actions: [] });
    expect((await create({}, browser)).__typename).toBe('NotAllowed');
  });
});

describe('the first start of an installation', () => {
  const SETUP = '... on SignedIn { me { tenant { name } roles } } ... on InvalidInput { problems { field code } }';
  const input = { tenantName: 'Kreis Muster', bodyKind: 'COUNTY', bodyName: 'Kreis Muster', officialKey: '05999', givenName: 'Ada', familyName: 'Muster', email: 'ada@example.org', password: PASSWORD };

  it('prints a link that creates the Planungskreis and its administrator, once', async () => {
    const program = await Program.start(await freshDatabase());
    const { SetUpTenant } = await import('../src/modules/organizations/index.js');
    const setUp = program.app.get(SetUpTenant);
    const [one, two] = [await setUp.offer(), await setUp.offer()].map((url) => tokenOf(url ?? ''));
    const browser = program.browser();
    expect((await browser.verb('setUpTenant', { ...input, token: 'x'.repeat(43) })).__typename).toBe('LinkNotValid');
    expect((await browser.verb('setUpTenant', { ...input, token: one, officialKey: '05999000' }, SETUP)).problems).toEqual([{ field: 'officialKey', code: 'NOT_A_COUNTY_KEY' }]);
    expect((await browser.verb('setUpTenant', { ...input, token: one, bodyKind: 'CITY' }, SETUP)).problems).toEqual([{ field: 'officialKey', code: 'NOT_AN_AGS' }]);
    const answers = await Promise.all([one, two].map((token) => browser.verb('setUpTenant', { ...input, token }, SETUP)));
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['LinkNotValid', 'SignedIn']);
    expect(answers.find(({ me }) => me)?.me).toEqual({ tenant: { name: 'Kreis Muster' }, roles: ['ADMINISTRATOR'] });
    expect(await setUp.offer()).toBeUndefined();
    await program.stop();
  });
});
