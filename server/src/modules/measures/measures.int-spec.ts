import { CouncilWorld } from '../../../testing/council-world.js';
import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { EvaluationWorld } from '../../../testing/evaluation-world.js';
import { GoalWorld } from '../../../testing/goal-world.js';
import { MeasureWorld } from '../../../testing/measure-world.js';

const RUNS = `state = 'IN_PROGRESS', started_at = now()`;

describe('what the database holds about measures, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let measures: MeasureWorld;
  let [tenantId, bodyId, cycleId, goalId, officeId, createdBy] = ['', '', '', '', '', ''];

  const set = (id: string, columns: string, table = 'measure') => sql(database.postgres, `update ${table} set ${columns} where id = $1`, [id]);
  const measure = (parts: Partial<Parameters<MeasureWorld['measure']>[1]> = {}) => measures.measure(tenantId, { cycleId, bodyId, createdBy, goalId, ownerOrganizationId: officeId, ...parts });
  const reserved = async () => {
    const id = await measure();
    await new EvaluationWorld(database.postgres).fixed(tenantId, id, { by: createdBy, organizationId: officeId });
    const reservationId = await measures.reservation(tenantId, id, { grantorOrganizationId: officeId, grantedBy: createdBy });
    await set(id, `state = 'AGREED'`);
    return { id, reservationId };
  };
  const settled = (how: string, resolutionId: string | null = null) => `settled = '${how}', settled_by = '${createdBy}', settled_at = now(), resolution_id = ${resolutionId === null ? 'null' : `'${resolutionId}'`}`;
  const resolved = async (state: string, result: string, ofBodyId = bodyId) => {
    const council = new CouncilWorld(database.postgres);
    const paperId = await council.paper(tenantId, { bodyId: ofBodyId, state: 'CLOSED' });
    const councilId = await world.organization(tenantId, { kind: 'COUNCIL_BODY', name: 'Rat', bodyId: ofBodyId });
    return council.resolution(tenantId, paperId, await council.consultation(tenantId, paperId, councilId, { state }), { result });
  };

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
    measures = new MeasureWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId });
    officeId = await world.organization(tenantId, { kind: 'OFFICE', bodyId });
    createdBy = await world.person(tenantId);
    goalId = await new GoalWorld(database.postgres).goal(tenantId, { cycleId, bodyId, createdBy });
  });

  it.each([
    ['a measure that is agreed on and serves no goal', `state = 'AGREED', goal_id = null`, 'measure_goal_check'],
    ['a measure that is agreed on and for which nobody answers', `state = 'AGREED', owner_organization_id = null`, 'measure_answered_check'],
    ['a measure that runs and never started', `state = 'IN_PROGRESS'`, 'measure_started_check'],
    ['a measure that is broken off without a reason', `state = 'TERMINATED'`, 'measure_reason_check'],
    ['a decision on what stays that nobody took', `continuation = 'CONTINUE'`, 'measure_continuation_check'],
  ])('refuses %s', async (_what, columns, constraint) => {
    await expect(set(await measure(), columns)).rejects.toThrow(constraint);
  });

  it('is answered for by an organisation or a seat, and by a person only in addition', async () => {
    const id = await measure();
    await expect(set(id, `owner_seat_id = '${await world.seat(tenantId, officeId)}'`)).rejects.toThrow('measure_owner_check');
    await expect(set(id, `owner_organization_id = null, owner_person_id = '${createdBy}'`)).rejects.toThrow('measure_owner_check');
  });

  it('serves a goal of its own cycle', async () => {
    const otherId = await world.cycle(tenantId, { bodyId, number: 2, state: 'DRAFT' });
    const elsewhereId = await new GoalWorld(database.postgres).goal(tenantId, { cycleId: otherId, bodyId, createdBy });
    await expect(set(await measure(), `goal_id = '${elsewhereId}'`)).rejects.toThrow('measure_goal_fkey');
  });

  it('is agreed on with money or under a Vorbehalt, and not otherwise', async () => {
    await expect(set(await measure(), `state = 'AGREED'`)).rejects.toThrow('measure_funding_check');
    await reserved();
    const paidId = await measure();
    const applicationId = await measures.application(tenantId, paidId, await measures.programme(tenantId), { state: 'SUBMITTED' });
    await expect(set(paidId, `state = 'AGREED'`)).rejects.toThrow('measure_funding_check');
    await set(applicationId, `state = 'APPROVED', decided_on = submitted_on`, 'funding_application');
    await set(paidId, `state = 'AGREED'`);
  });

  it('does not start under a Vorbehalt, and no Vorbehalt is dropped while there is no money', async () => {
    const { id, reservationId } = await reserved();
    await expect(set(id, RUNS)).rejects.toThrow('measure_funding_check');
    await expect(set(reservationId, settled('DROPPED'), 'funding_reservation')).rejects.toThrow('measure_funding_check');
    await measures.resource(tenantId, id, { kind: 'MONEY' });
    await expect(set(id, RUNS)).rejects.toThrow('measure_funding_check');
    await set(reservationId, settled('FUNDED'), 'funding_reservation');
    await set(id, RUNS);
  });

  it('starts without money by an own resolution that adopts it, never by what was noted or by that of another body', async () => {
    const { id, reservationId } = await reserved();
    for (const resolutionId of [await resolved('NOTED', 'NOTED'), await resolved('REJECTED', 'REJECTED'), await resolved('APPROVED', 'ADOPTED', await world.body(tenantId))]) {
      await expect(set(reservationId, settled('OWN_RESOLUTION', resolutionId), 'funding_reservation')).rejects.toThrow('funding_reservation_mandate_check');
    }
    await set(reservationId, settled('OWN_RESOLUTION', await resolved('APPROVED', 'ADOPTED')), 'funding_reservation');
    await set(id, RUNS);
    await expect(set(reservationId, settled('DROPPED'), 'funding_reservation')).rejects.toThrow('funding_reservation_kept_check');
  });

  it('keeps the money of what runs', async () => {
    const id = await measure({ state: 'IN_PROGRESS' });
    await expect(sql(database.postgres, 'delete from measure_resource where measure_id = $1', [id])).rejects.toThrow('measure_funding_check');
    await expect(sql(database.postgres, `update measure_resource set kind = 'STAFF' where measure_id = $1`, [id])).rejects.toThrow('measure_funding_check');
    await set(id, `state = 'TERMINATED', state_reason = 'x'`);
    await sql(database.postgres, 'delete from measure_resource where measure_id = $1', [id]);
  });

  it('stands under one Vorbehalt at a time', async () => {
    const { id } = await reserved();
    await expect(measures.reservation(tenantId, id, { grantorOrganizationId: officeId, grantedBy: createdBy })).rejects.toThrow('funding_reservation_open_key');
  });

  it('knows what belongs to the same Planungskreis only', async () => {
    const foreignId = await world.tenant();
    const id = await measure();
    await expect(set(id, `owner_organization_id = '${await world.organization(foreignId)}'`)).rejects.toThrow('measure_owner_organization_fkey');
    await expect(measures.application(tenantId, id, await measures.programme(foreignId))).rejects.toThrow('funding_application_programme_fkey');
    await expect(measures.step(foreignId, id)).rejects.toThrow('measure_step_measure_fkey');
  });

  it('lets nobody delete a measure', async () => {
    for (const table of ['measure', 'funding_programme', 'funding_application', 'funding_reservation']) await expect(sql(database.app, `delete from ${table}`)).rejects.toThrow('permission denied');
  });
});
