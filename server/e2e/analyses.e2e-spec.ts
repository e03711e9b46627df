import { newId } from '../src/kernel/ids.js';
import { addActionItem } from '../testing/action-items.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const NO_REASON = { __typename: 'InvalidInput', problems: [{ field: 'reason', code: 'REQUIRED' }] };

/** A figure that can stand as evidence. */
const FIGURE = { kind: 'QUANTITATIVE', figure: '38,2 %', source: 'Zensus', dataDate: '2022' };

describe('what an analysis found and recommends', () => {
  let stage: Stage;
  let planner: Browser;
  let coordinator: Browser;
  let member: Browser;
  let [cycleId, blockId, groupId, welfareId] = ['', '', '', ''];

  const verb = (browser: Browser, name: string, input: object, more = '') => browser.verb(name, input, `... on InvalidInput { problems { field code } } ${more}`);
  const addFinding = async (browser = planner, parts: object = {}) =>
    (await verb(browser, 'addFinding', { requestId: newId(), cycleId, blockId, kind: 'WEAKNESS', title: 'Wenig am Abend', visibility: 'PARTICIPANTS', ...parts }, '... on FindingChanged { finding { id version actions number } }')) as any;
  const evidence = (findingId: string, parts: object = {}) => verb(planner, 'addEvidence', { requestId: newId(), findingId, kind: 'QUALITATIVE', statement: 'Viele kommen nicht hin.', ...parts });
  const at = async (browser: Browser, recommendationId: string) => (await browser.ask('query ($id: ID!) { recommendation(id: $id) { version state actions answerDue lapseReason fruits { kind name } findings { title } responses { answer reason until by at } } }', { id: recommendationId })).data.recommendation;
  const step = async (browser: Browser, name: string, recommendationId: string, parts: object = {}) => {
    const { version } = await at(planner, recommendationId);
    return verb(browser, name, { recommendationId, version, ...parts });
  };
  /** An issued recommendation. */
  const issued = async (organizationId = groupId): Promise<string> => {
    const { finding } = await addFinding();
    const { recommendation } = (await verb(planner, 'draftRecommendation', { requestId: newId(), cycleId, blockId, title: 'Am Abend öffnen', visibility: 'PARTICIPANTS', organizationId, findingIds: [finding.id] }, '... on RecommendationChanged { recommendation { id } }')) as any;
    expect((await step(planner, 'issueRecommendation', recommendation.id)).__typename).toBe('RecommendationChanged');
    return recommendation.id;
  };

  beforeAll(async () => {
    stage = await Stage.set();
    const { world, tenantId } = stage;
    const bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId });
    groupId = await world.organization(tenantId, { kind: 'PLANNING_GROUP', bodyId });
    welfareId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION' });
    blockId = await world.block(tenantId, cycleId, { accountableOrganizationId: groupId });
    await sql(stage.database.postgres, `update building_block set kind = 'ANALYSES' where id = $1`, [blockId]);
    planner = await stage.granted('PLANNER');
    coordinator = await stage.member(groupId, 'COORDINATOR');
    member = await stage.member(groupId);
  });
  afterAll(() => stage.strike());

  it('numbers findings one after the other, also when they come at the same moment, and adds one for a request that comes twice', async () => {
    const requestId = newId();
    const made = await Promise.all([addFinding(planner, { requestId }), addFinding(planner, { requestId }), addFinding(), addFinding(coordinator)]);
    const numbers = new Map(made.map(({ finding }) => [finding.id, finding.number]));
    expect(new Set(numbers.values()).size).toBe(3);
    expect(numbers.size).toBe(3);
  });

  it('offers the places where somebody may write', async () => {
    const places = async (browser: Browser) => (await browser.ask('{ analysisPlaces { cycle { id } block { id } } }')).data?.analysisPlaces;
    expect(await places(planner)).toEqual([{ cycle: { id: cycleId }, block: { id: blockId } }]);
    expect(await places(coordinator)).toEqual([{ cycle: { id: cycleId }, block: { id: blockId } }]);
  });

  it('lets a sector planner write findings and change their own, but not those of others', async () => {
    await sql(stage.database.postgres, `update building_block set visibility = 'TENANT' where id = $1`, [blockId]);
    const sectorPlanner = await stage.granted('SECTOR_PLANNER');
    const { finding } = await addFinding(sectorPlanner);
    expect(finding.actions).toEqual(['finding.edit']);
    const other = (await addFinding(planner, { visibility: 'TENANT' })).finding;
    expect((await verb(sectorPlanner, 'removeFinding', { findingId: other.id, version: 1, reason: 'x' })).__typename).toBe('NotAllowed');
  });

  it('keeps what people said with their consent or anonymised, and nothing without', async () => {
    const { finding } = await addFinding();
    const before = await stage.counts();
    expect(await evidence(finding.id)).toEqual({ __typename: 'InvalidInput', problems: [{ field: 'consent', code: 'REQUIRED' }] });
    expect(await stage.counts()).toEqual(before);
    expect((await evidence(finding.id, { consent: 'ANONYMISED' })).__typename).toBe('FindingChanged');
    expect(await evidence(finding.id, { ...FIGURE, consent: 'CONSENT' })).toMatchObject({ problems: [{ field: 'consent', code: 'NOT_ALLOWED' }] });
  });

  it('takes a figure only with its value, its source and the date of the data', async () => {
    const { finding } = await addFinding();
    const before = await stage.counts();
    const missing = (field: string) => ({ field, code: 'REQUIRED' });
    expect(await evidence(finding.id, { kind: 'QUANTITATIVE' })).toEqual({ __typename: 'InvalidInput', problems: ['figure', 'source', 'dataDate'].map(missing) });
    expect(await evidence(finding.id, { ...FIGURE, source: ' ' })).toMatchObject({ problems: [missing('source')] });
    expect(await stage.counts()).toEqual(before);
    expect((await evidence(finding.id, FIGURE)).__typename).toBe('FindingChanged');
  });

  it('corrects evidence, which never loses its consent, and takes it off with a reason; what it said stays in the history', async () => {
    const { finding } = await addFinding();
    await evidence(finding.id, { consent: 'CONSENT' });
    const now = async () => (await planner.ask('query ($id: ID!) { finding(id: $id) { version evidence { id statement consent } } }', { id: finding.id })).data.finding;
    const { version, evidence: [{ id: evidenceId }] } = await now();
    const seen = { findingId: finding.id, evidenceId, version };
    const words = { kind: 'QUALITATIVE', statement: 'Manche kommen nicht hin.' };
    expect(await verb(planner, 'editEvidence', { ...seen, ...words })).toEqual({ __typename: 'InvalidInput', problems: [{ field: 'consent', code: 'REQUIRED' }] });
    expect((await verb(planner, 'editEvidence', { ...seen, ...words, consent: 'ANONYMISED' })).__typename).toBe('FindingChanged');
    expect((await verb(planner, 'editEvidence', { ...seen, ...words, consent: 'CONSENT' })).__typename).toBe('FindingChangedMeanwhile');
    expect(await now()).toMatchObject({ version: version + 1, evidence: [{ statement: words.statement, consent: 'ANONYMISED' }] });
    const removal = { ...seen, version: version + 1 };
    expect(await verb(planner, 'removeEvidence', { ...removal, reason: ' ' })).toEqual(NO_REASON);
    const { finding: other } = await addFinding();
    expect((await verb(planner, 'removeEvidence', { ...removal, findingId: other.id, version: 1, reason: 'x' })).__typename).toBe('NotFound');
    expect((await verb(planner, 'removeEvidence', { ...removal, reason: 'Nicht belegt.' })).__typename).toBe('FindingChanged');
    expect((await now()).evidence).toEqual([]);
    expect((await stage.history(finding.id)).slice(-3)).toMatchObject([
      { kind: 'EVIDENCE_ADDED', note: 'Viele kommen nicht hin.' },
      { kind: 'EVIDENCE_EDITED', note: words.statement },
      { kind: 'EVIDENCE_REMOVED', note: 'Nicht belegt.' },
    ]);
  });

  it('takes a removed finding out of the list, while its recommendation goes on to name it', async () => {
    const id = await issued();
    const [{ finding_id: findingId }] = await sql<{ finding_id: string }>(stage.database.postgres, 'select finding_id from recommendation_finding where recommendation_id = $1', [id]);
    expect((await verb(planner, 'removeFinding', { findingId, version: 1, reason: 'Doppelt.' })).__typename).toBe('FindingChanged');
    const { findings } = (await planner.ask('{ findings { id recommendations { id } } }')).data;
    expect(findings.map((each: any) => each.id)).not.toContain(findingId);
    expect((await at(planner, id)).findings).toEqual([{ title: 'Wenig am Abend' }]);
  });

  it('tells whoever saw an older version, and shows how it is now', async () => {
    const { finding } = await addFinding();
    await evidence(finding.id, { consent: 'CONSENT' });
    const edit = { findingId: finding.id, version: finding.version, kind: 'RISK', title: 'x', visibility: 'INTERNAL' };
    expect(await verb(planner, 'editFinding', edit, '... on FindingChangedMeanwhile { current { version } }')).toMatchObject({ __typename: 'FindingChangedMeanwhile', current: { version: 2 } });
    const id = await issued();
    expect(await verb(coordinator, 'considerRecommendation', { recommendationId: id, version: 1 }, '... on RecommendationChangedMeanwhile { current { version } }')).toMatchObject({ __typename: 'RecommendationChangedMeanwhile', current: { version: 2 } });
  });

  it('is counted at its block, as far as it may be read and still stands', async () => {
    const { world, tenantId } = stage;
    const blockOf = async (kind: string) => {
      const id = await world.block(tenantId, cycleId, { accountableOrganizationId: groupId, visibility: 'TENANT' });
      await sql(stage.database.postgres, 'update building_block set kind = $2 where id = $1', [id, kind]);
      return id;
    };
    const [analysed, other] = [await blockOf('ANALYSES'), await blockOf('MEASURES')];
    const countsAt = async (browser: Browser, id: string) => (await browser.ask('query ($id: ID!) { buildingBlock(id: $id) { analysis { findings { kind count } recommendations { state count } } } }', { id })).data.buildingBlock.analysis;
    const find = async (parts: object) => (await addFinding(planner, { blockId: analysed, ...parts })).finding as { id: string };
    await find({ visibility: 'TENANT' });
    const internal = await find({ visibility: 'INTERNAL' });
    await find({ kind: 'RISK', visibility: 'INTERNAL' });
    const removed = await find({ kind: 'STRENGTH' });
    await verb(planner, 'removeFinding', { findingId: removed.id, version: 1, reason: 'Doppelt.' });
    await verb(planner, 'draftRecommendation', { requestId: newId(), cycleId, blockId: analysed, title: 'x', visibility: 'TENANT', organizationId: groupId, findingIds: [internal.id] });
    expect(await countsAt(planner, analysed)).toEqual({ findings: [{ kind: 'RISK', count: 1 }, { kind: 'WEAKNESS', count: 2 }], recommendations: [{ state: 'DRAFTED', count: 1 }] });
    expect(await countsAt(await stage.member(welfareId), analysed)).toEqual({ findings: [{ kind: 'WEAKNESS', count: 1 }], recommendations: [] });
    expect(await countsAt(planner, other)).toBeNull();
  });

  it('shows a draft to nobody with whom it will be shared', async () => {
    const partner = await stage.member(welfareId, 'COORDINATOR');
    const { recommendation } = (await verb(planner, 'draftRecommendation', { requestId: newId(), cycleId, blockId, title: 'x', visibility: 'TENANT', organizationId: welfareId, findingIds: [] }, '... on RecommendationChanged { recommendation { id } }')) as any;
    expect(await at(partner, recommendation.id)).toBeNull();
    await step(planner, 'issueRecommendation', recommendation.id);
    expect((await at(partner, recommendation.id)).actions).toEqual(['recommendation.consider', 'recommendation.answer']);
  });

  it('is addressed by a sector planner to whoever they may know', async () => {
    const { world, tenantId } = stage;
    const sharedId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Diakonie', visibility: 'TENANT' });
    const hiddenId = await world.organization(tenantId, { name: 'Verwaltungsvorstand', bodyId: await world.body(tenantId), visibility: 'INTERNAL' });
    await sql(stage.database.postgres, `update building_block set visibility = 'TENANT' where id = $1`, [blockId]);
    const sectorPlanner = await stage.granted('SECTOR_PLANNER');
    const named = (await sectorPlanner.ask('{ directory { organization { id } } }')).data.directory.map(({ organization }: any) => organization.id);
    expect([named.includes(sharedId), named.includes(hiddenId)]).toEqual([true, false]);
    const draft = async (organizationId: string) => (await verb(sectorPlanner, 'draftRecommendation', { requestId: newId(), cycleId, blockId, title: 'x', visibility: 'TENANT', organizationId, findingIds: [] })).__typename;
    expect([await draft(sharedId), await draft(hiddenId)]).toEqual(['RecommendationChanged', 'NotFound']);
  });

  it('goes to no partner who could not read it', async () => {
    const content = { cycleId, blockId, title: 'x', visibility: 'INTERNAL', findingIds: [] };
    expect(await verb(planner, 'draftRecommendation', { requestId: newId(), ...content, organizationId: welfareId })).toMatchObject({ problems: [{ field: 'visibility', code: 'TOO_NARROW' }] });
    expect(await verb(planner, 'draftRecommendation', { requestId: newId(), ...content, organizationId: groupId })).toMatchObject({ __typename: 'RecommendationChanged' });
  });

  it('is addressed to somebody', async () => {
    const draft = { requestId: newId(), cycleId, blockId, title: 'x', visibility: 'TENANT', findingIds: [] };
    expect(await verb(planner, 'draftRecommendation', draft)).toMatchObject({ problems: [{ field: 'organizationId', code: 'REQUIRED' }] });
  });

  it('waits with those it is addressed to until they answer, and keeps its words from the issue on', async () => {
    const id = await issued();
    const waiting = async () => (await coordinator.ask('{ myRecommendations { id } }')).data.myRecommendations.map((each: any) => each.id);
    expect(await waiting()).toContain(id);
    expect((await step(planner, 'editRecommendation', id, { title: 'y', visibility: 'INTERNAL', organizationId: groupId, findingIds: [] })).__typename).toBe('RecommendationStepNotPossible');
    expect((await step(member, 'answerRecommendation', id, { answer: 'ACCEPTED' })).__typename).toBe('NotAllowed');
    expect((await step(coordinator, 'answerRecommendation', id, { answer: 'ACCEPTED' })).__typename).toBe('RecommendationChanged');
    expect(await waiting()).not.toContain(id);
  });

  it('is rejected with a reason only, and the refusal leaves nothing behind', async () => {
    const id = await issued();
    const before = await stage.counts();
    expect(await step(coordinator, 'answerRecommendation', id, { answer: 'REJECTED' })).toEqual(NO_REASON);
    expect(await stage.counts()).toEqual(before);
    await step(coordinator, 'answerRecommendation', id, { answer: 'REJECTED', reason: 'Die Mittel fehlen.' });
    expect(await at(planner, id)).toMatchObject({ state: 'REJECTED', responses: [{ answer: 'REJECTED', reason: 'Die Mittel fehlen.', until: null }], actions: [] });
    expect((await stage.history(id)).at(-1)).toMatchObject({ kind: 'RECOMMENDATION_ANSWERED', note: 'Die Mittel fehlen.' });
  });

  it('keeps the earlier answer of what was put off', async () => {
    const id = await issued();
    expect(await step(coordinator, 'answerRecommendation', id, { answer: 'DEFERRED', reason: 'Erst der Haushalt.' })).toMatchObject({ problems: [{ field: 'until', code: 'REQUIRED' }] });
    await step(coordinator, 'answerRecommendation', id, { answer: 'DEFERRED', reason: 'Erst der Haushalt.', until: '2099-03-01' });
    await step(coordinator, 'considerRecommendation', id);
    await step(coordinator, 'answerRecommendation', id, { answer: 'ACCEPTED' });
    expect((await at(planner, id)).responses.map(({ answer, until }: any) => [answer, until])).toEqual([['DEFERRED', '2099-03-01'], ['ACCEPTED', null]]);
  });

  it('is implemented by something that came of it, and named as far as that may be read', async () => {
    const id = await issued();
    await step(coordinator, 'answerRecommendation', id, { answer: 'PARTLY_ACCEPTED' });
    expect((await step(planner, 'completeRecommendation', id)).__typename).toBe('RecommendationStepNotPossible');
    expect(await step(planner, 'implementRecommendation', id)).toMatchObject({ problems: [{ field: 'taskId', code: 'REQUIRED' }] });
    expect((await step(planner, 'implementRecommendation', id, { taskId: newId() })).__typename).toBe('NotFound');
    const taskId = await stage.world.task(stage.tenantId, cycleId, blockId, { title: 'Abende planen' });
    const actionItemId = await addActionItem(stage.database.postgres, stage.tenantId, { givenById: groupId, title: 'Schlüssel klären', number: 7 });
    await step(planner, 'implementRecommendation', id, { taskId });
    await step(planner, 'implementRecommendation', id, { actionItemId });
    expect((await at(planner, id)).fruits.map(({ kind }: any) => kind)).toEqual(['TASK', 'ACTION_ITEM']);
    await step(planner, 'completeRecommendation', id);
    expect((await at(planner, id)).state).toBe('IMPLEMENTED');
  });

  it('is given up with a reason', async () => {
    const id = await issued();
    await step(coordinator, 'answerRecommendation', id, { answer: 'ACCEPTED' });
    expect(await step(planner, 'lapseRecommendation', id, { reason: '' })).toEqual(NO_REASON);
    await step(planner, 'lapseRecommendation', id, { reason: 'Der Träger ist weg.' });
    expect(await at(planner, id)).toMatchObject({ state: 'LAPSED', lapseReason: 'Der Träger ist weg.' });
  });

  it('lets of two answers at the same moment one count', async () => {
    const id = await issued();
    const { version } = await at(planner, id);
    const answer = (reason: string) => verb(coordinator, 'answerRecommendation', { recommendationId: id, version, answer: 'REJECTED', reason });
    const types = (await Promise.all([answer('Erstens.'), answer('Zweitens.')])).map(({ __typename }) => __typename);
    expect(types.toSorted()).toEqual(['RecommendationChanged', 'RecommendationChangedMeanwhile']);
    expect((await at(planner, id)).responses).toHaveLength(1);
  });

  it('holds its rules in the database too, whoever writes', async () => {
    const [open, other] = [await issued(), (await addFinding()).finding.id];
    const write = (text: string, values: unknown[]) => sql(stage.database.postgres, text, values);
    const [{ person }] = await sql<{ person: string }>(stage.database.postgres, 'select created_by as person from recommendation where id = $1', [open]);
    const response = (kind: string, reason: string, until: string | null) =>
      write('insert into recommendation_response (tenant_id, id, recommendation_id, kind, reason, until, given_by, given_at) values ($1, $2, $3, $4, $5, $6, $7, now())', [stage.tenantId, newId(), open, kind, reason, until, person]);
    await expect(response('REJECTED', '', null)).rejects.toThrow('recommendation_response_reason_check');
    await expect(response('DEFERRED', 'x', null)).rejects.toThrow('recommendation_response_until_check');
    await expect(write(`update recommendation set state = 'REJECTED' where id = $1`, [open])).rejects.toThrow('What was answered has an answer.');
    await expect(write(`update recommendation set state = 'IMPLEMENTED' where id = $1`, [open])).rejects.toThrow('A recommendation is implemented by something.');
    await expect(write(`insert into evidence (tenant_id, id, finding_id, kind, statement) values ($1, $2, $3, 'QUALITATIVE', 'x')`, [stage.tenantId, newId(), other])).rejects.toThrow('evidence_consent_check');
  });
});
