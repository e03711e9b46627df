import { newId } from '../src/kernel/ids.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const AGREEMENT = 'id version title kind summary signedOn validFrom validUntil noticeMonths noticeBy noticeIsNear warnDays state visibility actions parties { id organization { id name } isReadable duties resources }';
const PROBLEMS = '... on InvalidInput { problems { field code limit } } ... on NotFound { id } ... on NotAllowed { action }';
const CHANGED = `... on AgreementChanged { agreement { ${AGREEMENT} } } ${PROBLEMS}`;
const MEANWHILE = `... on AgreementChangedMeanwhile { current { ${AGREEMENT} } }`;

const inDays = (days: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() + days * 86_400_000);

describe('an agreement', () => {
  let stage: Stage;
  let world: CycleWorld;
  let tenantId: string;
  let planner: Browser;
  let [town, office, welfare, jobCentre] = ['', '', '', ''];

  const facts = (parts: object = {}) => ({ title: 'Daten für die Sozialplanung', kind: 'DATA', summary: '', warnDays: 180, ...parts });
  const party = (organizationId: string, parts: object = {}) => ({ organizationId, duties: '', resources: '', ...parts });
  const add = (parts: object = {}, browser = planner) =>
    browser.verb('addAgreement', { requestId: newId(), ...facts(), parties: [party(office), party(welfare)], ...parts }, `${CHANGED} ... on AlreadyParty { organizationId } ... on TwoPartiesNeeded { agreementId } ... on PeriodNotPossible { code }`);
  const edit = (agreementId: string, version: number, parts: object, browser = planner) => browser.verb('editAgreement', { agreementId, version, ...facts(), ...parts }, `${CHANGED} ${MEANWHILE} ... on PeriodNotPossible { code earliest }`);
  const titles = async (browser: Browser, field = 'agreements') => ((await browser.ask(`{ ${field} { title } }`)).data[field] as { title: string }[]).map(({ title }) => title);
  const told = async (id: string) => (await stage.history(id)).map(({ kind, payload }) => [kind, payload]);

  beforeAll(async () => {
    stage = await Stage.set();
    ({ world, tenantId } = stage);
    planner = await stage.granted('PLANNER');
  });
  beforeEach(async () => {
    town = await world.body(tenantId);
    office = await world.organization(tenantId, { kind: 'OFFICE', name: 'Sozialamt', bodyId: town });
    welfare = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Caritas' });
    jobCentre = await world.organization(tenantId, { kind: 'JOB_CENTRE', name: 'Jobcenter' });
  });
  afterEach(() => sql(stage.database.postgres, 'truncate cooperation_party, cooperation_agreement'));
  afterAll(() => stage.strike());

  it('is added with whoever has agreed, what they do and what they bring, once for a double click', async () => {
    const input = {
      requestId: newId(), signedOn: '2024-01-15', validFrom: '2024-02-01', validUntil: inDays(2000), noticeMonths: 6,
      parties: [party(office, { duties: 'Führt die Daten zusammen.' }), party(welfare, { resources: 'Zwei Stunden im Monat.' })],
    };
    const [{ agreement }, again] = [await add(input), await add(input)];
    expect(again.agreement.id).toBe(agreement.id);
    expect(agreement).toMatchObject({
      version: 1, kind: 'DATA', state: 'RUNNING', visibility: 'INTERNAL', actions: ['agreement.edit', 'agreement.share'],
      parties: [{ organization: { name: 'Caritas' }, resources: 'Zwei Stunden im Monat.' }, { organization: { name: 'Sozialamt' }, duties: 'Führt die Daten zusammen.' }],
    });
    expect(await told(agreement.id)).toEqual([['AGREEMENT_ADDED', { kind: 'DATA', organizationIds: [office, welfare] }]]);
  });

  it('is refused with less than two parties, with one named twice, with a stranger, or with days in a wrong order', async () => {
    const before = await stage.counts();
    expect(await add({ parties: [party(office)] })).toEqual({ __typename: 'TwoPartiesNeeded', agreementId: null });
    expect(await add({ parties: [party(office), party(office)] })).toEqual({ __typename: 'AlreadyParty', organizationId: office });
    const stranger = await world.organization(await world.tenant('Fremd'));
    expect(await add({ parties: [party(office), party(stranger)] })).toEqual({ __typename: 'NotFound', id: stranger });
    expect(await add({ validFrom: '2024-02-02', validUntil: '2024-02-01' })).toEqual({ __typename: 'PeriodNotPossible', code: 'ENDS_BEFORE_IT_BEGINS' });
    expect(await stage.counts()).toEqual({ ...before, organization: (before as { organization: number }).organization + 1 });
  });

  it('names the field of a bad value', async () => {
    const bad = { title: ' ', summary: 'x'.repeat(4001), noticeMonths: 61, warnDays: -1, validUntil: '2024-02-30', parties: [party(office), party(welfare, { duties: 'x'.repeat(4001) })] };
    expect((await add(bad)).problems).toEqual([
      { field: 'parties.1.duties', code: 'TOO_LONG', limit: 4000 },
      { field: 'noticeMonths', code: 'NOT_ALLOWED', limit: null },
      { field: 'summary', code: 'TOO_LONG', limit: 4000 },
      { field: 'title', code: 'REQUIRED', limit: null },
      { field: 'validUntil', code: 'NOT_A_DATE', limit: null },
      { field: 'warnDays', code: 'NOT_ALLOWED', limit: null },
    ]);
  });

  it('is read by its parties, by those who know the body of one from inside, and by nobody else while it is internal', async () => {
    await add({ title: 'Vertraut' });
    const [member, partner, elsewhere] = await Promise.all([stage.member(office), stage.member(welfare), stage.member(jobCentre)]);
    expect(await titles(member)).toEqual(['Vertraut']);
    expect(await titles(partner)).toEqual(['Vertraut']);
    expect(await titles(elsewhere)).toEqual([]);
    await world.agreement(tenantId, [office, jobCentre], { title: 'Mit dem Jobcenter' });
    await world.agreement(tenantId, [office, jobCentre], { title: 'Für alle', visibility: 'TENANT' });
    expect(await titles(partner)).toEqual(['Für alle', 'Vertraut']);
    expect(await titles(elsewhere)).toEqual(['Für alle', 'Mit dem Jobcenter']);
  });

  it('says of each party whether its page may be read', async () => {
    await add();
    const partner = await stage.member(welfare);
    const { agreements } = (await partner.ask('{ agreements { parties { isReadable organization { name } } } }')).data;
    expect(agreements[0].parties).toEqual([{ isReadable: true, organization: { name: 'Caritas' } }, { isReadable: false, organization: { name: 'Sozialamt' } }]);
  });

  it('is changed by the planner and by whoever coordinates a party; shared by the planner only', async () => {
    const { agreement } = await add();
    const [coordinator, leader, member] = await Promise.all([stage.member(office, 'COORDINATOR'), stage.member(welfare, 'CHAIR'), stage.member(office)]);
    expect((await edit(agreement.id, 1, { title: 'Datenaustausch' }, coordinator)).agreement).toMatchObject({ title: 'Datenaustausch', version: 2, actions: ['agreement.edit'] });
    expect((await edit(agreement.id, 2, { title: 'Austausch', summary: 'Monatlich.' }, leader)).agreement).toMatchObject({ version: 3 });
    expect(await edit(agreement.id, 3, { visibility: 'PUBLIC' }, leader)).toEqual({ __typename: 'NotAllowed', action: 'agreement.share' });
    expect(await edit(agreement.id, 3, {}, member)).toEqual({ __typename: 'NotAllowed', action: 'agreement.edit' });
    expect((await edit(agreement.id, 3, { visibility: 'PUBLIC' })).agreement).toMatchObject({ visibility: 'PUBLIC', version: 4 });
    expect((await edit(agreement.id, 4, { visibility: 'PUBLIC' })).agreement).toMatchObject({ version: 4 });
    expect((await told(agreement.id)).slice(1)).toEqual([
      ['AGREEMENT_EDITED', { fields: ['title'] }],
      ['AGREEMENT_EDITED', { fields: ['title', 'summary'] }],
      ['AGREEMENT_EDITED', { fields: ['title', 'summary', 'visibility'] }],
    ]);
  });

  it('is made by whoever coordinates one of its parties, and by nobody for others', async () => {
    const coordinator = await stage.member(office, 'COORDINATOR');
    expect((await add({ parties: [party(office), party(jobCentre)] }, coordinator)).agreement.actions).toEqual(['agreement.edit']);
    expect(await add({ parties: [party(welfare), party(jobCentre)] }, coordinator)).toEqual({ __typename: 'NotAllowed', action: 'agreement.edit' });
    expect(await add({ parties: [party(office), party(jobCentre)], visibility: 'TENANT' }, coordinator)).toEqual({ __typename: 'NotAllowed', action: 'agreement.share' });
  });

  it('shows what is now to whoever saw an older version', async () => {
    const { agreement } = await add();
    await edit(agreement.id, 1, { title: 'Neu' });
    expect(await edit(agreement.id, 1, { title: 'Alt' })).toMatchObject({ __typename: 'AgreementChangedMeanwhile', current: { title: 'Neu', version: 2 } });
  });

  it('gets another party, once, and lets one go while two stay', async () => {
    const { agreement } = await add();
    const input = { requestId: newId(), agreementId: agreement.id, organizationId: jobCentre, duties: 'Liefert.', resources: '' };
    const addParty = (parts: object = {}) => planner.verb('addAgreementParty', { ...input, ...parts }, `${CHANGED} ... on AlreadyParty { organizationId }`);
    const [one, two] = await Promise.all([addParty(), addParty()]);
    expect(one.agreement).toEqual(two.agreement);
    expect(await addParty({ requestId: newId() })).toEqual({ __typename: 'AlreadyParty', organizationId: jobCentre });
    const partyId = (name: string) => one.agreement.parties.find((each: any) => each.organization.name === name).id;
    const edited = await planner.verb('editAgreementParty', { partyId: partyId('Jobcenter'), version: 2, duties: 'Liefert.', resources: 'Eine Stelle.' }, CHANGED);
    expect(edited.agreement.parties[1]).toMatchObject({ organization: { name: 'Jobcenter' }, resources: 'Eine Stelle.' });
    const remove = (id: string, version: number, browser = planner) => browser.verb('removeAgreementParty', { partyId: id, version }, `${CHANGED} ${MEANWHILE} ... on TwoPartiesNeeded { agreementId }`);
    expect(await remove(partyId('Caritas'), 2)).toMatchObject({ __typename: 'AgreementChangedMeanwhile' });
    expect((await remove(partyId('Caritas'), 3)).agreement.parties).toHaveLength(2);
    expect(await remove(partyId('Jobcenter'), 4)).toEqual({ __typename: 'TwoPartiesNeeded', agreementId: agreement.id });
    expect(await remove(partyId('Caritas'), 4)).toEqual({ __typename: 'NotFound', id: partyId('Caritas') });
    expect((await told(agreement.id)).slice(1)).toEqual([
      ['AGREEMENT_PARTY_ADDED', { organizationId: jobCentre }],
      ['AGREEMENT_PARTY_EDITED', { organizationId: jobCentre, fields: ['resources'] }],
      ['AGREEMENT_PARTY_REMOVED', { organizationId: welfare }],
    ]);
  });

  it('keeps two parties when two of three are taken out at the same moment', async () => {
    const { agreement } = await add({ parties: [party(office), party(welfare), party(jobCentre)] });
    const remove = (place: number) => planner.verb('removeAgreementParty', { partyId: agreement.parties[place].id, version: 1 });
    const answers = await Promise.all([remove(0), remove(1)]);
    expect(answers.map(({ __typename }) => __typename as string).sort()).toEqual(['AgreementChanged', 'AgreementChangedMeanwhile']);
  });

  it('is gone for whoever takes the own organisation out of it', async () => {
    const { agreement } = await add({ parties: [party(office), party(welfare), party(jobCentre)] });
    const leader = await stage.member(welfare, 'COORDINATOR');
    const own = agreement.parties.find((each: any) => each.organization.name === 'Caritas').id;
    expect(await leader.verb('removeAgreementParty', { partyId: own, version: 1 }, CHANGED)).toEqual({ __typename: 'AgreementChanged', agreement: null });
    expect(await titles(leader)).toEqual([]);
  });

  it('is ended on a day, and listed from the next day on only on demand', async () => {
    const { agreement } = await add({ validFrom: '2024-02-01' });
    const end = (version: number, lastDay: string) => planner.verb('endAgreement', { agreementId: agreement.id, version, lastDay }, `${CHANGED} ... on PeriodNotPossible { code earliest }`);
    expect(await end(1, '2024-01-31')).toEqual({ __typename: 'PeriodNotPossible', code: 'ENDS_BEFORE_IT_BEGINS', earliest: '2024-02-01' });
    expect((await end(1, inDays(-1))).agreement).toMatchObject({ state: 'ENDED', version: 2 });
    expect((await end(2, inDays(-1))).agreement).toMatchObject({ version: 2 });
    expect(await titles(planner)).toEqual([]);
    expect((await planner.ask('{ agreements(withEnded: true) { state } }')).data.agreements).toEqual([{ state: 'ENDED' }]);
    expect((await told(agreement.id)).slice(1)).toEqual([['AGREEMENT_ENDED', { lastDay: inDays(-1) }]]);
  });

  it('that ends soon is told to those who decide what comes then: the planner, and who coordinates a party', async () => {
    await world.agreement(tenantId, [office, welfare], { title: 'Bald', until: inDays(100) });
    await world.agreement(tenantId, [office, welfare], { title: 'Zu kündigen', until: inDays(400), noticeMonths: 12, warnDays: 30 });
    await world.agreement(tenantId, [office, welfare], { title: 'Später', until: inDays(400) });
    await world.agreement(tenantId, [welfare, jobCentre], { title: 'Der anderen', until: inDays(10) });
    const [coordinator, member] = await Promise.all([stage.member(office, 'COORDINATOR'), stage.member(office)]);
    expect(await titles(planner, 'endingAgreements')).toEqual(['Der anderen', 'Bald', 'Zu kündigen']);
    expect(await titles(coordinator, 'endingAgreements')).toEqual(['Bald', 'Zu kündigen']);
    expect(await titles(member, 'endingAgreements')).toEqual([]);
  });

  it('stands on the page of each party, for whoever may read it', async () => {
    await world.agreement(tenantId, [office, welfare], { title: 'Gemeinsam' });
    await world.agreement(tenantId, [office, welfare], { title: 'Vorbei', until: inDays(-1) });
    await world.agreement(tenantId, [office, jobCentre], { title: 'Ohne Caritas' });
    const of = async (id: string, browser: Browser) => (await browser.ask('query ($id: ID!) { organization(id: $id) { agreements { title } } }', { id })).data.organization.agreements.map(({ title }: any) => title);
    expect(await of(office, planner)).toEqual(['Gemeinsam', 'Ohne Caritas']);
    expect(await of(welfare, await stage.member(welfare))).toEqual(['Gemeinsam']);
  });

  it('tells its history to whoever may read it, with the names of its parties', async () => {
    const { agreement } = await add();
    const ask = async (browser: Browser) => (await browser.ask('query ($id: ID!) { activity(subjectId: $id) { nodes { kind subjectKind references { name } } } }', { id: agreement.id })).data.activity.nodes;
    expect(await ask(await stage.member(welfare))).toEqual([{ kind: 'AGREEMENT_ADDED', subjectKind: 'AGREEMENT', references: [{ name: 'Daten für die Sozialplanung' }, { name: 'Sozialamt' }, { name: 'Caritas' }] }]);
    expect(await ask(await stage.member(jobCentre))).toEqual([]);
  });
});
