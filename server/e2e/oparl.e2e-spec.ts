import { newId } from '../src/kernel/ids.js';
import { ImportLimits } from '../src/modules/oparl/use-cases/import-limits.js';
import { Recurrences } from '../src/kernel/recurrences.js';
import { Units } from '../src/platform/database/units.js';
import { CouncilWorld } from '../testing/council-world.js';
import { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { GoalWorld } from '../testing/goal-world.js';
import { OparlCouncil } from '../testing/oparl-council.js';
import { OparlImports } from '../testing/oparl-imports.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const SOURCES = 'sources { id url name mayManage mayConfirm confirmedBy body { id } lastRun { id state fault since pages papers changed linked recorded omittedNotes notes { code object field value paperId reference organization } } }';
const ANSWER = `... on OparlSourcesChanged { ${SOURCES} } ... on NotFound { id } ... on NotAllowed { action }`;
const COMMITTEE = 'Ausschuss für Haushalt und Finanzen';

describe('papers that come back from the council\'s own system', () => {
  let stage: Stage;
  let council: OparlCouncil;
  let papers: CouncilWorld;
  let tenantId: string;
  let [administrator, planner, imports] = [{} as Browser, {} as Browser, {} as OparlImports];
  let [bodyId, committeeId, paperId, consultationId] = ['', '', '', ''];

  const add = (url = council.address, browser = administrator) => browser.verb('addOparlSource', { bodyId, url }, `${ANSWER} ... on OparlAddressRefused { fault } ... on OparlSourceTaken { bodyId }`);
  const sourceId = async (): Promise<string> => (await source()).id;
  const source = async () => (await administrator.ask(`{ oparlSources { ${SOURCES.slice('sources { '.length)} }`)).data.oparlSources[0];
  const start = async (browser = administrator) => browser.verb('startOparlImport', { sourceId: await sourceId() }, ANSWER);
  const again = async () => {
    expect((await start()).__typename).toBe('OparlSourcesChanged');
    await imports.work();
    return (await source()).lastRun;
  };
  const confirm = async (browser = planner) => browser.verb('confirmOparlSource', { sourceId: await sourceId() }, ANSWER);
  const trusted = async () => {
    expect((await add()).__typename).toBe('OparlSourcesChanged');
    expect((await confirm()).__typename).toBe('OparlSourcesChanged');
  };
  const imported = async () => {
    await trusted();
    await imports.work();
    return (await source()).lastRun;
  };
  const codes = (run: any) => run.notes.map(({ code }: any) => code);
  const consultation = async () => (await sql(stage.database.postgres, 'select state, result_on::text as on, result_note as note from consultation where id = $1', [consultationId]))[0];
  const paperState = async () => (await sql(stage.database.postgres, 'select state from paper where id = $1', [paperId]))[0].state as string;
  const objects = () => sql(stage.database.postgres, 'select external_id as id, reference, is_deleted as deleted, paper_id as paper, consultation_id as consultation, xmin::text as written from oparl_object where tenant_id = $1 order by external_id', [tenantId]);
  /** What an import leaves behind, whoever was killed on the way; ids that differ from one Planungskreis to the other are told by what they stand for. */
  const traces = async () => ({
    objects: await sql(stage.database.postgres, `select o.external_id, o.kind, o.reference, o.modified, o.hash, o.is_deleted, p.reference as paper, c.position as consultation from oparl_object o left join paper p on p.id = o.paper_id left join consultation c on c.id = o.consultation_id where o.tenant_id = $1 order by 1`, [tenantId]),
    papers: await sql(stage.database.postgres, 'select reference, state, version from paper where tenant_id = $1 order by 1', [tenantId]),
    consultations: await sql(stage.database.postgres, 'select p.reference, c.position, c.state, c.result_on, c.result_note from consultation c join paper p on p.id = c.paper_id where c.tenant_id = $1 order by 1, 2', [tenantId]),
    resolutions: await sql(stage.database.postgres, 'select result, wording, decided_on from resolution where tenant_id = $1', [tenantId]),
    history: await sql(stage.database.postgres, `select kind from activity where tenant_id = $1 and kind = 'CONSULTATION_RECORDED'`, [tenantId]),
    source: await sql(stage.database.postgres, 'select synced_until from oparl_source where tenant_id = $1', [tenantId]),
  });
  /** A Planungskreis of its own with a paper that the council is about to decide. */
  const begin = async () => {
    tenantId = await stage.world.tenant('Köln');
    Object.assign(stage, { tenantId });
    [administrator, planner] = [await stage.granted('ADMINISTRATOR'), await stage.granted('PLANNER')];
    imports = new OparlImports(stage, tenantId);
    bodyId = await stage.world.body(tenantId);
    committeeId = await stage.world.organization(tenantId, { kind: 'COUNCIL_BODY', name: COMMITTEE, bodyId });
    paperId = await papers.paper(tenantId, { bodyId, state: 'SUBMITTED', reference: '1234/2014' });
    consultationId = await papers.consultation(tenantId, paperId, committeeId);
  };

  beforeAll(async () => {
    council = await OparlCouncil.open();
    stage = await Stage.set({ OUTGOING_PRIVATE_HOSTS: council.server.host, OUTGOING_TIMEOUT_MS: '400' });
    papers = new CouncilWorld(stage.database.postgres);
  });
  beforeEach(async () => {
    council.reset();
    await begin();
  });
  afterAll(async () => {
    await stage.strike();
    await council.server.close();
  });

  describe('are looked for at an address', () => {
    it('of the body, or of its system, and the first import begins', async () => {
      expect((await add()).sources).toMatchObject([{ url: council.address, name: 'Stadt Köln, kreisfreie Stadt', mayManage: true, body: { id: bodyId }, lastRun: { state: 'RUNNING', since: null } }]);
      await begin();
      expect((await add(`${council.server.origin}/`)).sources).toMatchObject([{ url: council.address }]);
    });

    it.each([
      ['a page of the web', () => council.server.json('/x', {}, 'text/html'), 'NOT_JSON'],
      ['data of another kind', () => council.server.json('/x', { hello: 'world' }), 'NO_OPARL'],
      ['another object of OParl', () => council.server.json('/x', council.paper), 'NO_OPARL'],
      ['nothing', () => undefined, 'GONE'],
      ['no answer', () => council.server.on('/x', () => undefined), 'TOO_SLOW'],
      ['a body without papers', () => council.server.json('/x', { ...council.body, paper: null }), 'NO_PAPERS'],
      ['a body that was deleted', () => council.server.json('/x', { ...council.body, deleted: true }), 'BODY_DELETED'],
      ['several bodies, none of which is clearly ours', () => council.server.json('/x', { ...council.system, body: `${council.server.origin}/two` }).json('/two', { data: [council.body, { ...council.body, ags: '1', id: `${council.address}1` }] }), 'NO_SUCH_BODY'],
      ['a redirect into the own network', () => council.server.redirect('/x', 'http://169.254.169.254/latest/meta-data/'), 'NOT_PUBLIC'],
    ])('and not taken from %s', async (_what, tell, fault) => {
      tell();
      expect(await add(`${council.server.origin}/x`)).toMatchObject({ __typename: 'OparlAddressRefused', fault });
      expect(await source()).toBeUndefined();
    });

    it('and never in the own network, whoever asks for it', async () => {
      for (const url of ['http://127.0.0.1:1/', 'http://localhost/', 'http://10.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/']) expect(await add(url)).toMatchObject({ fault: 'NOT_PUBLIC' });
      expect(await add('ris.example')).toMatchObject({ fault: 'NOT_A_WEB_ADDRESS' });
    });

    it('once for a body, also by two at the same moment', async () => {
      const answers = await Promise.all([add(), add()]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['OparlSourceTaken', 'OparlSourcesChanged'].sort());
    });

    it('by the administration; whoever plans reads how it went', async () => {
      await imported();
      expect((await add(council.address, planner)).__typename).toBe('NotAllowed');
      expect((await planner.ask('{ oparlSources { mayManage lastRun { state } } }')).data.oparlSources).toEqual([{ mayManage: false, lastRun: { state: 'DONE' } }]);
    });

    it('of no body and no source of another Planungskreis', async () => {
      await imported();
      const [foreign, body] = [await sourceId(), bodyId];
      await begin();
      expect(await administrator.verb('addOparlSource', { bodyId: body, url: council.address }, ANSWER)).toMatchObject({ __typename: 'NotFound', id: body });
      for (const id of [foreign, newId()]) for (const verb of ['startOparlImport', 'cancelOparlImport', 'removeOparlSource']) expect(await administrator.verb(verb, { sourceId: id }, ANSWER)).toMatchObject({ __typename: 'NotFound', id });
    });
  });

  describe('wait for the word of somebody who plans', () => {
    it('before a clear result is recorded, and are read again at once then', async () => {
      await add();
      await imports.work();
      expect((await source()).lastRun).toMatchObject({ state: 'DONE', linked: 1, recorded: 0, notes: [{ code: 'SOURCE_UNCONFIRMED', paperId, organization: COMMITTEE }] });
      expect([(await consultation()).state, (await source()).confirmedBy]).toEqual(['PLANNED', null]);
      expect((await confirm()).sources).toMatchObject([{ confirmedBy: expect.any(String), mayConfirm: false, lastRun: { state: 'RUNNING' } }]);
      await imports.work();
      expect([(await source()).lastRun, (await consultation()).state]).toMatchObject([{ recorded: 1, notes: [] }, 'APPROVED']);
    });

    it('which is given once, and begins no second import', async () => {
      await add();
      const [first] = (await confirm()).sources;
      const [second] = (await confirm()).sources;
      expect([second.confirmedBy, second.lastRun.id]).toEqual([first.confirmedBy, first.lastRun.id]);
    });

    it('and not for that of whoever has named the address', async () => {
      await add();
      expect((await confirm(administrator)).__typename).toBe('NotAllowed');
      expect((await planner.ask('{ oparlSources { mayConfirm } }')).data.oparlSources).toEqual([{ mayConfirm: true }]);
      expect(await source()).toMatchObject({ mayConfirm: false, confirmedBy: null });
    });

    it('of the own Planungskreis', async () => {
      await add();
      const foreign = await sourceId();
      await begin();
      for (const id of [foreign, newId()]) expect(await planner.verb('confirmOparlSource', { sourceId: id }, ANSWER)).toMatchObject({ __typename: 'NotFound', id });
    });
  });

  describe('bring their results', () => {
    it('by the reference, and a clear one is recorded as if somebody had entered it', async () => {
      expect(await imported()).toMatchObject({ state: 'DONE', pages: 1, papers: 1, changed: 1, linked: 1, recorded: 1, notes: [] });
      expect(await consultation()).toEqual({ state: 'APPROVED', on: '2013-01-04', note: 'Einstimmig beschlossen' });
      expect(await paperState()).toBe('CLOSED');
      expect((await stage.history(paperId)).at(-1)).toMatchObject({ kind: 'CONSULTATION_RECORDED', note: 'Einstimmig beschlossen' });
    });

    it('also to the goals that went to the council with a paper', async () => {
      const cycleId = await new CycleWorld(stage.database.postgres).cycle(tenantId, { bodyId });
      const goals = new GoalWorld(stage.database.postgres);
      const goal = { cycleId, bodyId, createdBy: await stage.world.person(tenantId), state: 'HARMONISED', criterion: 'Zwei sind offen.', due: '2027-01-01', noParentReason: 'Pflicht' };
      const [submittedId, waitingId] = [await goals.goal(tenantId, goal), await goals.goal(tenantId, goal)];
      await sql(stage.database.postgres, 'update goal set paper_id = $2 where id = $1', [submittedId, paperId]);
      await imported();
      const states = await sql(stage.database.postgres, 'select id, state from goal where tenant_id = $1', [tenantId]);
      expect(new Map(states.map(({ id, state }) => [id, state]))).toEqual(new Map([[submittedId, 'ADOPTED'], [waitingId, 'HARMONISED']]));
      expect(await stage.history(submittedId)).toMatchObject([{ kind: 'GOAL_ADOPTED', payload: { paperId } }]);
    });

    it('however the reference is spelt', async () => {
      council.paper.reference = ' 1234 / 2014 ';
      expect(await imported()).toMatchObject({ linked: 1, recorded: 1 });
    });

    it.each([
      ['that was amended, which a person has to word', 'Geändert beschlossen', 'RESULT_SUGGESTED'],
      ['in words that nobody knows', 'nach Aussprache erledigt', 'UNKNOWN_RESULT'],
    ])('to a person where it is one %s', async (_what, result, code) => {
      council.agendaItem.result = result;
      const { notes, recorded } = await imported();
      expect(notes).toEqual([{ code, object: council.agendaItem.id, field: 'result', value: result, paperId, reference: '1234/2014', organization: COMMITTEE }]);
      expect([recorded, (await consultation()).state]).toEqual([0, 'PLANNED']);
    });

    it('not over what a person has entered', async () => {
      await sql(stage.database.postgres, `update consultation set state = 'REJECTED', result_on = '2013-01-04' where id = $1`, [consultationId]);
      expect(codes(await imported())).toEqual(['RESULT_DIFFERS']);
      expect((await consultation()).state).toBe('REJECTED');
    });

    it('and nothing to say where a person has entered the same', async () => {
      await sql(stage.database.postgres, `update consultation set state = 'APPROVED', result_on = '2013-01-05' where id = $1`, [consultationId]);
      expect(await imported()).toMatchObject({ recorded: 0, notes: [] });
    });

    it('when a body takes up again what it had put off', async () => {
      council.agendaItem.result = 'Vertagt';
      await imported();
      expect(await consultation()).toMatchObject({ state: 'ADJOURNED' });
      Object.assign(council.agendaItem, { result: 'Zugestimmt' });
      council.meeting.start = '2013-02-04T08:00:00+01:00';
      expect(await again()).toMatchObject({ recorded: 1, notes: [] });
      expect(await consultation()).toMatchObject({ state: 'APPROVED', on: '2013-02-04' });
    });

    it('as a word to a person where the paper takes none, the day lies ahead or is missing, or the body is not ours', async () => {
      await sql(stage.database.postgres, `update paper set state = 'DRAFT' where id = $1`, [paperId]);
      expect(codes(await imported())).toEqual(['PAPER_NOT_OPEN']);
      await sql(stage.database.postgres, `update paper set state = 'SUBMITTED' where id = $1`, [paperId]);
      council.meeting.start = '2099-01-01T08:00:00+01:00';
      expect(codes(await again())).toEqual(['NO_DAY']);
      delete council.meeting.start;
      expect(codes(await again())).toEqual(['NO_DAY']);
      await sql(stage.database.postgres, 'delete from consultation where id = $1', [consultationId]);
      expect((await again()).notes).toMatchObject([{ code: 'NOT_AMONG_OURS', organization: COMMITTEE, value: 'Einstimmig beschlossen' }]);
    });

    it('as advice to look at where the body does not decide', async () => {
      await sql(stage.database.postgres, `update consultation set is_authoritative = false, role = 'PRELIMINARY' where id = $1`, [consultationId]);
      expect(codes(await imported())).toEqual(['RESULT_SUGGESTED']);
      council.agendaItem.result = 'einstimmig empfohlen';
      expect(await again()).toMatchObject({ recorded: 1, notes: [] });
    });

    it('from no meeting that was cancelled', async () => {
      council.meeting.cancelled = true;
      expect(await imported()).toMatchObject({ recorded: 0, notes: [] });
    });

    it('to no paper where two have its reference', async () => {
      council.another(750, { reference: '1234/2014' });
      council.publish();
      expect(await imported()).toMatchObject({ linked: 0, recorded: 0, notes: [{ code: 'AMBIGUOUS_REFERENCE', paperId }] });
    });
  });

  describe('are asked for', () => {
    it('from the last change on, and a second import changes nothing', async () => {
      await imported();
      const [before, traced] = [await objects(), await traces()];
      const run = await again();
      expect(run).toMatchObject({ state: 'DONE', since: '2013-01-07T11:05:27.000Z', papers: 1, changed: 0, recorded: 0, notes: [] });
      expect(council.server.asked).toContain('/body/0/papers/?modified_since=2013-01-07T11%3A05%3A27%2B00%3A00');
      expect([await objects(), await traces()]).toEqual([before, traced]);
    });

    it('page by page', async () => {
      for (let number = 1; number <= 6; number += 1) council.another(number);
      council.perPage = 3;
      council.publish();
      expect(await imported()).toMatchObject({ state: 'DONE', pages: 3, papers: 7, changed: 7, recorded: 1 });
    });

    it('every night, where no import is on its way', async () => {
      await imported();
      const nightly = stage.program.app.get(Recurrences).find('oparl.nightly');
      for (const _twice of [1, 2]) await stage.program.app.get(Units).run({ tenantId }, 'write', async () => nightly?.run(tenantId, new Date()));
      expect((await source()).lastRun.state).toBe('RUNNING');
      await imports.work();
      expect((await source()).lastRun).toMatchObject({ state: 'DONE', changed: 0 });
    });

    it('once at a time, until somebody stops it, and are forgotten with their address while results stay', async () => {
      await trusted();
      expect((await start()).__typename).toBe('OparlImportRunning');
      const cancel = async () => administrator.verb('cancelOparlImport', { sourceId: await sourceId() }, ANSWER);
      expect((await cancel()).sources[0].lastRun.state).toBe('CANCELLED');
      expect((await cancel()).__typename).toBe('OparlImportEnded');
      await imports.work();
      expect(await objects()).toEqual([]);
      await again();
      expect((await administrator.verb('removeOparlSource', { sourceId: await sourceId() }, ANSWER)).sources).toEqual([]);
      expect([await objects(), (await consultation()).state]).toEqual([[], 'APPROVED']);
    });
  });

  describe('are read with forbearance', () => {
    it('when a paper was deleted, which ours outlives', async () => {
      await imported();
      council.papers[0] = { id: council.paper.id, type: council.paper.type, deleted: true, modified: '2014-01-01T00:00:00+01:00' };
      council.publish();
      expect(codes(await again())).toEqual(['PAPER_DELETED']);
      expect((await objects()).find(({ id }) => id === council.paper.id)).toMatchObject({ deleted: true, reference: '1234/2014', paper: paperId });
    });

    it('when a paper comes under another address', async () => {
      await imported();
      const old = council.paper.id;
      council.papers[0] = { id: old, type: council.paper.type, deleted: true, modified: '2014-01-01T00:00:00+01:00' };
      council.another(9749, { reference: '1234/2014', modified: '2014-01-01T00:00:00+01:00' });
      council.publish();
      expect(await again()).toMatchObject({ linked: 1, notes: [] });
      expect((await objects()).filter(({ paper }) => paper === paperId).map(({ id }) => id)).toEqual([`${council.server.origin}/paper/9749`]);
    });

    it('when an older state comes after a newer one', async () => {
      await imported();
      Object.assign(council.paper, { reference: 'anders', modified: '2013-01-08T00:00:00+01:00' });
      expect(await again()).toMatchObject({ changed: 0 });
      expect((await objects()).find(({ id }) => id === council.paper.id)?.reference).toBe('1234/2014');
    });

    it('when fields are missing, null or of another type, and says which', async () => {
      const { id, type } = council.paper;
      council.another(1, { reference: null, modified: null, consultation: null });
      council.papers.push({ id: `${id}2`, type }, { id: `${id}3`, type, reference: 42, modified: 'gestern', deleted: 'nein' }, { type }, { id: 'javascript:alert(1)', type }, { id: `${id}5`, type: 'Paper' }, 'https://ris.example/paper/1' as any, null as any, []);
      council.publish();
      council.server.json('/body/0/papers/', { data: council.papers });
      const { notes, state, papers: read } = await imported();
      expect([state, read]).toEqual(['DONE', 4]);
      expect(notes.map(({ code, field, value }: any) => [code, field, value])).toEqual([
        ['WRONG_TYPE', 'reference', '42'], ['WRONG_TYPE', 'modified', 'gestern'], ['WRONG_TYPE', 'deleted', 'nein'],
        ['NO_ID', 'id', ''], ['NO_ID', 'id', 'javascript:alert(1)'], ['WRONG_KIND', 'type', 'Paper'],
        ['NOT_AN_OBJECT', '', 'https://ris.example/paper/1'], ['NOT_AN_OBJECT', '', 'null'], ['NOT_AN_OBJECT', '', '[]'],
      ]);
    });

    it('when objects are embedded instead of linked, or linked instead of embedded', async () => {
      const [embedded] = council.paper.consultation;
      council.paper.consultation = [embedded.id];
      council.server.json('/consultation/47594', { ...embedded, meeting: council.meeting, agendaItem: council.agendaItem, organization: council.organization });
      expect(await imported()).toMatchObject({ recorded: 1, notes: [] });
    });

    it('when an item of an agenda stands nowhere but in its meeting', async () => {
      delete council.paper.consultation[0].agendaItem;
      council.meeting.agendaItem = [council.agendaItem];
      expect(await imported()).toMatchObject({ recorded: 1, notes: [] });
    });

    it('when links lead nowhere, to something else or into the own network', async () => {
      const [embedded] = council.paper.consultation;
      for (const [meeting, code] of [[`${council.server.origin}/nowhere`, 'OBJECT_UNREADABLE'], [council.body.id, 'WRONG_KIND'], ['http://169.254.169.254/', 'OBJECT_UNREADABLE']] as const) {
        await begin();
        embedded.meeting = meeting;
        const run = await imported();
        expect([run.state, codes(run)]).toEqual(['DONE', [code, 'NO_DAY']]);
      }
      await begin();
      embedded.meeting = 17; // the item of the agenda knows its meeting as well
      expect(await imported()).toMatchObject({ recorded: 1, notes: [{ code: 'WRONG_TYPE', field: 'meeting', value: '17' }] });
    });

    it.each([
      ['leads back to itself', () => council.server.json('/body/0/papers/', { data: [council.paper], links: { next: `${council.server.origin}/body/0/papers/` } }), 'LIST_LOOPS'],
      ['shows the same at ever new addresses', () => council.server.on('/body/0/papers/', (response, { url }) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: [council.paper], links: { next: `${url}?x` } }))), 'LIST_LOOPS'],
      ['answers with something else', () => council.server.json('/body/0/papers/', { message: 'Wartung' }), 'PAGE_UNREADABLE'],
      ['answers with a page of the web', () => council.server.json('/body/0/papers/', { data: [] }, 'text/html'), 'PAGE_UNREADABLE'],
      ['answers too late, also the third time', () => council.server.on('/body/0/papers/', () => undefined), 'PAGE_UNREADABLE'],
      ['has a problem, also the third time', () => council.server.on('/body/0/papers/', (response) => response.writeHead(500).end()), 'PAGE_UNREADABLE'],
      ['sends ten megabytes', () => council.server.json('/body/0/papers/', { data: [{ ...council.paper, name: 'x'.repeat(10 * 1024 * 1024) }] }), 'PAGE_UNREADABLE'],
      ['leads into the own network', () => council.server.redirect('/body/0/papers/', 'http://10.0.0.1/'), 'PAGE_UNREADABLE'],
    ])('when a list %s: the import says so and asks for everything the next time', async (_what, tell, code) => {
      tell();
      const run = await imported();
      expect([run.state, codes(run)]).toEqual(['INCOMPLETE', [code]]);
      council.publish();
      expect(await again()).toMatchObject({ state: 'DONE', since: null });
      expect((await consultation()).state).toBe('APPROVED');
    });

    it('when a list goes on and on with ever new papers', async () => {
      const limits = stage.program.app.get(ImportLimits);
      Object.assign(limits, { pages: 4 });
      let number = 10_000;
      council.server.on('/body/0/papers/', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: [{ ...council.paper, id: `${council.server.origin}/paper/${(number += 1)}`, reference: '' }], links: { next: `?page=${number}` } })));
      const run = await imported();
      Object.assign(limits, { pages: new ImportLimits().pages });
      expect([run.state, run.pages, codes(run)]).toEqual(['INCOMPLETE', 4, ['LIST_ENDLESS']]);
    });

    it('when one object is too large, and the others are not', async () => {
      council.another(1, { name: 'x'.repeat(2 * 1024 * 1024) });
      council.publish();
      expect(await imported()).toMatchObject({ state: 'DONE', papers: 1, recorded: 1, notes: [{ code: 'TOO_LARGE', object: `${council.server.origin}/paper/1` }] });
    });

    it('when the body is gone: the import fails and says why', async () => {
      await add();
      council.server.on('/body/0', (response) => response.writeHead(404).end());
      await imports.work();
      expect((await source()).lastRun).toMatchObject({ state: 'FAILED', fault: 'GONE' });
    });

    it('when a passing problem passes', async () => {
      let asked = 0;
      council.server.on('/meeting/281', (response) => ((asked += 1) < 3 ? response.writeHead(503).end() : response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(council.meeting))));
      expect(await imported()).toMatchObject({ state: 'DONE', recorded: 1, notes: [] });
    });
  });

  describe('come the same, wherever a worker is killed', () => {
    const prepared = async () => {
      await begin();
      await papers.paper(tenantId, { bodyId, state: 'SUBMITTED', reference: '3/2014' });
      await trusted();
    };
    const random = (seed: number): number => ((Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32);

    it('at ten moments', async () => {
      for (let number = 1; number <= 5; number += 1) council.another(number);
      council.perPage = 2;
      council.publish();
      await prepared();
      const moments = await imports.workUntilKilledAt(0);
      const [whole, lastRun] = [await traces(), (await source()).lastRun];
      expect([lastRun.state, moments > 10]).toEqual(['DONE', true]);
      const seed = Math.floor(Math.random() * 2 ** 31);
      const killedAt = Array.from({ length: 10 }, (_, n) => 1 + Math.floor(random(seed + n * 7919) * moments));
      process.stdout.write(`killed at ${killedAt.join(', ')} of ${moments} moments (seed ${seed})\n`);
      for (const n of killedAt) {
        await prepared();
        expect(await imports.workUntilKilledAt(n)).toBe(n);
        await imports.work();
        const { id: _id, ...run } = (await source()).lastRun;
        expect({ killedAt: n, ...(await traces()) }).toEqual({ killedAt: n, ...whole });
        expect(run).toEqual({ ...lastRun, id: undefined });
      }
    }, 60_000);

    it('or two work at the same step', async () => {
      await prepared();
      await Promise.all([imports.work(), imports.work()]);
      expect((await source()).lastRun).toMatchObject({ state: 'DONE', pages: 1, papers: 1, recorded: 1 });
    });
  });
});
