import { newId } from '../src/kernel/ids.js';
import { addActionItem } from '../testing/action-items.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { type Addressed, LetterStage } from '../testing/letters.js';

/** In Berlin it is 8 o'clock; a moment to come, so that the rounds of this very hour do not come into it. */
const FRIDAY_8 = '2098-11-21T07:00:00Z';
const CANARY = 'Kanarienvogel';

describe('of Aufträge', () => {
  let letters: LetterStage;
  let world: CycleWorld;
  let database: string;
  let tenantId: string;
  let [boardId, groupId, welfareId] = ['', '', ''];
  let [coordinator, partner] = [{} as Addressed, {} as Addressed];

  const leader = (organizationId: string) => letters.someone(tenantId, (personId) => world.membership(tenantId, personId, organizationId, { role: 'COORDINATOR' }));
  const told = ({ personId }: Addressed) => letters.told(personId);
  const add = (parts: Partial<Parameters<typeof addActionItem>[2]> = {}) => addActionItem(database, tenantId, { givenById: groupId, organizationId: welfareId, ...parts });

  async function assign(parts: object = {}): Promise<string> {
    const input = { requestId: newId(), givenById: groupId, organizationId: welfareId, title: 'Zahlen liefern', due: '2099-03', ...parts };
    const { actionItem } = await coordinator.browser.verb('assignActionItem', input, '... on ActionItemAssigned { actionItem { id } }');
    await letters.settled();
    return actionItem.id;
  }
  async function step({ browser }: Addressed, verb: string, actionItemId: string, parts: object = {}): Promise<void> {
    const [{ version }] = await sql<{ version: number }>(database, 'select version from action_item where id = $1', [actionItemId]);
    expect(await browser.verb(verb, { actionItemId, version, ...parts })).toMatchObject({ __typename: 'ActionItemsChanged' });
    await letters.settled();
  }

  beforeAll(async () => {
    letters = await LetterStage.set();
    ({ world } = letters.stage);
    database = letters.stage.database.postgres;
  });
  beforeEach(async () => {
    letters.catcher.caught.length = 0;
    tenantId = await world.tenant();
    const bodyId = await world.body(tenantId);
    boardId = await world.organization(tenantId, { kind: 'STEERING_CONFERENCE', bodyId });
    groupId = await world.organization(tenantId, { bodyId, parentId: boardId });
    welfareId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', visibility: 'TENANT' });
    coordinator = await leader(groupId);
    partner = await leader(welfareId);
  });
  afterAll(() => letters.strike());

  it('those are told who are to do them, then those who gave them, and then the former what became of it', async () => {
    const id = await assign();
    await step(partner, 'startActionItem', id);
    await step(partner, 'reportActionItem', id, { report: 'Die Zahlen liegen bei.' });
    await step(coordinator, 'returnActionItem', id, { reason: 'Das Jahr 2025 fehlt.' });
    await step(partner, 'reportActionItem', id, { report: 'Jetzt ganz.' });
    await step(coordinator, 'confirmActionItem', id);
    expect(await told(partner)).toEqual(['ACTION_ITEM_ASSIGNED ASSIGNED', 'ACTION_ITEM_RETURNED ASSIGNED', 'ACTION_ITEM_CONFIRMED DECIDED']);
    expect(await told(coordinator)).toEqual(['ACTION_ITEM_REPORTED ASSIGNED', 'ACTION_ITEM_REPORTED ASSIGNED']);
  });

  it('whoever has a seat is told and the deputy who stands in, and of a person that person alone', async () => {
    const seatId = await world.seat(tenantId, welfareId);
    const [holder, acting, resting] = [await leader(welfareId), await leader(welfareId), await leader(welfareId)];
    await world.holding(tenantId, seatId, holder.personId);
    await world.holding(tenantId, seatId, acting.personId, { kind: 'DEPUTY', acting: '2020-01-01' });
    await world.holding(tenantId, seatId, resting.personId, { kind: 'DEPUTY' });
    await assign({ organizationId: null, seatId });
    await assign({ personId: resting.personId });
    expect([(await told(holder)).length, (await told(acting)).length, (await told(resting)).length, await told(partner)]).toEqual([1, 1, 1, []]);
  });

  it('where nobody leads an organisation all its members are told and reminded, until somebody does', async () => {
    const circleId = await world.organization(tenantId, { kind: 'CITIZENS', visibility: 'TENANT' });
    const member = () => letters.someone(tenantId, (personId) => world.membership(tenantId, personId, circleId));
    const [one, other] = [await member(), await member()];
    await assign({ organizationId: circleId });
    await add({ number: 90, organizationId: circleId, due: '2098-11-24', precision: 'DAY' });
    await letters.round(tenantId, FRIDAY_8);
    for (const each of [one, other]) expect(await told(each)).toEqual(['ACTION_ITEM_ASSIGNED ASSIGNED', 'ACTION_ITEM DUE']);
    const leading = await leader(circleId);
    await assign({ organizationId: circleId });
    expect([(await told(one)).length, await told(leading)]).toEqual([2, ['ACTION_ITEM_ASSIGNED ASSIGNED']]);
  });

  it('both are told when one is handed on, also when that is taken back', async () => {
    const other = await leader(await world.organization(tenantId, { visibility: 'TENANT' }));
    const [{ organizationId }] = await sql<{ organizationId: string }>(database, 'select organization_id as "organizationId" from membership where person_id = $1', [other.personId]);
    const id = await assign({ organizationId: groupId, reportToId: welfareId });
    await step(coordinator, 'giveActionItem', id, { organizationId: welfareId });
    await step(coordinator, 'giveActionItem', id, { organizationId });
    expect([await told(partner), await told(other)]).toEqual([['ACTION_ITEM_ADDRESSED ASSIGNED', 'ACTION_ITEM_ADDRESSED DECIDED'], ['ACTION_ITEM_ADDRESSED ASSIGNED']]);
    await coordinator.browser.verb('changeActionItems', { changes: [{ actionItemId: id, version: 3, takeBack: true }] });
    await letters.settled();
    expect((await told(partner)).at(-1)).toBe('ACTION_ITEM_STEP_TAKEN_BACK DECIDED');
  });

  it('each postponement is told to whoever is to do it, and the third to those above', async () => {
    const above = await leader(boardId);
    const id = await add({ carriedCount: 1, due: '2099-01-01' });
    await step(coordinator, 'postponeActionItem', id, { due: '2099-02', reason: 'Urlaub' });
    expect([await told(partner), await told(above)]).toEqual([['ACTION_ITEM_POSTPONED DECIDED'], []]);
    await step(coordinator, 'postponeActionItem', id, { due: '2099-03', reason: 'Urlaub' });
    await step(coordinator, 'postponeActionItem', id, { due: '2099-04', reason: 'Urlaub' });
    expect([(await told(partner)).length, await told(above)]).toEqual([3, ['ACTION_ITEM_POSTPONED ASSIGNED']]);
  });

  it('what climbs to an organisation that nobody leads is told to the sponsor and waits for them, until somebody leads it', async () => {
    const sponsor = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'EXECUTIVE'));
    const planner = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'));
    const id = await add({ carriedCount: 2, due: '2099-01-01' });
    const climbedTo = async ({ browser }: Addressed) => (await browser.ask('{ myActionItems { climbed { id } } }')).data.myActionItems.climbed;
    await step(coordinator, 'postponeActionItem', id, { due: '2099-02', reason: 'Urlaub' });
    expect([await told(sponsor), await told(planner)]).toEqual([['ACTION_ITEM_POSTPONED ASSIGNED'], []]);
    expect([await climbedTo(sponsor), await climbedTo(planner), await climbedTo(coordinator)]).toEqual([[{ id }], [], []]);
    const above = await leader(boardId);
    expect([await climbedTo(sponsor), await climbedTo(above)]).toEqual([[], [{ id }]]);
  });

  it('a proposal is told to nobody before it is agreed, and not when it is dropped', async () => {
    const [agreed, dropped] = [await add({ state: 'PROPOSED' }), await add({ state: 'PROPOSED' })];
    await step(coordinator, 'giveActionItem', agreed, { organizationId: welfareId, personId: partner.personId });
    await step(coordinator, 'cancelActionItem', dropped, { reason: 'doch nicht' });
    expect(await told(partner)).toEqual([]);
    await step(coordinator, 'agreeActionItem', agreed);
    await step(coordinator, 'cancelActionItem', agreed, { reason: 'doch nicht' });
    expect(await told(partner)).toEqual(['ACTION_ITEM_AGREED ASSIGNED', 'ACTION_ITEM_CANCELLED DECIDED']);
  });

  it('what falls due or is late is reminded of by mail, and nothing that is reported', async () => {
    await add({ title: 'Zahlen liefern', number: 12, due: '2098-11-24', precision: 'DAY' });
    await add({ number: 13, due: '2098-11-20', precision: 'DAY' });
    await add({ number: 14, due: '2098-11-20', precision: 'DAY', state: 'REPORTED_DONE' });
    await letters.round(tenantId, FRIDAY_8);
    const [mail, ...others] = letters.to(partner.email);
    expect([await told(partner), others]).toEqual([['ACTION_ITEM DUE', 'ACTION_ITEM OVERDUE'], []]);
    expect(mail).toMatch(/A12 Zahlen liefern\n- Auftrag, fällig bis 24\. November 2098\n.*\/de\/auftraege\//);
  });

  it('one of which nothing is heard for 60 days is told to the leadership of the body', async () => {
    const executive = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'EXECUTIVE'));
    await add({ at: '2098-09-22T10:00:00Z' });
    await add({ at: '2098-09-22T10:00:00Z', state: 'CONFIRMED' });
    await letters.round(tenantId, FRIDAY_8);
    expect(await told(executive)).toEqual(['ACTION_ITEM SILENT']);
  });

  it('an internal one is in no inbox and no mail of whoever may not read it, though it names them', async () => {
    const id = await add({ title: CANARY, visibility: 'INTERNAL', due: '2098-11-24', precision: 'DAY' });
    await step(coordinator, 'postponeActionItem', id, { due: '2098-11-25', reason: 'Urlaub' });
    await letters.round(tenantId, FRIDAY_8);
    await letters.round(tenantId, '2098-11-24T06:00:00Z');
    const { text } = await partner.browser.ask('{ inbox { groups { name notifications { id } } } urgentNotificationCount }');
    expect([await told(partner), letters.to(partner.email), text.includes(CANARY)]).toEqual([[], [], false]);
  });
});
