import { addActionItem } from '../../../testing/action-items.js';
import { CouncilWorld } from '../../../testing/council-world.js';
import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';

describe('what the database holds about papers and resolutions, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let council: CouncilWorld;
  let [tenantId, bodyId, councilId, paperId] = ['', '', '', ''];

  const set = (table: string, id: string, columns: string) => sql(database.postgres, `update ${table} set ${columns} where id = $1`, [id]);
  const resolved = async (state: string, result: string, wording = 'Der Aufbau wird beschlossen.') => council.resolution(tenantId, paperId, await council.consultation(tenantId, paperId, councilId, { state }), { result, wording });

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
    council = new CouncilWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    councilId = await world.organization(tenantId, { kind: 'COUNCIL_BODY', name: 'Rat', bodyId });
    paperId = await council.paper(tenantId, { bodyId, state: 'SUBMITTED' });
  });

  it.each([
    ['an effect on the climate that nobody names, once it is submitted', 'climate = null', 'paper_effects_check'],
    ['a financial effect that nobody names, once it is submitted', 'finance_kind = null', 'paper_effects_check'],
    ['an amount of money beside none', 'finance_amount_cents = 1', 'paper_finance_check'],
    ['money without an amount', `finance_kind = 'AMOUNT'`, 'paper_finance_check'],
    ['an amount without saying so', `state = 'DRAFT', finance_kind = null, finance_amount_cents = 1`, 'paper_finance_check'],
    ['a withdrawal without a reason', `state = 'WITHDRAWN'`, 'paper_withdrawn_check'],
    ['everybody reading what is consulted in private', `is_public = false, visibility = 'PUBLIC'`, 'paper_public_check'],
  ])('refuses %s', async (_what, columns, constraint) => {
    await expect(set('paper', paperId, columns)).rejects.toThrow(constraint);
  });

  it('gives a reference once in a body', async () => {
    await council.paper(tenantId, { bodyId, reference: '17/801' });
    await council.paper(tenantId, { reference: '17/801' });
    await expect(council.paper(tenantId, { bodyId, reference: '17/801' })).rejects.toThrow('paper_reference_key');
  });

  it('lets nobody rewrite a wording, nor take one away', async () => {
    for (const statement of [`update proposed_resolution set wording = 'x'`, 'delete from proposed_resolution', 'delete from paper', `update corrected_result set reason = 'x'`, 'delete from corrected_result']) await expect(sql(database.app, statement)).rejects.toThrow('permission denied');
  });

  it('has the one body that decides come last', async () => {
    await council.consultation(tenantId, paperId, councilId, { position: 2 });
    await council.consultation(tenantId, paperId, councilId, { position: 1, isAuthoritative: false });
    await expect(council.consultation(tenantId, paperId, councilId, { position: 3, isAuthoritative: false })).rejects.toThrow('consultation_decision_last_check');
    await expect(council.consultation(tenantId, paperId, councilId, { position: 3 })).rejects.toThrow('consultation_authoritative_key');
  });

  it('lets a body that is asked to note something approve and reject nothing', async () => {
    const noticeId = await council.consultation(tenantId, paperId, councilId, { role: 'NOTICE', state: 'NOTED' });
    await expect(set('consultation', noticeId, `state = 'APPROVED'`)).rejects.toThrow('consultation_notice_check');
  });

  it('knows what was noted or rejected as no mandate', async () => {
    const resolutionId = await resolved('NOTED', 'NOTED');
    await expect(set('resolution', resolutionId, `owner_organization_id = '${councilId}'`)).rejects.toThrow('resolution_mandate_check');
    await expect(set('resolution', resolutionId, `state = 'IN_EXECUTION', owner_organization_id = '${councilId}'`)).rejects.toThrow('resolution_mandate_check');
    await expect(set('resolution', resolutionId, `due_date = '2030-01-01', due_precision = 'YEAR'`)).rejects.toThrow('resolution_mandate_check');
  });

  it('executes nothing that nobody answers for, and names a person only in addition', async () => {
    const resolutionId = await resolved('APPROVED', 'ADOPTED');
    await expect(set('resolution', resolutionId, `state = 'IN_EXECUTION'`)).rejects.toThrow('resolution_executed_check');
    await expect(set('resolution', resolutionId, `owner_person_id = '${await world.person(tenantId)}'`)).rejects.toThrow('resolution_owner_check');
    await set('resolution', resolutionId, `state = 'IN_EXECUTION', owner_organization_id = '${councilId}'`);
  });

  it('keeps what was resolved as it is', async () => {
    const resolutionId = await resolved('APPROVED', 'ADOPTED');
    for (const columns of [`wording = 'x'`, `result = 'REJECTED'`, `decided_on = '2024-01-01'`]) await expect(set('resolution', resolutionId, columns)).rejects.toThrow('resolution_unchanged_check');
  });

  it('corrects what was resolved only beside a copy of it, made at the same moment', async () => {
    const resolutionId = await resolved('APPROVED', 'ADOPTED');
    const [{ consultationId }] = await sql<{ consultationId: string }>(database.postgres, 'select consultation_id as "consultationId" from resolution where id = $1', [resolutionId]);
    await council.correction(tenantId, consultationId, await world.person(tenantId));
    await expect(set('resolution', resolutionId, `decided_on = '2024-01-01'`)).rejects.toThrow('resolution_unchanged_check');
    await expect(sql(database.postgres, 'delete from resolution where id = $1', [resolutionId])).rejects.toThrow('resolution_unchanged_check');
    const copied = (statement: string) =>
      sql(database.postgres, `do $$ begin insert into corrected_result (tenant_id, id, consultation_id, result, result_on, result_note, wording, reason, corrected_by)
        select tenant_id, gen_random_uuid(), '${consultationId}', 'APPROVED', '2024-10-08', '', 'Der Aufbau wird beschlossen.', 'x', corrected_by from corrected_result where consultation_id = '${consultationId}' limit 1; ${statement}; end $$`);
    await expect(copied(`update resolution set result = 'REJECTED' where id = '${resolutionId}'`)).rejects.toThrow('resolution_consultation_check');
    await copied(`update resolution set decided_on = '2024-01-01' where id = '${resolutionId}'`);
    expect(await sql(database.postgres, 'select decided_on::text as day from resolution where id = $1', [resolutionId])).toEqual([{ day: '2024-01-01' }]);
  });

  it('takes away what was resolved only beside its copy', async () => {
    const resolutionId = await resolved('APPROVED', 'ADOPTED');
    const by = await world.person(tenantId);
    await expect(sql(database.postgres, 'delete from resolution where id = $1', [resolutionId])).rejects.toThrow('resolution_unchanged_check');
    await sql(database.postgres, `do $$ begin insert into corrected_result (tenant_id, id, consultation_id, result, result_on, result_note, wording, reason, corrected_by)
      select tenant_id, gen_random_uuid(), consultation_id, 'APPROVED', decided_on, '', wording, 'x', '${by}' from resolution where id = '${resolutionId}'; delete from resolution where id = '${resolutionId}'; end $$`);
    expect(await sql(database.postgres, 'select from resolution where id = $1', [resolutionId])).toEqual([]);
  });

  it('knows that a council system said something only where something was said', async () => {
    const consultationId = await council.consultation(tenantId, paperId, councilId);
    await expect(set('consultation', consultationId, 'is_found = true')).rejects.toThrow('consultation_found_check');
  });

  it('tells an amended wording from the one that was proposed', async () => {
    const consultationId = await council.consultation(tenantId, paperId, councilId, { state: 'APPROVED_AMENDED' });
    const amended = (wording: string) => council.resolution(tenantId, paperId, consultationId, { result: 'ADOPTED_AMENDED', wording });
    await expect(amended('Der Aufbau wird beschlossen.')).rejects.toThrow('resolution_amended_check');
    await amended('Der Aufbau wird mit einer Bedingung beschlossen.');
  });

  it('resolves only what the body that decides came to', async () => {
    const consultationId = await council.consultation(tenantId, paperId, councilId, { state: 'REJECTED' });
    await expect(council.resolution(tenantId, paperId, consultationId, { result: 'ADOPTED' })).rejects.toThrow('resolution_consultation_check');
    const otherId = await council.paper(tenantId, { bodyId });
    const adviceId = await council.consultation(tenantId, otherId, councilId, { state: 'APPROVED', isAuthoritative: false });
    await expect(council.resolution(tenantId, otherId, adviceId)).rejects.toThrow('resolution_consultation_check');
  });

  it('has each condition as one Auftrag', async () => {
    const resolutionId = await resolved('APPROVED', 'ADOPTED');
    const actionItemId = await addActionItem(database.postgres, tenantId, { givenById: councilId });
    await council.condition(tenantId, resolutionId, actionItemId);
    await expect(council.condition(tenantId, resolutionId, actionItemId)).rejects.toThrow('resolution_condition_');
  });

  it('knows bodies, organisations and cycles of the same Planungskreis only', async () => {
    const foreignId = await world.tenant();
    await expect(set('paper', paperId, `body_id = '${await world.body(foreignId)}'`)).rejects.toThrow('paper_body_fkey');
    await expect(set('paper', paperId, `lead_organization_id = '${await world.organization(foreignId)}'`)).rejects.toThrow('paper_lead_organization_fkey');
    await expect(set('paper', paperId, `cycle_id = '${await world.cycle(foreignId)}'`)).rejects.toThrow('paper_cycle_fkey');
    await expect(council.consultation(tenantId, paperId, await world.organization(foreignId))).rejects.toThrow('consultation_organization_fkey');
  });
});
