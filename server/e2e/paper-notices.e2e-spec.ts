import { CouncilWorld } from '../testing/council-world.js';
import type { CycleWorld } from '../testing/cycle-world.js';
import { sql } from '../testing/database.js';
import { type Addressed, LetterStage } from '../testing/letters.js';

/** In Berlin it is 8 o'clock; a moment to come, so that the rounds of this very hour do not come into it. */
const FRIDAY_8 = '2098-11-21T07:00:00Z';

describe('of papers and resolutions', () => {
  let letters: LetterStage;
  let world: CycleWorld;
  let council: CouncilWorld;
  let [tenantId, bodyId, leadId, ownerId, councilId, paperId] = ['', '', '', '', '', ''];
  let [planner, lead, owner] = [{} as Addressed, {} as Addressed, {} as Addressed];

  const told = ({ personId }: Addressed) => letters.told(personId);
  const leaderOf = (organizationId: string) => letters.someone(tenantId, (personId) => world.membership(tenantId, personId, organizationId, { role: 'COORDINATOR' }));
  async function step(verb: string, input: object): Promise<void> {
    const [{ version }] = await sql<{ version: number }>(letters.stage.database.postgres, 'select version from paper where id = $1', [paperId]);
    expect(await planner.browser.verb(verb, { version, ...input })).toMatchObject({ __typename: 'PaperChanged' });
    await letters.settled();
  }
  /** What the council has adopted. */
  async function resolved(ofOwner: string | null = null): Promise<string> {
    paperId = await council.paper(tenantId, { bodyId, leadOrganizationId: leadId, state: 'CLOSED' });
    return council.resolution(tenantId, paperId, await council.consultation(tenantId, paperId, councilId, { state: 'APPROVED' }), { ownerId: ofOwner });
  }

  beforeAll(async () => {
    letters = await LetterStage.set();
    ({ world } = letters.stage);
    council = new CouncilWorld(letters.stage.database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    [leadId, ownerId, councilId] = [await world.organization(tenantId, { kind: 'OFFICE', bodyId }), await world.organization(tenantId, { kind: 'OFFICE', bodyId }), await world.organization(tenantId, { kind: 'COUNCIL_BODY', bodyId })];
    planner = await letters.someone(tenantId, (personId) => world.role(tenantId, personId, 'PLANNER'));
    [lead, owner] = [await leaderOf(leadId), await leaderOf(ownerId)];
  });
  afterAll(() => letters.strike());

  it('tells whoever leads the paper that a result is recorded', async () => {
    paperId = await council.paper(tenantId, { bodyId, leadOrganizationId: leadId, state: 'SUBMITTED' });
    const consultationId = await council.consultation(tenantId, paperId, councilId);
    await step('recordConsultationResult', { consultationId, result: 'APPROVED', resultOn: '2024-10-08' });
    expect(await told(lead)).toEqual(['CONSULTATION_RECORDED DECIDED']);
    expect(await told(owner)).toEqual([]);
  });

  it('tells whoever leads the paper, and whoever answered for what was resolved, that the result was wrong', async () => {
    const resolutionId = await resolved(ownerId);
    const [{ consultationId }] = await sql<{ consultationId: string }>(letters.stage.database.postgres, 'select consultation_id as "consultationId" from resolution where id = $1', [resolutionId]);
    await step('correctConsultationResult', { consultationId, result: 'NOTED', resultOn: '2024-10-08', reason: 'Falsche Zeile.' });
    expect([await told(lead), await told(owner)]).toEqual([['CONSULTATION_CORRECTED DECIDED'], ['CONSULTATION_CORRECTED DECIDED']]);
  });

  it('tells the partners in its cycle that they can give a statement, and whoever leads it that one has come', async () => {
    const partnerId = await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', bodyId });
    const partner = await leaderOf(partnerId);
    const cycleId = await world.cycle(tenantId, { bodyId });
    await world.block(tenantId, cycleId, { accountableOrganizationId: partnerId });
    paperId = await council.paper(tenantId, { bodyId, leadOrganizationId: leadId, state: 'DRAFT', visibility: 'PARTICIPANTS' });
    await sql(letters.stage.database.postgres, 'update paper set cycle_id = $2 where id = $1', [paperId, cycleId]);
    await step('coordinatePaper', { paperId });
    expect(await told(partner)).toEqual(['PAPER_MOVED ASSIGNED']);
    for (const [verb, input] of [['writePartnerStatement', { version: 0, text: 'Wir begrüßen das.' }], ['releasePartnerStatement', { version: 1 }]] as const) {
      expect(await partner.browser.verb(verb, { paperId, organizationId: partnerId, ...input })).toMatchObject({ __typename: 'PaperReportChanged' });
    }
    await letters.settled();
    expect(await told(lead)).toEqual(['STATEMENT_RELEASED ANSWERED']);
  });

  it('tells the owner once that a resolution is theirs, and not again of another date', async () => {
    const resolutionId = await resolved();
    await step('assignResolution', { resolutionId, organizationId: ownerId });
    await step('assignResolution', { resolutionId, organizationId: ownerId, due: '2030-Q2' });
    expect(await told(owner)).toEqual(['RESOLUTION_ASSIGNED ASSIGNED']);
    await step('delayResolution', { resolutionId, due: '2031-Q2', reason: 'Die Stelle ist unbesetzt.' });
    expect(await told(owner)).toEqual(['RESOLUTION_ASSIGNED ASSIGNED', 'RESOLUTION_DELAYED DECIDED']);
  });

  it('reminds the owner before it is due, as long as it is not carried out', async () => {
    const due = (resolutionId: string, state = 'DECIDED') => sql(letters.stage.database.postgres, `update resolution set due_date = '2098-11-24', due_precision = 'DAY', state = $2 where id = $1`, [resolutionId, state]);
    await due(await resolved(ownerId));
    await due(await resolved(ownerId), 'EXECUTED');
    await letters.round(tenantId, FRIDAY_8);
    expect(await told(owner)).toEqual(['PAPER DUE']);
    expect(await told(lead)).toEqual([]);
  });
});
