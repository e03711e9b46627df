import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const CYCLE = 'id number state stateReason suspendedState version actions mandateText sponsor { title holder } steering { name } blocks { key phase body { name } accountable { organization { name } } receiving { name } predecessors { key } }';
const STARTED = `... on CycleStarted { cycle { ${CYCLE} } } ... on CycleStartNotPossible { activeCycleId missing { code actorKey bodyId } } ... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { problems { field code } }`;
const MOVED = `... on CycleMoved { cycle { ${CYCLE} } } ... on CycleMoveNotPossible { code } ... on CycleChangedMeanwhile { current { version state } } ... on NotAllowed { action }`;

const TEMPLATE = {
  key: 'klein', version: 1, title: 'Kleine Vorlage', source: '', submitsTo: 'board',
  actors: [
    { key: 'office', label: 'Stelle Sozialplanung', kind: 'SOCIAL_PLANNING_OFFICE', optional: false, perBody: null },
    { key: 'board', label: 'Lenkungskreis', kind: 'STEERING_CONFERENCE', optional: false, perBody: null },
    { key: 'areas', label: 'Sozialraumkonferenzen', kind: 'AREA_CONFERENCE', optional: false, perBody: 'MUNICIPALITY' },
    { key: 'adviser', label: 'Beratung', kind: 'EXTERNAL', optional: true, perBody: null },
  ],
  blocks: [
    { key: 'A', kind: 'ANALYSES', phase: 'SETUP', title: 'Aufbau', accountable: 'office', participants: [], submitsTo: null, perBody: null, dependsOn: [], tasks: [] },
    { key: '1', kind: 'STRATEGIC_GOALS', phase: 'REGULAR', title: 'Ziele', accountable: 'areas', participants: [], submitsTo: null, perBody: 'MUNICIPALITY', dependsOn: ['A'], tasks: [] },
    { key: '2', kind: 'MEASURES', phase: 'REGULAR', title: 'Umsetzung', accountable: 'office', participants: [], submitsTo: null, perBody: null, dependsOn: ['1'], tasks: [] },
  ],
};

