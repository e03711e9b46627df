import type { GrantedRole } from '../src/kernel/actor.js';
import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const ENTRY = 'person { id } version roles state memberships { organization { id } }';
const CHANGED = `... on AccountChanged { entry { ${ENTRY} } } ... on AccountChangedMeanwhile { current { ${ENTRY} } } ... on NotFound { id } ... on InvalidInput { problems { field code } }`;
const ENDED = `${CHANGED} ... on LastAdministrator { personId }`;

let stage: Stage;
let tenantId: string;
let admin: Browser;

async function open(): Promise<void> {
  stage = await Stage.set();
  ({ tenantId } = stage);
  admin = await stage.granted('ADMINISTRATOR');
}

/** Somebody signed in, with their id. */
async function somebody(...roles: GrantedRole[]): Promise<{ personId: string; browser: Browser }> {
  let personId = '';
  const browser = await stage.someone(async (id) => {
    personId = id;
    for (const role of roles) await stage.world.role(tenantId, id, role);
  });
  return { personId, browser };
}
const changeRoles = (personId: string, roles: GrantedRole[], version = 1, browser = admin) => browser.verb('changeAccountRoles', { personId, version, roles }, ENDED);
const end = (personId: string, version = 1, browser = admin) => browser.verb('endAccount', { personId, version }, ENDED);
const reopen = (personId: string, version: number) => admin.verb('reopenAccount', { personId, version }, CHANGED);
const rolesOf = async (browser: Browser) => (await browser.ask('{ me { roles } }')).data.me?.roles;
const ownId = async () => (await admin.ask('{ me { person { id } } }')).data.me.person.id as string;

describe('the roles of an account', () => {
  beforeAll(open);
  afterAll(() => stage.strike());

  it('are granted and ended from this moment on, also those that were granted today', async () => {
    const { personId, browser } = await somebody('PLANNER', 'TREASURER');
    expect((await changeRoles(personId, ['TREASURER', 'AUDITOR'])).entry).toMatchObject({ version: 2, roles: ['AUDITOR', 'TREASURER'] });
    expect((await rolesOf(browser)).sort()).toEqual(['AUDITOR', 'TREASURER']);
    expect((await changeRoles(personId, ['TREASURER'], 2)).entry.roles).toEqual(['TREASURER']);
    expect(await rolesOf(browser)).toEqual(['TREASURER']);
    expect(await stage.history(personId)).toMatchObject([{ kind: 'ROLES_CHANGED', payload: { granted: ['AUDITOR'], ended: ['PLANNER'] } }, { kind: 'ROLES_CHANGED', payload: { granted: [], ended: ['AUDITOR'] } }]);
  });

  it('stay as they are when nothing else is wanted', async () => {
    const { personId } = await somebody('PLANNER');
    expect((await changeRoles(personId, ['PLANNER', 'PLANNER'])).entry).toMatchObject({ version: 1, roles: ['PLANNER'] });
    expect(await stage.history(personId)).toEqual([]);
  });

  it('are not taken from the last administrator, and nothing is written', async () => {
    const personId = await ownId();
    await sql(stage.database.postgres, `insert into role_grant (tenant_id, id, person_id, role, valid_from) values ($1, $2, $3, 'ADMINISTRATOR', '2020-01-01')`, [tenantId, newId(), await stage.world.person(tenantId)]);
    const before = await stage.counts();
    expect(await changeRoles(personId, ['PLANNER'])).toMatchObject({ __typename: 'LastAdministrator', personId });
    expect(await end(personId)).toMatchObject({ __typename: 'LastAdministrator', personId });
    expect(await stage.counts()).toEqual(before);
    expect(await rolesOf(admin)).toEqual(['ADMINISTRATOR']);
  });

  it('that somebody else has changed meanwhile are shown as they are now', async () => {
    const { personId } = await somebody();
    await changeRoles(personId, ['PLANNER']);
    expect(await changeRoles(personId, ['AUDITOR'])).toMatchObject({ __typename: 'AccountChangedMeanwhile', current: { version: 2, roles: ['PLANNER'] } });
  });

  it('are nobody else’s business', async () => {
    const { personId } = await somebody();
    const elsewhere = await stage.world.person(await stage.world.tenant('Nachbar'));
    expect((await changeRoles(personId, ['ADMINISTRATOR'], 1, await stage.granted('PLANNER'))).__typename).toBe('NotAllowed');
    expect(await changeRoles(elsewhere, ['PLANNER'])).toMatchObject({ __typename: 'NotFound', id: elsewhere });
    expect(await end('keine Kennung')).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'personId', code: 'NOT_AN_ID' }] });
  });

  it('keep one administrator who can get in, also when two take it from each other at the same moment', async () => {
    const [first, second] = [await ownId(), await somebody('ADMINISTRATOR')];
    const answers = await Promise.all([changeRoles(first, [], 1, second.browser), changeRoles(second.personId, [])]);
    const remaining = await sql(stage.database.postgres, `select from role_grant where role = 'ADMINISTRATOR' and valid_until is null and person_id = any($1)`, [[first, second.personId]]);
    expect(remaining).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'AccountChanged')).toHaveLength(1);
  });
});

