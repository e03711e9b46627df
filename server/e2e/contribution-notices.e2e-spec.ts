import { newId } from '../src/kernel/ids.js';
import { ContributionWorld } from '../testing/contribution-world.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { type Addressed, LetterStage } from '../testing/letters.js';

/** In Berlin it is 8 o'clock; a moment to come, so that the rounds of this very hour do not come into it. */
const FRIDAY_8 = '2098-11-21T07:00:00Z';

describe('of contributions', () => {
  let letters: LetterStage;
  let world: CycleWorld;
  let contributions: ContributionWorld;
  let [tenantId, bodyId, groupId] = ['', '', ''];
  let [planner, coordinator, partner] = [{} as Addressed, {} as Addressed, {} as Addressed];

  const told = ({ personId }: Addressed) => letters.told(personId);
  const change = (id: string, columns: string) => sql(letters.stage.database.postgres, `update contribution set ${columns} where id = $1`, [id]);
  const contribute = async (): Promise<string> => {
    const { contribution } = await partner.browser.verb('contribute', { requestId: newId(), bodyId, topic: 'Am Abend', text: 'Abends ist alles zu.', visibility: 'PARTICIPANTS' }, '... on ContributionChanged { contribution { id } }');
    await letters.settled();
    return contribution.id as string;
  };
  async function step({ browser }: Addressed, verb: string, contributionId: string, input: object): Promise<void> {
    const [{ version }] = await sql<{ version: number }>(letters.stage.database.postgres, 'select version from contribution where id = $1', [contributionId]);
    expect(await browser.verb(verb, { contributionId, version, ...input })).toMatchObject({ __typename: 'ContributionChanged' });
    await letters.settled();
  }

  beforeAll(async () => {
    letters = await LetterStage.set();
    ({ world } = letters.stage);
    contributions = new ContributionWorld(letters.stage.database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    groupId = await world.organization(tenantId, { bodyId });
    const welfareId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
    planner = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'));
    coordinator = await letters.someone(tenantId, (personId) => world.membership(tenantId, personId, groupId, { role: 'COORDINATOR' }));
    partner = await letters.someone(tenantId, (personId) => world.membership(tenantId, personId, welfareId));
  });
  afterAll(() => letters.strike());

  it('tells those who plan of one that lies with nobody, and then whom it is passed on to, once', async () => {
    const id = await contribute();
    expect([await told(planner), await told(coordinator)]).toEqual([['CONTRIBUTION_RECEIVED ASSIGNED'], []]);
    const to = { organizationId: groupId, visibility: 'PARTICIPANTS' };
    await step(planner, 'considerContribution', id, to);
    await step(planner, 'considerContribution', id, { ...to, targetGroup: 'Jugendliche' });
    expect(await told(coordinator)).toEqual(['CONTRIBUTION_CONSIDERED ASSIGNED']);
  });

  it('tells those who distribute of one that is handed back, or put to nobody by somebody else who distributes', async () => {
    const [id, other] = [await contribute(), await contribute()];
    const executive = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'EXECUTIVE'));
    for (const each of [id, other]) await step(planner, 'considerContribution', each, { organizationId: groupId, visibility: 'PARTICIPANTS' });
    await step(coordinator, 'handBackContribution', id, { reason: 'Das ist Sache der Stadtwerke.' });
    expect((await told(planner)).at(-1)).toBe('CONTRIBUTION_HANDED_BACK ASSIGNED');
    await step(executive, 'considerContribution', other, { organizationId: null, visibility: 'PARTICIPANTS' });
    expect((await told(planner)).at(-1)).toBe('CONTRIBUTION_CONSIDERED ASSIGNED');
  });

  it('tells at once whom the public page leads to', async () => {
    await contributions.page(tenantId, `amt-${newId()}`, { bodyId, organizationId: groupId });
    await contribute();
    expect([await told(planner), await told(coordinator)]).toEqual([[], ['CONTRIBUTION_RECEIVED ASSIGNED']]);
  });

  it('tells everybody of the answer from whom it comes, each about the own', async () => {
    const [own, other] = [await contribute(), await contributions.contribution(tenantId, { bodyId, personId: coordinator.personId })];
    await step(planner, 'mergeContributions', other, { otherIds: [own] });
    await step(planner, 'answerContribution', other, { answer: 'NOT_ADOPTED', reason: 'Die Räume fehlen.' });
    expect(await told(partner)).toEqual(['CONTRIBUTION_MERGED DECIDED', 'CONTRIBUTION_ANSWERED ANSWERED']);
    expect(await told(coordinator)).toEqual(['CONTRIBUTION_ANSWERED ANSWERED']);
    const about = await sql<{ id: string }>(letters.stage.database.postgres, `select subject_id as id from notification where person_id = $1`, [partner.personId]);
    expect(new Set(about.map(({ id }) => id))).toEqual(new Set([own]));
  });

  it('reminds whoever is to answer before the day, and with nobody those who plan', async () => {
    await change(await contributions.contribution(tenantId, { bodyId, ownerOrganizationId: groupId }), `received_at = '2098-11-01', answer_due = '2098-11-24'`);
    await change(await contributions.contribution(tenantId, { bodyId }), `received_at = '2098-11-01', answer_due = '2098-11-24'`);
    await letters.round(tenantId, FRIDAY_8);
    for (const answerer of [coordinator, planner]) expect(await told(answerer)).toEqual(['CONTRIBUTION DUE']);
  });

  it('tells the leadership of one that is overdue or silent, and of none that is answered (rule 26)', async () => {
    const executive = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'EXECUTIVE'));
    const [overdue, silent, answered, fresh] = [await contributions.contribution(tenantId, { bodyId }), await contributions.contribution(tenantId, { bodyId }), await contributions.contribution(tenantId, { bodyId }), await contributions.contribution(tenantId, { bodyId })];
    await change(overdue, `received_at = '2098-11-10', answer_due = '2098-11-20'`);
    await change(silent, `received_at = '2098-09-20', answer_due = '2098-12-20'`);
    await contributions.answer(tenantId, answered, planner.personId);
    await change(answered, `received_at = '2098-01-01', answer_due = '2098-03-01', state = 'ANSWERED'`);
    await change(fresh, `received_at = '2098-11-10', answer_due = '2099-01-09'`);
    await letters.round(tenantId, FRIDAY_8);
    const about = await sql<{ id: string }>(letters.stage.database.postgres, `select subject_id as id from notification where person_id = $1 and reason = 'SILENT'`, [executive.personId]);
    expect(about.map(({ id }) => id).toSorted()).toEqual([overdue, silent].toSorted());
  });
});