describe('a cycle', () => {
  let stage: Stage;
  let planner: Browser;
  let [templateId, county, office, board, sponsorSeatId, boardPerson] = ['', '', '', '', '', ''];
  let areas: string[] = [];
  let towns: string[] = [];
  let counties = 10_000;

  const write = (text: string, values: unknown[]) => sql(stage.database.postgres, text, values);
  const organization = (kind: 'SOCIAL_PLANNING_OFFICE' | 'STEERING_CONFERENCE' | 'AREA_CONFERENCE', name: string, bodyId: string) => stage.world.organization(stage.tenantId, { kind, name, bodyId });
  const input = (parts: object = {}) => ({
    requestId: newId(), bodyId: county, templateId, steeringOrganizationId: board, sponsorSeatId, mandateText: 'Beschluss des Kreistags', mandateDate: '2026-01-26',
    bindings: [{ actorKey: 'office', organizationIds: [office] }, { actorKey: 'board', organizationIds: [board] }, { actorKey: 'areas', organizationIds: areas }],
    ...parts,
  });
  const start = (parts: object = {}, browser = planner) => browser.verb('startCycle', input(parts), STARTED);

  beforeAll(async () => {
    stage = await Stage.set();
    planner = await stage.granted('PLANNER');
  });
  beforeEach(async () => {
    const { tenantId, world } = stage;
    templateId = newId();
    const content = { ...TEMPLATE, key: `klein-${templateId.slice(-6)}` };
    await write(`insert into process_template (tenant_id, id, key, version, title, content, created_at) values ($1, $2, $3, 1, 'Kleine Vorlage', $4, now())`, [tenantId, templateId, content.key, content]);
    county = newId();
    const countyKey = String((counties += 1));
    await write(`insert into body (tenant_id, id, kind, name, county_key) values ($1, $2, 'COUNTY', 'Kreis', $3)`, [tenantId, county, countyKey]);
    towns = [newId(), newId()];
    for (const [n, id] of towns.entries()) {
      await write(`insert into body (tenant_id, id, kind, name, ags, parent_id, parent_county_key) values ($1, $2, 'MUNICIPALITY', $3, $4, $5, $6)`, [tenantId, id, ['Nord', 'Süd'][n], `${countyKey}00${n}`, county, countyKey]);
    }
    office = await organization('SOCIAL_PLANNING_OFFICE', 'Stelle Sozialplanung', county);
    board = await organization('STEERING_CONFERENCE', 'Lenkungskreis', county);
    areas = [await organization('AREA_CONFERENCE', 'Konferenz Nord', towns[0]), await organization('AREA_CONFERENCE', 'Konferenz Süd', towns[1])];
    sponsorSeatId = await world.seat(tenantId, board, 'Dezernat');
    boardPerson = await world.person(tenantId, { givenName: 'Uwe', familyName: 'Hartmann' });
    await write(`insert into seat_holding (tenant_id, id, seat_id, person_id, kind, valid_from) values ($1, $2, $3, $4, 'HOLDER', '2020-01-01')`, [tenantId, newId(), sponsorSeatId, boardPerson]);
  });
  afterAll(() => stage.strike());

  describe('starts', () => {
    it('with its set-up, a step once per municipality, and everybody in their place', async () => {
      const { cycle } = await start();
      expect(cycle).toMatchObject({ number: 1, state: 'SETUP', sponsor: { title: 'Dezernat', holder: 'Uwe Hartmann' }, steering: { name: 'Lenkungskreis' } });
      expect(cycle.blocks.map(({ key, body, accountable, receiving, predecessors }: any) => [key, body?.name ?? null, accountable.organization.name, receiving.name, predecessors.map((each: any) => each.key).join()])).toEqual([
        ['A', null, 'Stelle Sozialplanung', 'Lenkungskreis', ''],
        ['1', 'Nord', 'Konferenz Nord', 'Lenkungskreis', 'A'],
        ['1', 'Süd', 'Konferenz Süd', 'Lenkungskreis', 'A'],
        ['2', null, 'Stelle Sozialplanung', 'Lenkungskreis', '1,1'],
      ]);
      expect(await stage.history(cycle.id as string)).toMatchObject([{ kind: 'CYCLE_OPENED', payload: { number: 1, templateVersion: 1 } }]);
    });

    it('once for a double click, and once per body and template', async () => {
      const twice = input();
      const answers = await Promise.all([1, 2].map(() => planner.verb('startCycle', twice, STARTED)));
      const ids = new Set(answers.map(({ cycle }) => cycle.id as string));
      expect(ids.size).toBe(1);
      expect(await start()).toEqual({ __typename: 'CycleStartNotPossible', activeCycleId: [...ids][0], missing: [{ code: 'CYCLE_ACTIVE', actorKey: null, bodyId: null }] });
    });

    it('or not, of two at the same moment: one does', async () => {
      const answers = await Promise.all([start(), start()]);
      expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['CycleStartNotPossible', 'CycleStarted']);
    });

    it('not without everybody who is needed, and names each', async () => {
      await write(`update seat_holding set valid_until = '2021-01-01' where seat_id = $1`, [sponsorSeatId]);
      const { missing } = await start({ bindings: [{ actorKey: 'board', organizationIds: [board] }, { actorKey: 'areas', organizationIds: areas.slice(0, 1) }, { actorKey: 'nobody', organizationIds: [] }] });
      expect(missing).toEqual([
        { code: 'ACTOR_UNBOUND', actorKey: 'office', bodyId: null },
        { code: 'ACTOR_UNBOUND', actorKey: 'areas', bodyId: towns[1] },
        { code: 'ACTOR_UNKNOWN', actorKey: 'nobody', bodyId: null },
        { code: 'SPONSOR_SEAT_EMPTY', actorKey: null, bodyId: null },
      ]);
    });

    it.each([
      ['an unknown body', () => ({ bodyId: newId() }), 'NotFound'],
      ['an unknown template', () => ({ templateId: newId() }), 'NotFound'],
      ['an unknown seat', () => ({ sponsorSeatId: newId() }), 'NotFound'],
      ['an unknown organisation', () => ({ bindings: [{ actorKey: 'office', organizationIds: [newId()] }] }), 'NotFound'],
      ['no mandate', () => ({ mandateText: ' ' }), 'InvalidInput'],
      ['a date that there is not', () => ({ mandateDate: '2026-02-30' }), 'InvalidInput'],
      ['a mandate of a day to come', () => ({ mandateDate: '2199-01-01' }), 'InvalidInput'],
      ['a period that ends before it begins', () => ({ plannedFrom: '2026-02-01', plannedUntil: '2026-01-01' }), 'InvalidInput'],
    ])('not with %s, and then nothing is written', async (_what, parts, answer) => {
      const before = await stage.counts();
      expect((await start(parts())).__typename).toBe(answer);
      expect(await stage.counts()).toEqual(before);
    });

    it('by a planner, of one body where the grant says so', async () => {
      const ofTown = await stage.someone((personId) => stage.world.role(stage.tenantId, personId, 'PLANNER', { bodyId: towns[0] }));
      expect(await start({}, ofTown)).toEqual({ __typename: 'NotAllowed', action: 'cycle.start' });
      expect(await start({}, await stage.granted('EXECUTIVE'))).toEqual({ __typename: 'NotAllowed', action: 'cycle.start' });
    });
  });

  describe('goes on', () => {
    it('from its set-up to its rounds and to the evaluation, when the blocks of a phase are accepted', async () => {
      const { cycle } = await start();
      const member = await stage.member(board);
      const stateAfter = async (key: string) => {
        const blocks = await sql<{ id: string }>(stage.database.postgres, 'select id from building_block where cycle_id = $1 and key = $2', [cycle.id, key]);
        for (const { id } of blocks) {
          await stage.world.task(stage.tenantId, cycle.id as string, id, { stand: 'DONE' });
          expect((await planner.verb('submitBuildingBlock', { blockId: id, version: 1 })).__typename).toBe('BuildingBlockChanged');
          expect((await member.verb('acceptBuildingBlock', { blockId: id, version: 2 })).__typename).toBe('BuildingBlockChanged');
        }
        return (await planner.ask('query ($id: ID!) { cycle(id: $id) { state } }', { id: cycle.id })).data.cycle.state as string;
      };
      expect([await stateAfter('A'), await stateAfter('1'), await stateAfter('2')]).toEqual(['REGULAR', 'REGULAR', 'EVALUATING']);
      expect((await stage.history(cycle.id as string)).map(({ payload }) => payload.to as string)).toEqual([undefined, 'REGULAR', 'EVALUATING']);
    });

    it('after it rested, from where it was; meanwhile nothing moves in it', async () => {
      const { cycle } = await start();
      const [{ id: blockId }] = await sql<{ id: string }>(stage.database.postgres, `select id from building_block where cycle_id = $1 and key = 'A'`, [cycle.id]);
      const taskId = await stage.world.task(stage.tenantId, cycle.id as string, blockId);
      const move = (verb: string, version: number, sentence = '') => planner.verb(verb, { cycleId: cycle.id, version, sentence }, MOVED);
      expect(await move('suspendCycle', 1)).toEqual({ __typename: 'CycleMoveNotPossible', code: 'REASON_MISSING' });
      expect((await move('suspendCycle', 1, 'Die Stelle ist unbesetzt.')).cycle).toMatchObject({ state: 'SUSPENDED', suspendedState: 'SETUP', stateReason: 'Die Stelle ist unbesetzt.', actions: ['cycle.resume'] });
      expect(await planner.verb('changeTaskStand', { moves: [{ taskId, version: 1, to: 'IN_PROGRESS' }] }, '... on MoveNotPossible { refused { code } }')).toMatchObject({ refused: [{ code: 'CYCLE_NOT_RUNNING' }] });
      expect(await move('resumeCycle', 1)).toEqual({ __typename: 'CycleChangedMeanwhile', current: { version: 2, state: 'SUSPENDED' } });
      expect((await move('resumeCycle', 2)).cycle).toMatchObject({ state: 'SETUP', stateReason: null, actions: ['cycle.suspend', 'cycle.abandon'] });
      expect((await move('resumeCycle', 3)).code).toBe('WRONG_STATE');
    });

    it('no further once its set-up was given up, which makes room for another one', async () => {
      const { cycle } = await start();
      const executive = await stage.granted('EXECUTIVE');
      expect(await executive.verb('abandonCycle', { cycleId: cycle.id, version: 1, sentence: 'weil' }, MOVED)).toEqual({ __typename: 'NotAllowed', action: 'cycle.abandon' });
      expect((await planner.verb('abandonCycle', { cycleId: cycle.id, version: 1, sentence: 'Falsche Vorlage.' }, MOVED)).cycle).toMatchObject({ state: 'ABANDONED', actions: [] });
      expect((await start()).cycle.number).toBe(2);
    });
  });
});
