import { newId } from '../src/kernel/ids.js';
import { DueDates, Silences } from '../src/kernel/notices.js';
import { Recurrences } from '../src/kernel/recurrences.js';
import { Units } from '../src/platform/database/units.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { GoalWorld } from '../testing/goal-world.js';
import { type Addressed, LetterStage } from '../testing/letters.js';
import { MeasureWorld } from '../testing/measure-world.js';

const DAY_MS = 86_400_000;
const dayFrom = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

describe('of measures', () => {
  let letters: LetterStage;
  let world: CycleWorld;
  let measures: MeasureWorld;
  let [tenantId, measureId] = ['', ''];
  let [executive, coordinator, author] = [{} as Addressed, {} as Addressed, {} as Addressed];

  const told = ({ personId }: Addressed) => letters.told(personId);
  const inUnit = <Answer>(ask: () => Promise<Answer>) => letters.stage.program.app.get(Units).run({ tenantId }, 'write', ask);
  const ask = async () => {
    await inUnit(async () => letters.stage.program.app.get(Recurrences).find('measures.continuation')?.run(tenantId, new Date()));
    await letters.settled();
  };
  const funded = async (endsOn: string) => measures.application(tenantId, measureId, await measures.programme(tenantId, newId()), { endsOn });

  beforeAll(async () => {
    letters = await LetterStage.set();
    ({ world } = letters.stage);
    measures = new MeasureWorld(letters.stage.database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    const bodyId = await world.body(tenantId);
    const officeId = await world.organization(tenantId, { kind: 'PLANNING_GROUP', bodyId });
    executive = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'EXECUTIVE'));
    author = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'));
    coordinator = await letters.someone(tenantId, (personId) => world.membership(tenantId, personId, officeId, { role: 'COORDINATOR' }));
    const cycleId = await world.cycle(tenantId, { bodyId });
    const goalId = await new GoalWorld(letters.stage.database.postgres).goal(tenantId, { cycleId, bodyId, createdBy: author.personId });
    measureId = await measures.measure(tenantId, { cycleId, bodyId, createdBy: author.personId, goalId, ownerOrganizationId: officeId, state: 'IN_PROGRESS' });
  });
  afterAll(() => letters.strike());

  it('asks the sponsor, a year before the funding ends, whether a measure goes on, and tells whoever carries it out: once', async () => {
    await funded(dayFrom(300));
    await ask();
    await ask();
    expect(await told(executive)).toEqual(['MEASURE_CONTINUATION_ASKED ASSIGNED']);
    for (const concerned of [author, coordinator]) expect(await told(concerned)).toEqual(['MEASURE_CONTINUATION_ASKED DECIDED']);
  });

  it('asks neither earlier, nor of what others do not pay for, nor of what is decided', async () => {
    await ask();
    await funded(dayFrom(400));
    await ask();
    expect(await told(executive)).toEqual([]);
    await sql(letters.stage.database.postgres, `update measure set continuation = 'END', continuation_reason = 'x', continuation_by = $2, continuation_at = now() where id = $1`, [measureId, author.personId]);
    await funded(dayFrom(401));
    await sql(letters.stage.database.postgres, `update funding_application set ends_on = $2 where measure_id = $1`, [measureId, dayFrom(200)]);
    await ask();
    expect(await told(executive)).toEqual([]);
  });

  it('asks again where the funding was made longer', async () => {
    await funded(dayFrom(100));
    await ask();
    await funded(dayFrom(200));
    await ask();
    expect(await told(executive)).toHaveLength(2);
  });

  it('tells whoever wrote it and whoever carries it out what becomes of it, and not whoever did that', async () => {
    expect(await coordinator.browser.verb('pauseMeasure', { measureId, version: 1, reason: 'Der Raum wird saniert.' })).toEqual({ __typename: 'MeasureChanged' });
    await letters.settled();
    expect([await told(author), await told(coordinator)]).toEqual([['MEASURE_MOVED DECIDED'], []]);
  });

  it('reminds whoever carries it out of a Sachstand, and tells of what falls silent', async () => {
    await measures.status(tenantId, measureId, author.personId, { givenAt: new Date(Date.now() - 200 * DAY_MS) });
    const due = await inUnit(async () => letters.stage.program.app.get(DueDates).find('MEASURE')?.dueBetween(dayFrom(-200), dayFrom(0)));
    expect(due).toMatchObject([{ subject: { kind: 'MEASURE', id: measureId }, personIds: [coordinator.personId] }]);
    const silent = await inUnit(async () => letters.stage.program.app.get(Silences).all().find(({ kind }) => kind === 'MEASURE')?.silentSince(dayFrom(-60)));
    expect(silent).toMatchObject([{ subject: { id: measureId } }]);
  });
});
