import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const PAPER = `id reference title state version actions warnings financeKind financeAmountCents climate withdrawnReason body { id } leadOrganization { id name } wordings { versionNo wording reason createdBy }
  consultations { id position organization { name } plannedOn role isAuthoritative state possibleResults resultOn resultNote amendedWording }
  resolution { id result wording decidedOn state owner { organization { name } person { name } } due { date precision } delayReason conditions { text actionItemId } }`;
const ANSWER = `... on PaperChanged { paper { ${PAPER} } } ... on NotFound { id } ... on NotAllowed { action } ... on InvalidInput { problems { field code } } ... on PaperNotPossible { reasons }`;
const MEANWHILE = `${ANSWER} ... on PaperChangedMeanwhile { current { title version } }`;
const WORDING = 'Der Aufbau wird zur Kenntnis genommen.';

describe('papers for the council', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let [planner, executive, office] = [{} as Browser, {} as Browser, {} as Browser];
  let [bodyId, leadOrganizationId, committeeId, councilId] = ['', '', '', ''];

  const content = () => ({ leadOrganizationId, title: 'Aufbau der Sozialplanung', kind: 'PAPER', paperDate: '2024-08-15', visibility: 'TENANT', financeKind: 'NONE', climate: 'NONE' });
  const create = (changes: object = {}, browser = planner) => browser.verb('createPaper', { requestId: newId(), bodyId, wording: WORDING, ...content(), ...changes }, ANSWER);
  const begun = async (changes: object = {}): Promise<string> => (await create(changes)).paper.id;
  const page = async (id: string, browser = planner) => (await browser.ask(`query ($id: ID!) { paper(id: $id) { ${PAPER} } }`, { id })).data.paper;
  const version = async (id: string) => (await page(id)).version;
  const about = async (verb: string, paperId: string, changes: object = {}, browser = planner) => browser.verb(verb, { paperId, version: await version(paperId), ...changes }, MEANWHILE);
  const consult = (paperId: string, organizationId: string, changes: object = {}) => planner.verb('addConsultation', { requestId: newId(), paperId, organizationId, role: 'NOTICE', ...changes }, ANSWER);
  const record = async (paperId: string, place: number, changes: object = {}, browser = planner) => {
    const { consultations, version } = await page(paperId);
    return browser.verb('recordConsultationResult', { consultationId: consultations[place].id, version, result: 'NOTED', resultOn: '2024-10-08', ...changes }, `${MEANWHILE} ... on BodiesBeforeSilent { bodies }`);
  };
  const follow = async (verb: string, paperId: string, changes: object = {}, browser = planner) => {
    const { resolution, version } = await page(paperId);
    return browser.verb(verb, { resolutionId: resolution.id, version, ...changes }, MEANWHILE);
  };
  const impose = async (paperId: string, changes: object = {}) => planner.verb('imposeCondition', { requestId: newId(), resolutionId: (await page(paperId)).resolution.id, text: 'Bis Herbst berichten', due: '2030-Q3', organizationId: leadOrganizationId, ...changes }, ANSWER);
  const kinds = async (paperId: string) => (await stage.history(paperId)).map(({ kind }) => kind);
  /** A paper that the council is about to decide. */
  const submitted = async (role = 'DECISION') => {
    const paperId = await begun();
    await consult(paperId, councilId, { role, isAuthoritative: true });
    expect((await about('submitPaper', paperId)).__typename).toBe('PaperChanged');
    return paperId;
  };
  const adopted = async () => {
    const paperId = await submitted();
    await record(paperId, 0, { result: 'APPROVED' });
    return paperId;
  };

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
  });
  beforeEach(async () => {
    [planner, executive, office] = [await stage.granted('PLANNER'), await stage.granted('EXECUTIVE'), await stage.granted('COUNCIL_OFFICE')];
    bodyId = await world.body(tenantId);
    leadOrganizationId = await world.organization(tenantId, { kind: 'OFFICE', name: 'Fachbereich Soziales', bodyId });
    committeeId = await world.organization(tenantId, { kind: 'COUNCIL_BODY', name: 'Sozialausschuss', bodyId });
    councilId = await world.organization(tenantId, { kind: 'COUNCIL_BODY', name: 'Stadtrat', bodyId });
  });
  afterAll(() => stage.strike());

  describe('begin', () => {
    it('with the first wording, and tell who began them', async () => {
      const { paper } = await create({ reference: '17/801' });
      expect(paper).toMatchObject({ reference: '17/801', state: 'DRAFT', version: 1, wordings: [{ versionNo: 1, wording: WORDING, reason: '' }], consultations: [], resolution: null });
      expect(paper.actions).toEqual(['paper.write', 'consultation.record', 'consultation.correct', 'resolution.follow', 'condition.impose']);
      expect(await kinds(paper.id)).toEqual(['PAPER_CREATED']);
    });

    it('once, however often the same request comes', async () => {
      const request = { requestId: newId() };
      const [one, other] = [await create(request), await create(request)];
      expect(other.paper.id).toBe(one.paper.id);
      expect((await create({ ...request, title: 'Anders' })).__typename).toBe('RequestIdReused');
    });

    it('with a reference that no other paper of the body has', async () => {
      await create({ reference: '17/802' });
      const before = await stage.counts();
      expect(await create({ reference: '17/802' })).toMatchObject({ __typename: 'PaperNotPossible', reasons: ['REFERENCE_TAKEN'] });
      expect(await stage.counts()).toEqual(before);
    });

    it('with one of two at the same moment that take the same reference', async () => {
      const answers = await Promise.all([create({ reference: '17/803' }), create({ reference: '17/803' })]);
      expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['PaperChanged', 'PaperNotPossible']);
    });

    it('of an organisation, a body and a cycle that there are', async () => {
      const missing = newId();
      for (const named of ['bodyId', 'leadOrganizationId', 'cycleId']) expect(await create({ [named]: missing })).toMatchObject({ __typename: 'NotFound', id: missing });
    });
  });

  describe('change', () => {
    it('what they say of themselves, until they are submitted', async () => {
      const paperId = await begun();
      expect((await about('editPaper', paperId, { ...content(), title: 'Ausbau', financeKind: 'AMOUNT', financeAmountCents: 1_250_000_00 })).paper).toMatchObject({ title: 'Ausbau', financeKind: 'AMOUNT', financeAmountCents: 125_000_000, version: 2 });
      expect((await stage.history(paperId)).at(-1)).toMatchObject({ kind: 'PAPER_EDITED', payload: { fields: ['title', 'financeKind', 'financeAmountCents'] } });
      const submittedId = await submitted();
      expect(await about('editPaper', submittedId, { ...content(), title: 'Zu spät' })).toMatchObject({ reasons: ['FROZEN'] });
    });

    it('their body with whoever leads them, as long as they are written, the reference is free there and the actor plans there', async () => {
      const otherBodyId = await world.body(tenantId);
      const otherLeadId = await world.organization(tenantId, { kind: 'OFFICE', name: 'Amt der Nachbarstadt', bodyId: otherBodyId, visibility: 'TENANT' });
      const paperId = await begun({ reference: '17/901' });
      expect((await about('editPaper', paperId, { ...content(), reference: '17/901', leadOrganizationId: otherLeadId })).paper).toMatchObject({ body: { id: otherBodyId }, leadOrganization: { name: 'Amt der Nachbarstadt' } });
      const namesakeId = await begun({ reference: '17/901' });
      expect(await about('editPaper', namesakeId, { ...content(), reference: '17/901', leadOrganizationId: otherLeadId })).toMatchObject({ reasons: ['REFERENCE_TAKEN'] });
      const local = await stage.someone((personId) => world.role(tenantId, personId, 'PLANNER', { bodyId }));
      expect(await about('editPaper', namesakeId, { ...content(), leadOrganizationId: otherLeadId }, local)).toMatchObject({ __typename: 'NotAllowed', action: 'paper.write' });
      expect((await page(namesakeId)).body.id).toBe(bodyId);
    });

    it('nothing where nothing is different', async () => {
      const paperId = await begun();
      expect((await about('editPaper', paperId, content())).paper.version).toBe(1);
      expect(await kinds(paperId)).toEqual(['PAPER_CREATED']);
    });

    it('their wording by another version, with a reason; the one before stays', async () => {
      const paperId = await begun();
      const { paper } = await about('proposeWording', paperId, { wording: 'Der Aufbau wird beschlossen.', reason: 'Der Rat soll entscheiden.' });
      expect(paper.wordings).toMatchObject([{ versionNo: 2, wording: 'Der Aufbau wird beschlossen.', reason: 'Der Rat soll entscheiden.' }, { versionNo: 1, wording: WORDING }]);
      expect(await about('proposeWording', paperId, { wording: 'Der Aufbau wird beschlossen.', reason: 'x' })).toMatchObject({ reasons: ['SAME_WORDING'] });
    });

    it('for nobody who saw an earlier version', async () => {
      const paperId = await begun();
      await about('coordinatePaper', paperId);
      expect(await planner.verb('submitPaper', { paperId, version: 1 }, MEANWHILE)).toMatchObject({ __typename: 'PaperChangedMeanwhile', current: { version: 2 } });
    });

    it('by withdrawal, with a reason, and no more after that', async () => {
      const paperId = await begun();
      expect((await about('withdrawPaper', paperId, { reason: 'Wird neu gefasst.' })).paper).toMatchObject({ state: 'WITHDRAWN', withdrawnReason: 'Wird neu gefasst.' });
      for (const [verb, said] of [['submitPaper', {}], ['coordinatePaper', {}], ['withdrawPaper', { reason: 'x' }]] as const) expect(await about(verb, paperId, said)).toMatchObject({ reasons: ['NO_SUCH_MOVE'] });
      expect(await consult(paperId, councilId)).toMatchObject({ reasons: ['FROZEN'] });
    });
  });

  describe('go to committees', () => {
    const order = async (paperId: string) => (await page(paperId)).consultations.map(({ organization }: any) => organization.name as string);

    it('in an order in which the body that decides stays last', async () => {
      const paperId = await begun();
      await consult(paperId, councilId, { isAuthoritative: true });
      await consult(paperId, committeeId, { plannedOn: '2024-09-17' });
      expect((await page(paperId)).consultations).toMatchObject([{ organization: { name: 'Sozialausschuss' }, state: 'SCHEDULED', position: 1 }, { organization: { name: 'Stadtrat' }, state: 'PLANNED', position: 2 }]);
      const { consultations, version } = await page(paperId);
      expect(await planner.verb('moveConsultation', { consultationId: consultations[1].id, version, position: 1 }, MEANWHILE)).toMatchObject({ reasons: ['DECISION_NOT_LAST'] });
      expect(await consult(paperId, committeeId, { isAuthoritative: true })).toMatchObject({ reasons: ['SECOND_DECISION'] });
    });

    it('in another order where somebody moves them, and without one that was taken out', async () => {
      const paperId = await begun();
      for (const id of [committeeId, leadOrganizationId]) await consult(paperId, id);
      const [first] = (await page(paperId)).consultations;
      await planner.verb('moveConsultation', { consultationId: first.id, version: await version(paperId), position: 2 }, MEANWHILE);
      expect(await order(paperId)).toEqual(['Fachbereich Soziales', 'Sozialausschuss']);
      await planner.verb('removeConsultation', { consultationId: first.id, version: await version(paperId) }, MEANWHILE);
      expect(await order(paperId)).toEqual(['Fachbereich Soziales']);
    });

    it('on another day, or asked for something else, until they have said what came of it; one that decides from then on goes to the end', async () => {
      const paperId = await begun();
      await consult(paperId, councilId);
      await consult(paperId, committeeId, { plannedOn: '2024-10-08' });
      const edit = async (place: number, changes: object) => {
        const { consultations, version } = await page(paperId);
        return planner.verb('editConsultation', { consultationId: consultations[place].id, version, role: 'NOTICE', ...changes }, MEANWHILE);
      };
      const shown = async () => (await page(paperId)).consultations.map(({ organization, plannedOn, role, state }: any) => [organization.name, plannedOn, role, state]);
      await edit(1, { plannedOn: '2024-10-15', role: 'HEARING' });
      await edit(0, { role: 'DECISION', isAuthoritative: true });
      expect(await shown()).toEqual([['Sozialausschuss', '2024-10-15', 'HEARING', 'SCHEDULED'], ['Stadtrat', null, 'DECISION', 'PLANNED']]);
      expect(await edit(0, { isAuthoritative: true })).toMatchObject({ reasons: ['SECOND_DECISION'] });
      await edit(0, { role: 'HEARING' });
      expect((await shown())[0]).toEqual(['Sozialausschuss', null, 'HEARING', 'PLANNED']);
      const before = await stage.counts();
      expect((await edit(0, { role: 'HEARING' })).__typename).toBe('PaperChanged');
      expect(await stage.counts()).toEqual(before);
      expect((await about('submitPaper', paperId)).__typename).toBe('PaperChanged');
      await record(paperId, 0);
      expect(await edit(0, {})).toMatchObject({ reasons: ['RESULT_RECORDED'] });
      expect((await kinds(paperId)).filter((kind) => kind === 'CONSULTATION_EDITED')).toHaveLength(3);
    });

    it('once they say what they cost, what they do to the climate, and who decides', async () => {
      const paperId = await begun({ financeKind: null, climate: null });
      expect(await about('submitPaper', paperId)).toMatchObject({ reasons: ['NO_CONSULTATION', 'FINANCE_MISSING', 'CLIMATE_MISSING'] });
      await consult(paperId, committeeId);
      expect(await about('submitPaper', paperId)).toMatchObject({ reasons: ['NO_DECISION', 'FINANCE_MISSING', 'CLIMATE_MISSING'] });
      expect((await page(paperId)).state).toBe('DRAFT');
    });

    it('with warnings: days that do not ascend, no early word, and a decision that is none', async () => {
      const paperId = await begun();
      await consult(paperId, committeeId, { plannedOn: '2024-09-17', role: 'PRELIMINARY' });
      await consult(paperId, councilId, { plannedOn: '2024-09-11', isAuthoritative: true });
      expect((await page(paperId)).warnings).toEqual(['DATES_DO_NOT_ASCEND', 'LATE_FIRST_CONTACT', 'NOTICE_IS_NO_MANDATE']);
    });
  });

  describe('come back with a result', () => {
    it('from each body, and are closed by the one that decides', async () => {
      const paperId = await begun();
      await consult(paperId, committeeId, { role: 'PRELIMINARY' });
      await consult(paperId, councilId, { role: 'DECISION', isAuthoritative: true });
      expect(await record(paperId, 0)).toMatchObject({ reasons: ['NOT_SUBMITTED'] });
      await about('submitPaper', paperId);
      expect((await record(paperId, 0, { result: 'PRELIMINARILY_RECOMMENDED', note: 'einstimmig' })).paper).toMatchObject({ state: 'IN_CONSULTATION', resolution: null, consultations: [{ state: 'PRELIMINARILY_RECOMMENDED', resultNote: 'einstimmig', possibleResults: [] }, { state: 'PLANNED' }] });
      expect((await record(paperId, 1, { result: 'APPROVED' }, office)).paper).toMatchObject({ state: 'CLOSED', resolution: { result: 'ADOPTED', wording: WORDING, decidedOn: '2024-10-08', state: 'DECIDED', owner: null } });
      expect(await record(paperId, 1, { result: 'REJECTED' })).toMatchObject({ reasons: ['NOT_SUBMITTED', 'RESULT_RECORDED'] });
    });

    it('that fits what the body was asked for, on a day that has come', async () => {
      const paperId = await submitted('NOTICE');
      expect(await record(paperId, 0, { result: 'APPROVED', resultOn: '2099-01-01' })).toMatchObject({ reasons: ['RESULT_NOT_OF_ROLE', 'RESULT_AHEAD'] });
      expect((await page(paperId)).consultations[0].possibleResults).toEqual(['NOTED', 'REFERRED', 'ADJOURNED', 'NOT_DEALT_WITH']);
    });

    it('and are taken up again by a body that put them off', async () => {
      const paperId = await submitted();
      expect((await record(paperId, 0, { result: 'ADJOURNED' })).paper).toMatchObject({ state: 'IN_CONSULTATION', resolution: null });
      expect((await record(paperId, 0, { result: 'APPROVED' })).paper.resolution).toMatchObject({ result: 'ADOPTED' });
    });

    it('in the words of the body where it amended them', async () => {
      const paperId = await submitted();
      expect(await record(paperId, 0, { result: 'APPROVED_AMENDED' })).toMatchObject({ problems: [{ field: 'amendedWording', code: 'REQUIRED' }] });
      expect(await record(paperId, 0, { result: 'APPROVED_AMENDED', amendedWording: WORDING })).toMatchObject({ reasons: ['SAME_WORDING'] });
      expect((await record(paperId, 0, { result: 'APPROVED_AMENDED', amendedWording: 'Der Aufbau wird beschlossen.' })).paper.resolution).toMatchObject({ result: 'ADOPTED_AMENDED', wording: 'Der Aufbau wird beschlossen.' });
    });

    it('of the body that decides once those before it have said something, if only that they did not deal with it', async () => {
      const paperId = await begun();
      await consult(paperId, leadOrganizationId, { role: 'HEARING' });
      await consult(paperId, committeeId, { role: 'PRELIMINARY' });
      await consult(paperId, councilId, { role: 'DECISION', isAuthoritative: true });
      await about('submitPaper', paperId);
      await record(paperId, 0, { result: 'NOTED' });
      const before = await stage.counts();
      for (const result of ['APPROVED', 'REJECTED', 'NOTED']) expect(await record(paperId, 2, { result })).toEqual({ __typename: 'BodiesBeforeSilent', bodies: ['Sozialausschuss'] });
      expect(await stage.counts()).toEqual(before);
      expect((await record(paperId, 2, { result: 'ADJOURNED' })).paper).toMatchObject({ state: 'IN_CONSULTATION', resolution: null });
      await record(paperId, 1, { result: 'NOT_DEALT_WITH' });
      expect((await record(paperId, 2, { result: 'APPROVED' })).paper).toMatchObject({ state: 'CLOSED', resolution: { result: 'ADOPTED' } });
    });

    it('of one of two who say so at the same moment', async () => {
      const paperId = await submitted();
      const { version } = await page(paperId);
      const answers = await Promise.all(['APPROVED', 'REJECTED'].map((result) => record(paperId, 0, { result, version })));
      expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['PaperChanged', 'PaperChangedMeanwhile']);
    });
  });

  describe('are followed once they are resolved', () => {
    it('not where they were only noted: that gives nobody a mandate', async () => {
      const paperId = await submitted('NOTICE');
      await record(paperId, 0);
      const before = await stage.counts();
      expect(await follow('assignResolution', paperId, { organizationId: leadOrganizationId })).toMatchObject({ reasons: ['NO_MANDATE'] });
      expect(await follow('executeResolution', paperId)).toMatchObject({ reasons: ['NO_MANDATE'] });
      expect(await impose(paperId)).toMatchObject({ reasons: ['NO_MANDATE'] });
      expect(await stage.counts()).toEqual(before);
    });

    it('by whoever answers for them, until the council has heard of it again', async () => {
      const paperId = await adopted();
      expect(await follow('executeResolution', paperId)).toMatchObject({ reasons: ['NO_OWNER'] });
      expect((await follow('assignResolution', paperId, { organizationId: leadOrganizationId, due: '2030-Q2' })).paper.resolution).toMatchObject({ owner: { organization: { name: 'Fachbereich Soziales' } }, due: { date: '2030-04-01', precision: 'QUARTER' } });
      for (const [verb, state] of [['executeResolution', 'IN_EXECUTION'], ['completeResolution', 'EXECUTED'], ['reportResolutionBack', 'REPORTED_BACK']]) expect((await follow(verb, paperId, {}, executive)).paper.resolution.state).toBe(state);
      expect(await follow('executeResolution', paperId)).toMatchObject({ reasons: ['NO_SUCH_MOVE'] });
      expect((await kinds(paperId)).slice(-4)).toEqual(['RESOLUTION_ASSIGNED', 'RESOLUTION_MOVED', 'RESOLUTION_MOVED', 'RESOLUTION_MOVED']);
    });

    it('by an organisation or a seat, and a person only in addition', async () => {
      const paperId = await adopted();
      expect(await follow('assignResolution', paperId, { personId: await world.person(tenantId) })).toMatchObject({ problems: [{ field: 'organizationId', code: 'REQUIRED' }] });
    });

    it('by whoever leads the organisation that answers for them, as long as something is to be done', async () => {
      const [leader, member, stranger] = [await stage.member(leadOrganizationId, 'COORDINATOR'), await stage.member(leadOrganizationId), await stage.member(committeeId, 'COORDINATOR')];
      const [later, sooner] = [await adopted(), await adopted()];
      await follow('assignResolution', later, { organizationId: leadOrganizationId });
      await follow('assignResolution', sooner, { organizationId: leadOrganizationId, due: '2030-Q2' });
      const waiting = async (browser: Browser) => (await browser.ask('{ myResolutions { id } }')).data.myResolutions.map(({ id }: any) => id);
      expect(await waiting(leader)).toEqual([sooner, later]);
      expect([await waiting(member), await waiting(stranger), await waiting(planner)]).toEqual([[], [], []]);
      for (const verb of ['executeResolution', 'completeResolution']) await follow(verb, sooner);
      expect(await waiting(leader)).toEqual([later]);
      const lonelyId = await world.organization(tenantId, { kind: 'OFFICE', bodyId });
      const alone = await stage.member(lonelyId);
      await follow('assignResolution', later, { organizationId: lonelyId });
      expect([await waiting(leader), await waiting(alone)]).toEqual([[], [later]]);
    });

    it('until a later day, with the reason for the delay', async () => {
      const paperId = await adopted();
      expect((await follow('delayResolution', paperId, { due: '2031', reason: 'Die Stelle ist noch nicht besetzt.' })).paper.resolution).toMatchObject({ due: { date: '2031-01-01', precision: 'YEAR' }, delayReason: 'Die Stelle ist noch nicht besetzt.' });
    });

    it('with each condition as an Auftrag of the body that decided', async () => {
      const paperId = await adopted();
      const { paper } = await impose(paperId);
      const [{ text, actionItemId }] = paper.resolution.conditions;
      expect(text).toBe('Bis Herbst berichten');
      const { actionItem } = (await planner.ask('query ($id: ID!) { actionItem(id: $id) { title state givenBy { name } addressee { organization { name } } } }', { id: actionItemId })).data;
      expect(actionItem).toMatchObject({ title: text, state: 'AGREED', givenBy: { name: 'Stadtrat' }, addressee: { organization: { name: 'Fachbereich Soziales' } } });
    });
  });

  it('are read by whoever takes part once they are more than a draft, and are kept from whoever does not', async () => {
    const internalId = await begun({ visibility: 'INTERNAL' });
    const sharedId = await begun({ visibility: 'PARTICIPANTS' });
    await sql(stage.database.postgres, `update paper set state = 'IN_COORDINATION' where id = any($1)`, [[internalId, sharedId]]);
    const draftId = await begun({ visibility: 'PUBLIC' });
    const partnerId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Verband', visibility: 'TENANT' });
    await consult(sharedId, partnerId, { role: 'HEARING' });
    const partner = await stage.member(partnerId);
    expect([await page(draftId, partner), await page(internalId, partner), (await page(sharedId, partner)).actions]).toEqual([null, null, []]);
    expect((await page(internalId, office)).actions).toEqual(['paper.write', 'consultation.record']);
  });

  it('are read by organisations that plan in the cycle that they are about', async () => {
    const partnerId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Träger' });
    const cycleId = await world.cycle(tenantId, { bodyId });
    await world.block(tenantId, cycleId, { accountableOrganizationId: partnerId });
    const id = await begun({ visibility: 'PARTICIPANTS' });
    await sql(stage.database.postgres, `update paper set state = 'IN_COORDINATION', cycle_id = $2 where id = $1`, [id, cycleId]);
    expect([(await page(id, await stage.member(partnerId)))?.id, await page(id, await stage.member(await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Anderer' })))]).toEqual([id, null]);
  });
});
