import { newId } from '../src/kernel/ids.js';
import { AnalysisWorld } from '../testing/analyses.js';
import { ContributionWorld } from '../testing/contribution-world.js';
import { sql } from '../testing/database.js';
import { MeasureWorld } from '../testing/measure-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const CONTRIBUTION = 'id number version state actions isOwn author topic text redactedReason answerDue visibility socialSpace targetGroup contributor organization { name } owner { organization { id } } citizen { name email isConfirmed } recording { by occasion speaker answerWay } additions { topic text } answers { kind reason by content { kind name } } merged { id } mergedInto { id }';

describe('contributions', () => {
  let stage: Stage;
  let contributions: ContributionWorld;
  let [planner, coordinator, member, partner] = [] as Browser[];
  let [bodyId, groupId, welfareId] = ['', '', ''];

  const answer = (browser: Browser, name: string, input: object) =>
    browser.verb(name, input, `... on ContributionChanged { contribution { ${CONTRIBUTION} } } ... on InvalidInput { problems { field code } } ... on NotFound { id } ... on NotAllowed { action }`);
  const at = async (browser: Browser, id: string) => (await browser.ask(`query ($id: ID!) { contribution(id: $id) { ${CONTRIBUTION} } }`, { id })).data.contribution;
  const contribute = (browser = partner, parts: object = {}) => answer(browser, 'contribute', { requestId: newId(), bodyId, topic: 'Ein Treff am Abend', text: 'Abends ist alles zu.', visibility: 'PARTICIPANTS', ...parts });
  const take = async (browser: Browser, name: string, contributionId: string, parts: object = {}) => answer(browser, name, { contributionId, version: (await at(planner, contributionId)).version, ...parts });
  const consider = (contributionId: string, parts: object = {}, browser = planner) => take(browser, 'considerContribution', contributionId, { visibility: 'PARTICIPANTS', organizationId: groupId, ...parts });
  const reason = 'Ab März öffnet das Bürgerhaus bis 21 Uhr.';

  beforeAll(async () => {
    stage = await Stage.set();
    const { world, tenantId } = stage;
    contributions = new ContributionWorld(stage.database.postgres);
    bodyId = await world.body(tenantId);
    groupId = await world.organization(tenantId, { kind: 'PLANNING_GROUP', bodyId });
    welfareId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Verband' });
    planner = await stage.granted('PLANNER');
    [coordinator, member, partner] = [await stage.member(groupId, 'COORDINATOR'), await stage.member(groupId), await stage.member(welfareId)];
  });
  afterAll(() => stage.strike());

  it('come from a person or their organisation, numbered one after the other, with a last day for the answer', async () => {
    const requestId = newId();
    const made = await Promise.all([contribute(partner, { requestId }), contribute(partner, { requestId }), contribute(partner, { organizationId: welfareId }), contribute(member)]);
    expect(new Set(made.map(({ contribution }) => contribution.number)).size).toBe(3);
    const [first, , forOrganization] = made.map(({ contribution }) => contribution);
    expect(first).toMatchObject({ state: 'ACKNOWLEDGED', contributor: 'PERSON', isOwn: true, author: 'Erika Muster', organization: null, actions: [] });
    expect(forOrganization).toMatchObject({ contributor: 'ORGANIZATION', organization: { name: 'Verband' } });
    const [{ days }] = await sql<{ days: number }>(stage.database.postgres, 'select answer_due - received_at::date as days from contribution where id = $1', [first.id]);
    expect([59, 60]).toContain(days); // the day of the town, which may be one ahead of the server's
  });

  it('come for no organisation to which somebody does not belong, and about no body that there is not', async () => {
    const before = await stage.counts();
    expect(await contribute(partner, { organizationId: groupId })).toEqual({ __typename: 'NotFound', id: groupId });
    const unknown = newId();
    expect(await contribute(partner, { bodyId: unknown })).toEqual({ __typename: 'NotFound', id: unknown });
    expect((await contribute(partner, { text: ' ' })).problems).toEqual([{ field: 'text', code: 'REQUIRED' }]);
    expect(await stage.counts()).toEqual(before);
  });

  it('lie with whom a planner names, who answers with a reason; then they are closed', async () => {
    const { contribution } = await contribute();
    expect((await consider(contribution.id, { socialSpace: 'Mitte', targetGroup: 'Jugendliche' })).contribution).toMatchObject({ state: 'CONSIDERED', socialSpace: 'Mitte', targetGroup: 'Jugendliche', owner: { organization: { id: groupId } } });
    expect(await take(member, 'answerContribution', contribution.id, { answer: 'ADOPTED', reason })).toEqual({ __typename: 'NotAllowed', action: 'contribution.answer' });
    expect((await take(coordinator, 'answerContribution', contribution.id, { answer: 'ADOPTED', reason: ' ' })).problems).toEqual([{ field: 'reason', code: 'REQUIRED' }]);
    expect((await take(coordinator, 'closeContribution', contribution.id)).__typename).toBe('ContributionStepNotPossible');
    expect((await take(coordinator, 'answerContribution', contribution.id, { answer: 'ADOPTED', reason })).contribution).toMatchObject({ state: 'ANSWERED', answers: [{ kind: 'ADOPTED', reason, by: 'Erika Muster' }] });
    expect((await at(partner, contribution.id)).answers).toMatchObject([{ reason }]);
    expect((await take(coordinator, 'closeContribution', contribution.id)).contribution).toMatchObject({ state: 'CLOSED', actions: [] });
    expect((await stage.history(contribution.id)).map(({ kind }) => kind)).toEqual(['CONTRIBUTION_RECEIVED', 'CONTRIBUTION_CONSIDERED', 'CONTRIBUTION_ANSWERED', 'CONTRIBUTION_CLOSED']);
  });

  it('are shown to more people by those who plan only, and to fewer by whoever they lie with', async () => {
    const leader = await stage.member(welfareId, 'COORDINATOR');
    const { contribution } = await contribute(planner, { visibility: 'PARTICIPANTS' });
    await consider(contribution.id, { organizationId: welfareId });
    const before = await stage.counts();
    for (const visibility of ['TENANT', 'PUBLIC']) expect((await consider(contribution.id, { organizationId: welfareId, visibility }, leader)).problems).toEqual([{ field: 'visibility', code: 'NOT_ALLOWED' }]);
    expect(await stage.counts()).toEqual(before);
    expect((await consider(contribution.id, { organizationId: welfareId, visibility: 'INTERNAL' }, leader)).__typename).toBe('ContributionChanged');
    expect((await consider(contribution.id, { organizationId: welfareId, visibility: 'TENANT' })).contribution).toMatchObject({ visibility: 'TENANT' });
  });

  it('are public only once those who plan have said so', async () => {
    const before = await stage.counts();
    expect((await contribute(partner, { visibility: 'PUBLIC' })).problems).toEqual([{ field: 'visibility', code: 'NOT_ALLOWED' }]);
    const heard = { requestId: newId(), bodyId, topic: 'Bänke', text: 'Am Markt fehlen Bänke.', occasion: 'STALL', speaker: 'RESIDENT', visibility: 'PUBLIC' };
    expect((await answer(planner, 'recordContribution', heard)).problems).toEqual([{ field: 'visibility', code: 'NOT_ALLOWED' }]);
    expect(await stage.counts()).toEqual(before);
    const { contribution } = await contribute();
    expect((await consider(contribution.id, { visibility: 'PUBLIC' })).contribution.visibility).toBe('PUBLIC');
  });

  it('are handed back with a sentence by whoever they lie with, and lie with nobody then', async () => {
    const { contribution } = await contribute();
    await consider(contribution.id);
    expect((await at(coordinator, contribution.id)).actions).toContain('contribution.hand_back');
    expect((await take(coordinator, 'handBackContribution', contribution.id, { reason: ' ' })).problems).toEqual([{ field: 'reason', code: 'REQUIRED' }]);
    expect((await take(coordinator, 'handBackContribution', contribution.id, { reason: 'Das ist Sache der Stadtwerke.' })).contribution).toMatchObject({ state: 'CONSIDERED', owner: { organization: null }, actions: [] });
    expect((await stage.history(contribution.id)).at(-1)).toMatchObject({ kind: 'CONTRIBUTION_HANDED_BACK', payload: { organizationId: groupId, seatId: null }, note: 'Das ist Sache der Stadtwerke.' });
  });

  it('are handed back by nobody who distributes them, nor where they lie with nobody', async () => {
    const { contribution } = await contribute();
    expect((await take(coordinator, 'handBackContribution', contribution.id, { reason: 'x' })).__typename).toBe('NotAllowed');
    await consider(contribution.id);
    expect((await at(planner, contribution.id)).actions).not.toContain('contribution.hand_back');
    expect((await take(planner, 'handBackContribution', contribution.id, { reason: 'x' })).__typename).toBe('ContributionStepNotPossible');
  });

  it('lose with their text what came later by the same form', async () => {
    const id = await contributions.contribution(stage.tenantId, { bodyId });
    await contributions.addition(stage.tenantId, id, 'Frau Muster ist nie da.');
    expect((await at(planner, id)).additions).toEqual([{ topic: 'Ein Treff am Abend', text: 'Frau Muster ist nie da.' }]);
    expect((await take(planner, 'redactContribution', id, { topic: 'Treff', reason: 'Ein Name stand darin.' })).contribution).toMatchObject({ text: '', additions: [] });
  });

  it('are answered with what they led to, by its name for those who may read it, and by no more than one', async () => {
    const { world, tenantId } = stage;
    const cycleId = await world.cycle(tenantId, { bodyId });
    const findingId = await new AnalysisWorld(stage.database.postgres).finding(tenantId, { cycleId, createdBy: await world.person(tenantId), title: 'Nur intern', visibility: 'INTERNAL' });
    const { contribution } = await contribute();
    expect((await take(planner, 'answerContribution', contribution.id, { answer: 'ADOPTED', reason, findingId, goalId: newId() })).problems).toEqual([{ field: 'goalId', code: 'NOT_ALLOWED' }]);
    expect((await take(planner, 'answerContribution', contribution.id, { answer: 'ADOPTED', reason, goalId: newId() })).__typename).toBe('NotFound');
    expect((await take(planner, 'answerContribution', contribution.id, { answer: 'ADOPTED', reason, findingId })).contribution.answers).toMatchObject([{ content: { kind: 'FINDING', name: 'Nur intern' } }]);
    expect((await at(partner, contribution.id)).answers).toMatchObject([{ reason, content: null }]);
  });

  it('are answered with the measure that they led to, whose Roter Faden begins with them, also with what was merged into them', async () => {
    const { world, tenantId } = stage;
    const cycleId = await world.cycle(tenantId, { bodyId });
    const measureId = await new MeasureWorld(stage.database.postgres).measure(tenantId, { cycleId, bodyId, createdBy: await world.person(tenantId), visibility: 'TENANT' });
    const [one, other] = [(await contribute()).contribution, (await contribute(member)).contribution];
    await take(planner, 'mergeContributions', one.id, { otherIds: [other.id] });
    expect((await take(planner, 'answerContribution', one.id, { answer: 'ADOPTED', reason, measureId })).contribution.answers).toMatchObject([{ content: { kind: 'MEASURE', name: expect.stringMatching(/^M\d+ Treff am Abend$/) } }]);
    const upstream = async (browser: Browser) => (await browser.ask('query ($id: ID!) { thread(subjectId: $id) { upstream { id kind } } }', { id: measureId })).data.thread.upstream;
    expect(await upstream(planner)).toEqual([{ id: one.id, kind: 'CONTRIBUTION' }, { id: other.id, kind: 'CONTRIBUTION' }]);
    expect(await upstream(partner)).toEqual([{ id: one.id, kind: 'CONTRIBUTION' }]);
  });

  it('that somebody only said are written down for them: without a name, or with one that they agreed to, and answered like every other', async () => {
    const heard = { requestId: newId(), bodyId, topic: 'Bänke am Markt', text: 'Man kann nirgends sitzen.', socialSpace: 'Mitte', targetGroup: 'Ältere', occasion: 'STALL', speaker: 'RESIDENT', answerWay: 'Aushang im Bürgerhaus', visibility: 'INTERNAL' };
    const before = await stage.counts();
    expect((await answer(planner, 'recordContribution', { ...heard, name: 'Erna Beispiel' })).problems).toEqual([{ field: 'isNameAgreed', code: 'REQUIRED' }]);
    expect(await stage.counts()).toEqual(before);
    const { contribution } = await answer(planner, 'recordContribution', heard);
    expect((await answer(planner, 'recordContribution', heard)).contribution.id).toBe(contribution.id);
    expect(contribution).toMatchObject({ state: 'ACKNOWLEDGED', contributor: 'CITIZEN', isOwn: false, author: null, citizen: { name: '' }, recording: { by: 'Erika Muster', occasion: 'STALL', speaker: 'RESIDENT', answerWay: 'Aushang im Bürgerhaus' } });
    const named = await answer(planner, 'recordContribution', { ...heard, requestId: newId(), name: 'Erna Beispiel', isNameAgreed: true });
    expect(named.contribution.citizen).toEqual({ name: 'Erna Beispiel', email: null, isConfirmed: false });
    expect((await take(planner, 'answerContribution', contribution.id, { answer: 'ADOPTED', reason })).contribution.state).toBe('ANSWERED');
    expect((await stage.history(contribution.id)).map(({ kind }) => kind)).toEqual(['CONTRIBUTION_RECORDED', 'CONTRIBUTION_ANSWERED']);
  });

  it('that say the same are answered together, by the earliest of their last days; each author reads the answer', async () => {
    const { world, tenantId } = stage;
    const [one, other] = [(await contribute()).contribution, (await contribute(member)).contribution];
    const older = await contributions.contribution(tenantId, { bodyId, personId: await world.person(tenantId), receivedDaysAgo: 30 });
    expect((await take(planner, 'mergeContributions', other.id, { otherIds: [older] })).contribution.merged).toEqual([{ id: older }]);
    const { contribution: into } = await take(planner, 'mergeContributions', one.id, { otherIds: [other.id] });
    expect(into.merged.map(({ id }: { id: string }) => id).toSorted()).toEqual([other.id, older].toSorted());
    expect(into.answerDue).toBe((await at(planner, older)).answerDue);
    expect(await at(planner, older)).toMatchObject({ state: 'MERGED', mergedInto: { id: one.id }, actions: ['contribution.redact'] });
    await take(planner, 'answerContribution', one.id, { answer: 'NOT_ADOPTED', reason });
    expect(await at(member, other.id)).toMatchObject({ state: 'MERGED', answers: [{ kind: 'NOT_ADOPTED', reason }] });
  });

  it('are merged into nothing that is answered, nor into themselves, and nothing is written then', async () => {
    const [one, other] = [(await contribute()).contribution, (await contribute()).contribution];
    await take(planner, 'answerContribution', one.id, { answer: 'ADOPTED', reason });
    const before = await stage.counts();
    expect((await take(planner, 'mergeContributions', one.id, { otherIds: [other.id] })).__typename).toBe('ContributionStepNotPossible');
    expect((await take(planner, 'mergeContributions', other.id, { otherIds: [other.id] })).problems).toEqual([{ field: 'otherIds', code: 'NOT_ALLOWED' }]);
    expect((await take(planner, 'mergeContributions', other.id, { otherIds: [one.id] })).__typename).toBe('ContributionStepNotPossible');
    expect(await stage.counts()).toEqual(before);
  });

  it('of which two are merged into each other at the same moment leave one', async () => {
    const [one, other] = [(await contribute()).contribution, (await contribute()).contribution];
    const merge = (into: string, from: string) => answer(planner, 'mergeContributions', { contributionId: into, version: 1, otherIds: [from] });
    const answers = await Promise.all([merge(one.id, other.id), merge(other.id, one.id)]);
    expect(answers.filter(({ __typename }) => __typename === 'ContributionChanged')).toHaveLength(1);
  });

  it('show who somebody without an account is only to those who are to answer', async () => {
    const id = await contributions.contribution(stage.tenantId, { bodyId, visibility: 'TENANT', ownerOrganizationId: groupId, citizen: { name: 'Erna Beispiel', email: 'erna@example.org' } });
    const citizen = { name: 'Erna Beispiel', email: 'erna@example.org', isConfirmed: false };
    expect((await Promise.all([planner, coordinator, member, partner].map((browser) => at(browser, id)))).map((each) => each.citizen)).toEqual([citizen, citizen, null, null]);
  });

  it('wait for the answer of whom they lie with, and those with nobody for the planner', async () => {
    const { contribution: mine } = await contribute();
    await consider(mine.id);
    const { contribution: nobodys } = await contribute();
    const waiting = async (browser: Browser) => (await browser.ask('{ contributions(toAnswer: true) { id } }')).data.contributions.map(({ id }: { id: string }) => id).filter((id: string) => [mine.id, nobodys.id].includes(id));
    expect([await waiting(planner), await waiting(coordinator), await waiting(member), await waiting(partner)]).toEqual([[nobodys.id], [mine.id], [], []]);
  });

  it('that somebody passes on out of the own sight are theirs no longer', async () => {
    const otherId = await stage.world.organization(stage.tenantId, { kind: 'WELFARE_ORGANIZATION', visibility: 'TENANT' });
    const leader = await stage.member(welfareId, 'COORDINATOR');
    const { contribution } = await contribute(planner, { visibility: 'INTERNAL' });
    await consider(contribution.id, { organizationId: welfareId, visibility: 'INTERNAL' });
    expect(await consider(contribution.id, { organizationId: otherId, visibility: 'INTERNAL' }, leader)).toEqual({ __typename: 'ContributionChanged', contribution: null });
    expect(await at(leader, contribution.id)).toBeNull();
  });

  it('lose what must not stand there, by whoever plans and with a reason; that something was said stays', async () => {
    const { contribution } = await contribute(partner, { topic: 'Frau Beispiel stört', text: 'Frau Beispiel, Weg 3, stört.' });
    await consider(contribution.id);
    const parts = { topic: 'Nachbarschaft', reason: 'Nennt eine Person.' };
    expect(await take(coordinator, 'redactContribution', contribution.id, parts)).toEqual({ __typename: 'NotAllowed', action: 'contribution.redact' });
    expect((await take(planner, 'redactContribution', contribution.id, { ...parts, reason: '' })).problems).toEqual([{ field: 'reason', code: 'REQUIRED' }]);
    expect((await take(planner, 'redactContribution', contribution.id, parts)).contribution).toMatchObject({ state: 'CONSIDERED', topic: 'Nachbarschaft', text: '', redactedReason: 'Nennt eine Person.' });
    const left = await sql<{ found: boolean }>(stage.database.postgres, `select k::text like '%Beispiel%' as found from contribution k where id = $1`, [contribution.id]);
    expect(left).toEqual([{ found: false }]);
  });

  it('that were changed meanwhile are shown as they are now', async () => {
    const { contribution } = await contribute();
    await consider(contribution.id);
    const late = await planner.verb('closeContribution', { contributionId: contribution.id, version: 1 }, '... on ContributionChangedMeanwhile { current { state } }');
    expect(late).toEqual({ __typename: 'ContributionChangedMeanwhile', current: { state: 'CONSIDERED' } });
  });
});