describe('somebody who leaves the Planungskreis', () => {
  beforeAll(open);
  afterAll(() => stage.strike());

  it('gets in no more, belongs nowhere, and leaves the seat vacant', async () => {
    const { personId, browser } = await somebody('PLANNER');
    const organizationId = await stage.world.organization(tenantId);
    const seatId = await stage.world.seat(tenantId, organizationId);
    await stage.world.membership(tenantId, personId, organizationId);
    await stage.world.holding(tenantId, seatId, personId);
    expect((await end(personId)).entry).toMatchObject({ state: 'LEFT', roles: [], memberships: [] });
    expect((await browser.ask('{ me { roles } }')).data.me).toBeNull();
    expect((await stage.history(organizationId)).map(({ kind }) => kind)).toEqual(['MEMBER_ENDED', 'SEAT_HOLDING_ENDED']);
    expect(await sql(stage.database.postgres, 'select from seat_holding where tenant_id = $1 and (valid_until is null or valid_until >= current_date)', [tenantId])).toEqual([]);
    expect(await end(personId, 2)).toMatchObject({ entry: { state: 'LEFT', version: 2 } });
  });

  it('loses the sessions here and keeps those in another Planungskreis', async () => {
    const elsewhere = await stage.world.tenant('Nachbar');
    const accountId = await stage.world.account('adviser@example.org');
    const personId = await stage.world.person(tenantId, { accountId, email: 'adviser@example.org' });
    await stage.world.person(elsewhere, { accountId, email: 'adviser@example.org' });
    for (const place of [tenantId, elsewhere]) await stage.world.session(place, accountId);
    await end(personId);
    expect(await sql(stage.database.postgres, 'select tenant_id as "tenantId" from session where account_id = $1', [accountId])).toEqual([{ tenantId: elsewhere }]);
  });

  it('has a link that opens nothing any more', async () => {
    const created = await admin.verb('createAccount', { requestId: newId(), givenName: 'Aylin', familyName: 'Demir', email: 'aylin@example.org', roles: [], memberships: [] }, '... on AccountCreated { link { url } entry { person { id } } }');
    await end(created.entry.person.id);
    const token = new URL(created.link.url).hash.slice(1);
    expect((await stage.program.browser().verb('redeemAccountLink', { token, password: 'ein langes Passwort' })).__typename).toBe('LinkNotValid');
  });

  it('may come back, and is then told anew where they belong', async () => {
    const { personId } = await somebody('PLANNER');
    await end(personId);
    expect(await changeRoles(personId, ['PLANNER'], 2)).toMatchObject({ __typename: 'NotFound' });
    expect((await reopen(personId, 2)).entry).toMatchObject({ state: 'ACTIVE', roles: [], version: 3 });
    expect((await changeRoles(personId, ['PLANNER'], 3)).entry.roles).toEqual(['PLANNER']);
  });
});
