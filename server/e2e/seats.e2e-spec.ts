import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const CHANGED = `... on OrganizationChanged { organization { version vacantSeatCount seats { title weeklyHours holdings { id person { name } kind from until actingFrom actingUntil isPresent standsIn } } } }
  ... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { problems { field code } }`;
const PERIOD = '... on PeriodNotPossible { code earliest latest }';
const HELD = '... on SeatHeld { person { name } from until }';

describe('a seat', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let planner: Browser;
  let [organizationId, seatId, martin, aylin] = ['', '', '', ''];

  const versionNow = async () => (await sql<{ version: number }>(stage.database.postgres, 'select version from organization where id = $1', [organizationId]))[0].version;
  const fill = (personId: string, from: string, parts: object = {}, browser = planner) =>
    browser.verb('fillSeat', { requestId: newId(), seatId, personId, kind: 'HOLDER', from, ...parts }, `${CHANGED} ${HELD} ${PERIOD} ... on PersonHasLeft { leftOn }`);
  const end = async (holdingId: string, lastDay: string) => planner.verb('endSeatHolding', { holdingId, version: await versionNow(), lastDay }, `${CHANGED} ${HELD} ${PERIOD}`);
  const standIn = async (holdingId: string, period: object, browser = planner) => browser.verb('standIn', { holdingId, version: await versionNow(), ...period }, `${CHANGED} ${PERIOD}`);
  const holdingsOf = ({ organization }: Record<string, any>) => organization.seats[0].holdings as any[];
  const told = async () => (await stage.history(organizationId)).map(({ kind, payload }) => [kind, payload]);

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    planner = await stage.granted('PLANNER');
  });
  beforeEach(async () => {
    organizationId = await world.organization(tenantId);
    seatId = await world.seat(tenantId, organizationId);
    martin = await world.person(tenantId, { givenName: 'Martin', familyName: 'Overbeck' });
    aylin = await world.person(tenantId, { givenName: 'Aylin', familyName: 'Demir' });
  });
  afterAll(() => stage.strike());

  it('is added with whoever holds it from today on, and called otherwise later', async () => {
    const added = await planner.verb('addSeat', { requestId: newId(), organizationId, title: 'Stelle', weeklyHours: 19.5, holderId: aylin }, '... on SeatAdded { seatId organization { seats { title weeklyHours holdings { person { name } kind } } } }');
    expect(added.organization.seats).toEqual([
      { title: 'Leitung', weeklyHours: null, holdings: [] },
      { title: 'Stelle', weeklyHours: 19.5, holdings: [{ person: { name: 'Aylin Demir' }, kind: 'HOLDER' }] },
    ]);
    const edit = async (parts: object) => planner.verb('editSeat', { seatId: added.seatId, version: await versionNow(), title: 'Stelle', weeklyHours: 19.5, ...parts }, CHANGED);
    expect((await edit({ title: 'Fachkraft', weeklyHours: null })).organization.seats).toMatchObject([{ title: 'Fachkraft', weeklyHours: null }, { title: 'Leitung' }]);
    expect(await edit({ weeklyHours: 61 })).toEqual({ __typename: 'InvalidInput', problems: [{ field: 'weeklyHours', code: 'NOT_ALLOWED' }] });
    expect((await told()).map(([kind]) => kind)).toEqual(['SEAT_ADDED', 'SEAT_FILLED', 'SEAT_EDITED']);
  });

  it('passes from one holder to the next, on the day after', async () => {
    await fill(martin, '2024-01-01');
    expect(holdingsOf(await fill(aylin, '2024-07-01'))).toMatchObject([
      { person: { name: 'Aylin Demir' }, from: '2024-07-01', until: null, isPresent: true },
      { person: { name: 'Martin Overbeck' }, from: '2024-01-01', until: '2024-06-30', isPresent: false },
    ]);
    expect(await told()).toEqual([
      ['SEAT_FILLED', { seatId, personId: martin, kind: 'HOLDER', from: '2024-01-01', until: null }],
      ['SEAT_HOLDING_ENDED', { seatId, personId: martin, kind: 'HOLDER', lastDay: '2024-06-30' }],
      ['SEAT_FILLED', { seatId, personId: aylin, kind: 'HOLDER', from: '2024-07-01', until: null }],
    ]);
  });

  it('is not taken from somebody who begins on that day or later', async () => {
    await fill(martin, '2024-07-01');
    expect(await fill(aylin, '2024-07-01')).toEqual({ __typename: 'SeatHeld', person: { name: 'Martin Overbeck' }, from: '2024-07-01', until: null });
    expect((await fill(aylin, '2024-01-01')).__typename).toBe('SeatHeld');
    expect((await fill(aylin, '2024-01-01', { until: '2024-06-30' })).__typename).toBe('OrganizationChanged');
  });

  it('has one holder when two are entered at the same moment', async () => {
    const answers = await Promise.all([fill(martin, '2024-01-01'), fill(aylin, '2024-01-01')]);
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['OrganizationChanged', 'SeatHeld']);
  });

  it('is vacant once its holder has gone', async () => {
    const holding = holdingsOf(await fill(martin, '2024-01-01'))[0];
    expect((await end(holding.id, '2024-06-30')).organization).toMatchObject({ vacantSeatCount: 1, seats: [{ holdings: [{ until: '2024-06-30', isPresent: false }] }] });
    await fill(aylin, '2024-07-01');
    expect(await end(holding.id, '2024-07-01')).toMatchObject({ __typename: 'SeatHeld', person: { name: 'Aylin Demir' } });
    expect(await end(holding.id, '2023-12-31')).toMatchObject({ __typename: 'PeriodNotPossible', code: 'ENDS_BEFORE_IT_BEGINS' });
  });

  it('gives its rights to a deputy who stands in, for as long as that lasts', async () => {
    const groupId = organizationId;
    const deputy = await stage.someone(async (personId) => {
      aylin = personId;
      await world.membership(tenantId, personId, groupId);
    });
    const cycleId = await world.cycle(tenantId);
    const blockId = await world.block(tenantId, cycleId, { accountableOrganizationId: await world.organization(tenantId) });
    await world.task(tenantId, cycleId, blockId, { key: 'B1.1', accountableSeatId: seatId });
    const work = async () => (await deputy.ask('{ myWork { mine { key actions } } }')).data.myWork.mine;
    await fill(martin, '2024-01-01');
    const { id } = holdingsOf(await fill(aylin, '2024-01-01', { kind: 'DEPUTY' })).find(({ kind }) => kind === 'DEPUTY');
    expect(await work()).toEqual([]);
    expect(holdingsOf(await standIn(id, { from: '2024-07-01' })).at(-1)).toMatchObject({ standsIn: true, actingFrom: '2024-07-01', actingUntil: null });
    expect(await work()).toEqual([{ key: 'B1.1', actions: ['task.changeStand'] }]);
    expect(holdingsOf(await standIn(id, { from: '2024-07-01', until: '2024-07-31' })).at(-1)).toMatchObject({ standsIn: false });
    await standIn(id, { from: '2024-07-01' });
    await standIn(id, {});
    expect(await work()).toEqual([]);
    expect((await told()).slice(2)).toEqual([
      ['DEPUTY_STANDS_IN', { seatId, personId: aylin, from: '2024-07-01', until: null }],
      ['DEPUTY_STANDS_IN', { seatId, personId: aylin, from: '2024-07-01', until: '2024-07-31' }],
      ['DEPUTY_STANDS_IN', { seatId, personId: aylin, from: '2024-07-01', until: null }],
      ['DEPUTY_STEPPED_BACK', { seatId, personId: aylin }],
    ]);
  });

  it('is stood in for by a deputy only, and only while the person is one', async () => {
    const holder = holdingsOf(await fill(martin, '2024-01-01'))[0];
    const deputy = holdingsOf(await fill(aylin, '2024-01-01', { kind: 'DEPUTY', until: '2024-12-31' })).find(({ kind }) => kind === 'DEPUTY');
    expect(await standIn(holder.id, { from: '2024-02-01' })).toEqual({ __typename: 'InvalidInput', problems: [{ field: 'holdingId', code: 'NOT_ALLOWED' }] });
    expect(await standIn(deputy.id, { from: '2025-01-01' })).toEqual({ __typename: 'PeriodNotPossible', code: 'OUTSIDE', earliest: '2024-01-01', latest: '2024-12-31' });
    await standIn(deputy.id, { from: '2024-02-01' });
    expect(holdingsOf(await end(deputy.id, '2024-03-31')).at(-1)).toMatchObject({ until: '2024-03-31', actingFrom: '2024-02-01', actingUntil: '2024-03-31' });
  });

  it('has several deputies, each once, kept by the coordinator', async () => {
    const coordinator = await stage.member(organizationId, 'COORDINATOR');
    for (const personId of [martin, aylin]) await world.membership(tenantId, personId, organizationId);
    for (const personId of [martin, aylin]) expect((await fill(personId, '2024-01-01', { kind: 'DEPUTY' }, coordinator)).__typename).toBe('OrganizationChanged');
    expect(await fill(aylin, '2024-05-01', { kind: 'DEPUTY' }, coordinator)).toMatchObject({ __typename: 'SeatHeld', person: { name: 'Aylin Demir' } });
    expect(await fill(aylin, '2024-05-01', {}, await stage.member(organizationId))).toEqual({ __typename: 'NotAllowed', action: 'membership.manage' });
  });

  it('stays as it is when a change of it is refused', async () => {
    const { id } = holdingsOf(await fill(martin, '2024-07-01'))[0];
    const rows = () => sql(stage.database.postgres, 'select id, valid_from::text, valid_until::text, acting_from::text from seat_holding where seat_id = $1 order by id', [seatId]);
    const [before, counts, version] = [await rows(), await stage.counts(), await versionNow()];
    const refused = [
      await fill(aylin, '2024-07-01'),
      await fill(newId(), '2025-01-01'),
      await fill(aylin, '2025-01-01', { until: '2024-12-31' }),
      await end(id, '2024-06-30'),
      await standIn(id, { from: '2024-08-01' }),
      await planner.verb('addSeat', { requestId: newId(), organizationId, title: 'Stelle', holderId: newId() }),
      await planner.verb('editSeat', { seatId, version: 99, title: 'Stelle' }),
      await planner.verb('endSeatHolding', { holdingId: id, version: 99, lastDay: '2025-01-01' }),
      await planner.verb('standIn', { holdingId: id, version: 99, from: '2025-01-01' }),
    ];
    expect(refused.filter(({ __typename }) => ['OrganizationChanged', 'SeatAdded'].includes(__typename as string))).toEqual([]);
    expect([await rows(), await stage.counts(), await versionNow()]).toEqual([before, counts, version]);
  });
});
