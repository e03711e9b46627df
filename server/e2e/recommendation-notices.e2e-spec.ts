import { AnalysisWorld } from '../testing/analyses.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { type Addressed, LetterStage } from '../testing/letters.js';

/** In Berlin it is 8 o'clock; a moment to come, so that the rounds of this very hour do not come into it. */
const FRIDAY_8 = '2098-11-21T07:00:00Z';

describe('of recommendations', () => {
  let letters: LetterStage;
  let world: CycleWorld;
  let analyses: AnalysisWorld;
  let [tenantId, groupId] = ['', ''];
  let [planner, coordinator, contributor] = [{} as Addressed, {} as Addressed, {} as Addressed];
  let parts: Parameters<AnalysisWorld['recommendation']>[1];

  const told = ({ personId }: Addressed) => letters.told(personId);
  async function step({ browser }: Addressed, verb: string, recommendationId: string, input: object = {}): Promise<void> {
    const [{ version }] = await sql<{ version: number }>(letters.stage.database.postgres, 'select version from recommendation where id = $1', [recommendationId]);
    expect(await browser.verb(verb, { recommendationId, version, ...input })).toMatchObject({ __typename: 'RecommendationChanged' });
    await letters.settled();
  }

  beforeAll(async () => {
    letters = await LetterStage.set();
    ({ world } = letters.stage);
    analyses = new AnalysisWorld(letters.stage.database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    const bodyId = await world.body(tenantId);
    groupId = await world.organization(tenantId, { bodyId });
    planner = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'));
    coordinator = await letters.someone(tenantId, (personId) => world.membership(tenantId, personId, groupId, { role: 'COORDINATOR' }));
    contributor = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'));
    parts = { cycleId: await world.cycle(tenantId, { bodyId }), createdBy: planner.personId, organizationId: groupId };
  });
  afterAll(() => letters.strike());

  it('tells the addressee of the issue, and nobody of a draft', async () => {
    const id = await analyses.recommendation(tenantId, { ...parts, state: 'DRAFTED' });
    expect(await told(coordinator)).toEqual([]);
    await step(planner, 'issueRecommendation', id);
    expect(await told(coordinator)).toEqual(['RECOMMENDATION_ISSUED ASSIGNED']);
  });

  it('tells of the answer whoever drafted it and whoever wrote what it follows from', async () => {
    const id = await analyses.recommendation(tenantId, parts);
    await analyses.follows(tenantId, id, await analyses.finding(tenantId, { ...parts, createdBy: contributor.personId }));
    await step(coordinator, 'answerRecommendation', id, { answer: 'REJECTED', reason: 'Die Mittel fehlen.' });
    for (const author of [planner, contributor]) expect(await told(author)).toEqual(['RECOMMENDATION_ANSWERED ANSWERED']);
    expect(await told(coordinator)).toEqual([]);
  });

  it('reminds the addressee before the answer is due', async () => {
    await analyses.recommendation(tenantId, { ...parts, issuedAt: '2098-09-25T08:00:00Z' });
    await letters.round(tenantId, FRIDAY_8);
    expect(await told(coordinator)).toEqual(['RECOMMENDATION DUE']);
  });

  it('tells the leadership of the body of one of which nothing is heard for 60 days', async () => {
    const executive = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'EXECUTIVE'));
    await analyses.recommendation(tenantId, { ...parts, issuedAt: '2098-09-22T10:00:00Z' });
    await analyses.recommendation(tenantId, { ...parts, state: 'LAPSED', issuedAt: '2098-09-22T10:00:00Z' });
    await letters.round(tenantId, FRIDAY_8);
    expect(await told(executive)).toEqual(['RECOMMENDATION SILENT']);
  });
});
