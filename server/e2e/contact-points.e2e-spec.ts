import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const POINT = 'id version name space address hours phone email note validUntil endedOn needsCheck visibility actions isOrganizationReadable body { id } organization { id name }';
const CHANGED = `... on ContactPointChanged { contactPoint { ${POINT} } } ... on InvalidInput { problems { field code limit } } ... on NotFound { id } ... on NotAllowed { action }`;

const inDays = (days: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() + days * 86_400_000);

describe('a contact point', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let planner: Browser;
  let [town, office, welfare] = ['', '', ''];

  const facts = (parts: object = {}) => ({ bodyId: town, organizationId: welfare, name: 'Nachbarschaftstreff', space: 'Mitte', address: '', hours: '', phone: '', email: '', note: '', ...parts });
  const add = (parts: object = {}, browser = planner) => browser.verb('addContactPoint', { requestId: newId(), ...facts(), ...parts }, CHANGED);
  const edit = (contactPointId: string, version: number, parts: object, browser = planner) => browser.verb('editContactPoint', { contactPointId, version, ...facts(), ...parts }, `${CHANGED} ... on ContactPointChangedMeanwhile { current { name version } }`);
  const names = async (browser: Browser, withEnded = false) => ((await browser.ask('query ($withEnded: Boolean!) { contactPoints(withEnded: $withEnded) { name } }', { withEnded })).data.contactPoints as { name: string }[]).map(({ name }) => name);
  const told = async (id: string) => (await stage.history(id)).map(({ kind, payload }) => [kind, payload]);

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    planner = await stage.granted('PLANNER');
  });
  beforeEach(async () => {
    town = await world.body(tenantId);
    office = await world.organization(tenantId, { kind: 'OFFICE', name: 'Sozialamt', bodyId: town });
    welfare = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Caritas' });
  });
  afterEach(() => sql(stage.database.postgres, 'truncate contact_point'));
  afterAll(() => stage.strike());

  it('is added with what reaches it, once for a double click', async () => {
    const input = { requestId: newId(), email: ' Treff@Example.org ', phone: '02855 00-11', hours: 'Mo 9–12\nDo 14–17', validUntil: inDays(30) };
    const [{ contactPoint }, again] = [await add(input), await add(input)];
    expect(again.contactPoint.id).toBe(contactPoint.id);
    expect(contactPoint).toMatchObject({ email: 'treff@example.org', hours: 'Mo 9–12\nDo 14–17', needsCheck: false, endedOn: null, visibility: 'INTERNAL', actions: ['contact.edit', 'contact.share'], organization: { name: 'Caritas' } });
    expect(await told(contactPoint.id)).toEqual([['CONTACT_POINT_ADDED', { organizationId: welfare }]]);
  });

  it('names the field of a bad value, and takes no body and no organisation that there is not', async () => {
    expect((await add({ name: '', email: 'kein Postfach', phone: '1'.repeat(51), validUntil: '2024-02-30', note: 'x'.repeat(2001) })).problems).toEqual([
      { field: 'email', code: 'NOT_AN_EMAIL', limit: null },
      { field: 'name', code: 'REQUIRED', limit: null },
      { field: 'note', code: 'TOO_LONG', limit: 2000 },
      { field: 'phone', code: 'TOO_LONG', limit: 50 },
      { field: 'validUntil', code: 'NOT_A_DATE', limit: null },
    ]);
    const unknown = newId();
    expect(await add({ bodyId: unknown })).toEqual({ __typename: 'NotFound', id: unknown });
    expect(await add({ organizationId: unknown })).toEqual({ __typename: 'NotFound', id: unknown });
  });

  it('is read by those who know the place from inside, by who runs it, and by others once it is shared', async () => {
    await world.contactPoint(tenantId, town, welfare, { name: 'Treff' });
    const elsewhere = await stage.member(await world.organization(tenantId, { kind: 'OFFICE', bodyId: await world.body(tenantId) }));
    expect(await names(await stage.member(office))).toEqual(['Treff']);
    expect(await names(await stage.member(welfare))).toEqual(['Treff']);
    expect(await names(elsewhere)).toEqual([]);
    await world.contactPoint(tenantId, town, welfare, { name: 'Für alle', visibility: 'TENANT' });
    expect(await names(elsewhere)).toEqual(['Für alle']);
  });

  it('is kept by who coordinates the organisation that runs it, and given on only to one that they coordinate too', async () => {
    const leader = await stage.member(welfare, 'COORDINATOR');
    const { contactPoint } = await add({}, leader);
    expect(contactPoint.actions).toEqual(['contact.edit']);
    expect((await edit(contactPoint.id, 1, { phone: '02855 00-12' }, leader)).contactPoint).toMatchObject({ phone: '02855 00-12', version: 2 });
    expect(await edit(contactPoint.id, 2, { organizationId: office }, leader)).toEqual({ __typename: 'NotFound', id: office });
    await sql(stage.database.postgres, `update organization set visibility = 'TENANT' where id = $1`, [office]);
    expect(await edit(contactPoint.id, 2, { organizationId: office }, leader)).toEqual({ __typename: 'NotAllowed', action: 'contact.edit' });
    expect(await edit(contactPoint.id, 2, { visibility: 'TENANT' }, leader)).toEqual({ __typename: 'NotAllowed', action: 'contact.share' });
    expect((await edit(contactPoint.id, 2, { organizationId: office, phone: '02855 00-12' })).contactPoint).toMatchObject({ organization: { name: 'Sozialamt' }, version: 3 });
    expect((await told(contactPoint.id)).slice(1)).toEqual([
      ['CONTACT_POINT_EDITED', { fields: ['phone'] }],
      ['CONTACT_POINT_EDITED', { fields: ['organizationId'] }],
    ]);
  });

  it('shows what is now to whoever saw an older version', async () => {
    const { contactPoint } = await add();
    await edit(contactPoint.id, 1, { name: 'Neu' });
    expect(await edit(contactPoint.id, 1, { name: 'Alt' })).toEqual({ __typename: 'ContactPointChangedMeanwhile', current: { name: 'Neu', version: 2 } });
  });

  it('is to be checked once the day has passed until which it may be relied on', async () => {
    await world.contactPoint(tenantId, town, welfare, { name: 'Alt', validUntil: inDays(-1) });
    await world.contactPoint(tenantId, town, welfare, { name: 'Heute noch', validUntil: inDays(0) });
    await world.contactPoint(tenantId, town, welfare, { name: 'Zu', validUntil: inDays(-1), endedOn: inDays(-1) });
    const { contactPoints } = (await planner.ask('{ contactPoints(withEnded: true) { name needsCheck } }')).data;
    expect(contactPoints).toEqual([{ name: 'Alt', needsCheck: true }, { name: 'Heute noch', needsCheck: false }, { name: 'Zu', needsCheck: false }]);
  });

  it('is closed on a day, and listed from the next day on only on demand', async () => {
    const { contactPoint } = await add();
    const end = (version: number, lastDay: string) => planner.verb('endContactPoint', { contactPointId: contactPoint.id, version, lastDay }, CHANGED);
    expect((await end(1, inDays(-1))).contactPoint).toMatchObject({ endedOn: inDays(-1), version: 2 });
    expect((await end(2, inDays(-1))).contactPoint).toMatchObject({ version: 2 });
    expect(await names(planner)).toEqual([]);
    expect(await names(planner, true)).toEqual(['Nachbarschaftstreff']);
    expect((await told(contactPoint.id)).slice(1)).toEqual([['CONTACT_POINT_ENDED', { lastDay: inDays(-1) }]]);
  });

  it('stands on the page of the organisation that runs it', async () => {
    await world.contactPoint(tenantId, town, welfare, { name: 'Treff' });
    await world.contactPoint(tenantId, town, office, { name: 'Bürgerbüro' });
    const { organization } = (await planner.ask('query ($id: ID!) { organization(id: $id) { contactPoints { name } } }', { id: welfare })).data;
    expect(organization.contactPoints).toEqual([{ name: 'Treff' }]);
  });

  it('tells its history to whoever may read it', async () => {
    const { contactPoint } = await add();
    const ask = async (browser: Browser) => (await browser.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind references { name } } } }', { id: contactPoint.id })).data.activity.nodes;
    expect(await ask(planner)).toEqual([{ kind: 'CONTACT_POINT_ADDED', references: [{ name: 'Nachbarschaftstreff' }, { name: 'Caritas' }] }]);
    expect(await ask(await stage.member(await world.organization(tenantId, { kind: 'EXTERNAL' })))).toEqual([]);
  });
});
