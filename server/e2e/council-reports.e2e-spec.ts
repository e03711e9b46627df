import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { CouncilWorld } from '../testing/council-world.js';
import { sql } from '../testing/database.js';
import { partOf, textOfPdf } from '../testing/documents.js';
import { GoalWorld } from '../testing/goal-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const CONTENT = 'asOf blocks { key title rows { key title stand note parentKey } further { key title } } goals { number title state } changes { sinceReference stands { key before now } goals { number before now } } statements { organizationName text }';
const REPORT = `draft { fingerprint leftOut widened { name contents visibility } problems content { ${CONTENT} } } frozen { versionNo frozenBy content { ${CONTENT} } } statements { organizationName text releasedOn } ownStatements { organization { id name } text state version releasedOn }`;
const ANSWER = `... on PaperReportChanged { report { ${REPORT} } } ... on NotFound { id } ... on NotAllowed { action }`;
const FREEZE = `${ANSWER} ... on ReportNotPossible { reasons } ... on ReportChangedMeanwhile { current { draft { fingerprint } } }`;
const STATEMENT = `${ANSWER} ... on StatementNotPossible { reason } ... on StatementChangedMeanwhile { text }`;

describe('a Sachstandsvorlage', () => {
  let stage: Stage;
  let world: CycleWorld;
  let council: CouncilWorld;
  let goals: GoalWorld;
  let [planner, welfare, other] = [{} as Browser, {} as Browser, {} as Browser];
  let [tenantId, bodyId, cycleId, blockId, taskId, paperId, welfareId] = ['', '', '', '', '', '', ''];

  const page = async (browser = planner, id = paperId) => (await browser.ask(`query ($id: ID!) { paperReport(paperId: $id) { ${REPORT} } }`, { id })).data.paperReport;
  const freeze = async (changes: object = {}, browser = planner, id = paperId) => browser.verb('freezeReport', { paperId: id, fingerprint: (await page(browser, id))?.draft?.fingerprint ?? 'x', ...changes }, FREEZE);
  const say = (verb: string, input: object, browser = welfare) => browser.verb(verb, { paperId, organizationId: welfareId, version: 0, ...input }, STATEMENT);
  const released = async (text = 'Wir begrüßen das.') => {
    await say('writePartnerStatement', { text });
    await say('releasePartnerStatement', { version: 1 });
  };
  const paperAbout = async (parts: object = {}) => {
    const id = await council.paper(tenantId, { bodyId, reference: newId(), visibility: 'TENANT', state: 'IN_COORDINATION', ...parts });
    await sql(stage.database.postgres, 'update paper set cycle_id = $2 where id = $1', [id, cycleId]);
    return id;
  };
  const stands = (stand: string) => sql(stage.database.postgres, `update task set stand = $2, version = version + 1, completed_on = case when $2 = 'DONE' then date '2024-08-15' end, completed_precision = case when $2 = 'DONE' then 'ON' end where id = $1`, [taskId, stand]);
  const get = (file: string, { cookie }: Browser) => stage.program.app.inject({ url: `/dokumente/sachstand/${file}`, headers: { cookie } });

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    [council, goals] = [new CouncilWorld(stage.database.postgres), new GoalWorld(stage.database.postgres)];
  });
  beforeEach(async () => {
    bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId });
    blockId = await world.block(tenantId, cycleId, { key: 'B3' });
    taskId = await world.task(tenantId, cycleId, blockId, { title: 'Sozialräume festlegen' });
    welfareId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Verband' });
    [planner, welfare] = [await stage.granted('PLANNER'), await stage.member(welfareId, 'COORDINATOR')];
    other = await stage.member(await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Anderer' }), 'COORDINATOR');
    paperId = await paperAbout();
  });
  afterAll(() => stage.strike());

  describe('is composed', () => {
    it('from the Bausteine and the goals as they stand, without what is internal', async () => {
      await world.task(tenantId, cycleId, blockId, { title: 'Geheim', visibility: 'INTERNAL' });
      const createdBy = await world.person(tenantId);
      await goals.goal(tenantId, { cycleId, bodyId, createdBy, title: 'Treffs', state: 'PROPOSED' });
      for (const hidden of [{ state: 'DRAFT' }, { visibility: 'INTERNAL' }, { state: 'REJECTED' }]) await goals.goal(tenantId, { cycleId, bodyId, createdBy, title: 'Geheim', ...hidden });
      const { draft } = await page();
      expect(draft).toMatchObject({ leftOut: 1, problems: [], content: { blocks: [{ key: 'B3', further: [{ title: 'Sozialräume festlegen' }] }], goals: [{ title: 'Treffs', state: 'PROPOSED' }], changes: null } });
      expect(JSON.stringify(draft)).not.toContain('Geheim');
    });

    it('with what its reader may open, and for others only with what it says', async () => {
      const goalId = await goals.goal(tenantId, { cycleId, bodyId, createdBy: await world.person(tenantId), title: 'Treffs', state: 'PROPOSED', visibility: 'TENANT' });
      await freeze();
      const readable = async (browser: Browser) => (await browser.ask('query ($id: ID!) { paperReport(paperId: $id) { readableIds frozen { content { blocks { further { id } } } } } }', { id: paperId })).data.paperReport;
      expect((await readable(planner)).readableIds.sort()).toEqual([taskId, goalId].sort());
      expect(await readable(welfare)).toEqual({ readableIds: [goalId], frozen: [{ content: { blocks: [{ further: [{ id: taskId }] }] } }] });
    });

    it('with the names of what a public paper shows to more people than before', async () => {
      const id = await paperAbout({ visibility: 'PUBLIC' });
      expect((await page(planner, id)).draft.widened).toEqual([{ name: expect.stringMatching(/^B3 /), contents: 1, visibility: 'PARTICIPANTS' }]);
      expect((await page(planner, await paperAbout({ visibility: 'PARTICIPANTS' }))).draft.widened).toEqual([]);
    });

    it('for nobody but who may write the paper', async () => {
      expect([(await page(welfare)).draft, (await page(await stage.granted('ADVISER'))).draft]).toEqual([null, null]);
    });

    it('only where it belongs to a cycle, and says of money and climate what the form asks', async () => {
      const bareId = await council.paper(tenantId, { bodyId, visibility: 'TENANT' });
      await sql(stage.database.postgres, 'update paper set finance_kind = null, climate = null where id = $1', [bareId]);
      expect((await page(planner, bareId)).draft).toMatchObject({ content: null, problems: ['FINANCE_MISSING', 'CLIMATE_MISSING', 'NO_CYCLE'] });
      expect(await freeze({}, planner, bareId)).toMatchObject({ reasons: ['FINANCE_MISSING', 'CLIMATE_MISSING', 'NO_CYCLE'] });
    });
  });

  describe('freezes', () => {
    it('what was seen, with its sources, and tells so', async () => {
      const { report } = await freeze();
      expect(report.frozen).toMatchObject([{ versionNo: 1, content: { blocks: [{ key: 'B3' }] } }]);
      const [{ content }] = await sql<{ content: any }>(stage.database.postgres, 'select content from council_report where paper_id = $1', [paperId]);
      expect(content.sources).toEqual([{ kind: 'PAPER', id: paperId, version: 1 }, { kind: 'CYCLE', id: cycleId, version: 1 }, { kind: 'BLOCK', id: blockId, version: 1 }, { kind: 'TASK', id: taskId, version: 1 }]);
      expect((await stage.history(paperId)).at(-1)).toMatchObject({ kind: 'REPORT_FROZEN', payload: { versionNo: 1 } });
    });

    it('nothing that was not seen', async () => {
      const { fingerprint } = (await page()).draft;
      await stands('DONE');
      expect(await freeze({ fingerprint })).toMatchObject({ __typename: 'ReportChangedMeanwhile', current: { draft: { fingerprint: (await page()).draft.fingerprint } } });
      expect((await page()).frozen).toEqual([]);
    });

    it('the same once, however often it is asked, also at the same moment', async () => {
      const { fingerprint } = (await page()).draft;
      await Promise.all([freeze({ fingerprint }), freeze({ fingerprint })]);
      expect((await page()).frozen).toHaveLength(1);
    });

    it('for ever: what changes later changes nothing in it', async () => {
      await freeze();
      await stands('DONE');
      const { report } = await freeze();
      expect(report.frozen.map((each: any) => [each.versionNo, each.content.blocks[0].further[0]?.key])).toEqual([[2, expect.any(String)], [1, expect.any(String)]]);
      for (const statement of [`update council_report set version_no = 9`, 'delete from council_report']) await expect(sql(stage.database.app, statement)).rejects.toThrow('permission denied');
    });

    it('nothing for a paper that is closed', async () => {
      await sql(stage.database.postgres, `update paper set state = 'CLOSED' where id = $1`, [paperId]);
      expect(await freeze()).toMatchObject({ reasons: ['PAPER_CLOSED'] });
    });

    it('for those who wrote it alone what it said while fewer people read the paper', async () => {
      const internalId = await paperAbout({ visibility: 'INTERNAL' });
      await freeze({}, planner, internalId);
      await sql(stage.database.postgres, `update paper set visibility = 'TENANT' where id = $1`, [internalId]);
      expect([(await page(planner, internalId)).frozen.length, (await page(welfare, internalId)).frozen.length]).toEqual([1, 0]);
      expect((await get(`${internalId}.pdf`, welfare)).statusCode).toBe(404);
    });
  });

  it('says what is different since the last paper about the same cycle', async () => {
    await freeze();
    await sql(stage.database.postgres, `update paper set state = 'SUBMITTED' where id = $1`, [paperId]);
    await stands('DONE');
    const nextId = await paperAbout();
    const addedId = await world.task(tenantId, cycleId, blockId, { title: 'Daten vereinbaren' });
    const { changes } = (await page(planner, nextId)).draft.content;
    expect(changes.stands).toHaveLength(2);
    expect(changes.stands).toEqual(expect.arrayContaining([expect.objectContaining({ before: 'PLANNED', now: 'DONE' }), expect.objectContaining({ before: null, now: 'PLANNED' })]));
    expect(addedId).not.toBe('');
  });

  it('says nothing of a paper that did not go to the council, or that not everybody may read who reads this one', async () => {
    await freeze({}, planner, await paperAbout({ visibility: 'INTERNAL', reference: 'GEHEIM/1', state: 'SUBMITTED' }));
    await freeze();
    await stands('DONE');
    expect((await page(planner, await paperAbout())).draft.content.changes).toBeNull();
    await sql(stage.database.postgres, `update paper set state = 'SUBMITTED' where id = $1`, [paperId]);
    expect((await page(planner, await paperAbout({ visibility: 'PUBLIC' }))).draft.content.changes).toBeNull();
    expect((await page(planner, await paperAbout({ visibility: 'PARTICIPANTS' }))).draft.content.changes).not.toBeNull();
  });

  describe('as a file', () => {
    it('is a tagged PDF and a DOCX for whoever reads the paper', async () => {
      await freeze();
      const [pdf, docx] = [await get(`${paperId}.pdf`, welfare), await get(`${paperId}.docx?fassung=1`, welfare)];
      expect([pdf.statusCode, pdf.headers['content-type'], docx.statusCode]).toEqual([200, 'application/pdf', 200]);
      expect(textOfPdf(pdf.rawPayload)).toContain('Was darüber hinaus vorgesehen ist');
      expect(partOf(docx.rawPayload, 'word/document.xml')).toContain('Sozialräume festlegen');
    });

    it('shows what would be frozen to whoever may freeze it, and to nobody else', async () => {
      expect([(await get(`${paperId}.pdf?fassung=entwurf`, planner)).statusCode, (await get(`${paperId}.pdf?fassung=entwurf`, welfare)).statusCode]).toEqual([200, 404]);
    });

    it('is not there in a version, a form or of a paper that there is not', async () => {
      await freeze();
      const internalId = await paperAbout({ visibility: 'INTERNAL' });
      for (const file of [`${paperId}.pdf?fassung=2`, `${paperId}.html`, 'x.pdf', `${newId()}.pdf`, `${internalId}.pdf`]) expect((await get(file, welfare)).statusCode).toBe(404);
    });
  });

  describe('carries the own statements of the partners', () => {
    it('as drafts that nobody but their organisation reads, and no history tells', async () => {
      expect((await page(welfare)).ownStatements).toMatchObject([{ organization: { name: 'Verband' }, text: '', state: 'DRAFT', version: 0 }]);
      const { report } = await say('writePartnerStatement', { text: 'Wir begrüßen das.' });
      expect(report.ownStatements).toMatchObject([{ text: 'Wir begrüßen das.', state: 'DRAFT', version: 1 }]);
      for (const browser of [planner, other]) expect(JSON.stringify(await page(browser))).not.toContain('Wir begrüßen');
      expect(await stage.history(paperId)).toEqual([]);
    });

    it('for everybody who reads the paper, and in what is frozen, once they are released', async () => {
      await released();
      expect((await page(other)).statements).toMatchObject([{ organizationName: 'Verband', text: 'Wir begrüßen das.' }]);
      expect((await freeze()).report.frozen[0].content.statements).toMatchObject([{ text: 'Wir begrüßen das.' }]);
      expect((await stage.history(paperId)).map(({ kind }) => kind)).toEqual(['STATEMENT_RELEASED', 'REPORT_FROZEN']);
    });

    it('until they are taken back; what was frozen with them keeps them', async () => {
      await released();
      await freeze();
      expect((await say('takePartnerStatementBack', { version: 2 })).report.ownStatements).toMatchObject([{ state: 'DRAFT', text: 'Wir begrüßen das.', releasedOn: null }]);
      const { statements, frozen } = await page();
      expect([statements, frozen[0].content.statements.length]).toEqual([[], 1]);
    });

    it('edited by nobody else', async () => {
      for (const browser of [other, planner]) expect(await say('writePartnerStatement', { text: 'Anders' }, browser)).toMatchObject({ __typename: 'NotAllowed' });
      expect(await say('writePartnerStatement', { text: 'x', organizationId: newId() })).toMatchObject({ __typename: 'NotAllowed' });
      const internalId = await paperAbout({ visibility: 'INTERNAL' });
      expect(await say('writePartnerStatement', { text: 'x', paperId: internalId })).toMatchObject({ __typename: 'NotFound' });
    });

    it('released by whoever leads the organisation, and where nobody does by each member', async () => {
      const member = await stage.member(welfareId);
      await say('writePartnerStatement', { text: 'Wir begrüßen das.' }, member);
      expect(await say('releasePartnerStatement', { version: 1 }, member)).toMatchObject({ __typename: 'NotAllowed' });
      const alone = await world.organization(tenantId, { kind: 'JOB_CENTRE', name: 'Jobcenter' });
      const anybody = await stage.member(alone);
      await say('writePartnerStatement', { text: 'Auch wir.', organizationId: alone }, anybody);
      expect((await say('releasePartnerStatement', { version: 1, organizationId: alone }, anybody)).report.statements).toMatchObject([{ text: 'Auch wir.' }]);
    });

    it('unchanged where somebody else of the organisation was quicker, where they are released, or where the paper is closed', async () => {
      expect(await say('releasePartnerStatement', {})).toMatchObject({ reason: 'NOTHING_WRITTEN' });
      expect(await say('takePartnerStatementBack', {})).toMatchObject({ reason: 'NOT_RELEASED' });
      await released();
      expect(await say('writePartnerStatement', { text: 'Anders', version: 1 })).toMatchObject({ __typename: 'StatementChangedMeanwhile', text: 'Wir begrüßen das.' });
      expect(await say('writePartnerStatement', { text: 'Anders', version: 2 })).toMatchObject({ reason: 'RELEASED' });
      await sql(stage.database.postgres, `update paper set state = 'CLOSED' where id = $1`, [paperId]);
      expect(await say('takePartnerStatementBack', { version: 2 })).toMatchObject({ reason: 'PAPER_CLOSED' });
    });
  });
});
