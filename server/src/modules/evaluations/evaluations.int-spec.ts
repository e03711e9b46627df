import { CycleWorld } from '../../../testing/cycle-world.js';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { EvaluationWorld, type Reached } from '../../../testing/evaluation-world.js';
import { GoalWorld } from '../../../testing/goal-world.js';
import { LearningWorld } from '../../../testing/learning-world.js';
import { MeasureWorld } from '../../../testing/measure-world.js';
import { MethodWorld } from '../../../testing/method-world.js';

describe('what the database holds about evaluations, whoever writes', () => {
  let database: TestDatabase;
  let world: CycleWorld;
  let evaluations: EvaluationWorld;
  let [tenantId, cycleId, organizationId, by, measureId] = ['', '', '', '', ''];

  const set = (id: string, columns: string, table = 'evaluation') => sql(database.postgres, `update ${table} set ${columns} where id = $1`, [id]);
  const drop = (id: string, table: string) => sql(database.postgres, `delete from ${table} where id = $1`, [id]);
  const fixed = async (reached: Reached = 'METHOD_FIXED') => {
    const id = await evaluations.fixed(tenantId, measureId, { by, organizationId });
    await evaluations.lead(tenantId, id, reached);
    return id;
  };
  const begins = (at: string) => set(measureId, `state = 'IN_PROGRESS', started_at = ${at}`, 'measure');

  beforeAll(async () => {
    database = await freshDatabase();
    world = new CycleWorld(database.postgres);
    evaluations = new EvaluationWorld(database.postgres);
  });
  beforeEach(async () => {
    tenantId = await world.tenant();
    const bodyId = await world.body(tenantId);
    cycleId = await world.cycle(tenantId, { bodyId });
    organizationId = await world.organization(tenantId, { kind: 'OFFICE', bodyId });
    by = await world.person(tenantId);
    const goalId = await new GoalWorld(database.postgres).goal(tenantId, { cycleId, bodyId, createdBy: by });
    measureId = await new MeasureWorld(database.postgres).measure(tenantId, { cycleId, bodyId, createdBy: by, goalId, ownerOrganizationId: organizationId, state: 'AGREED' });
  });

  it('starts no measure whose method is only a draft, or was fixed later', async () => {
    await expect(begins('now()')).rejects.toThrow('measure_method_check');
    const planId = await evaluations.plan(tenantId, await evaluations.evaluation(tenantId, measureId, { by }), { by, organizationId });
    await expect(begins('now()')).rejects.toThrow('measure_method_check');
    await evaluations.fix(planId, by);
    await expect(begins(`now() - interval '1 day'`)).rejects.toThrow('measure_method_check');
    await begins('now()');
  });

  it('adds no measure that has started without a method', async () => {
    const copy = `insert into measure (tenant_id, id, number, cycle_id, goal_id, body_id, title, state, state_reason, started_at, owner_organization_id, created_by, created_at)
      select tenant_id, gen_random_uuid(), 99, cycle_id, goal_id, body_id, title, 'ENDED', 'x', now(), owner_organization_id, created_by, now() from measure where id = $1`;
    await expect(sql(database.postgres, copy, [measureId])).rejects.toThrow('measure_method_check');
  });

  it('pauses and ends what runs without asking again', async () => {
    await fixed();
    await begins('now()');
    await set(measureId, `state = 'COMPLETED'`, 'measure');
  });

  describe('that go by a method of the Methodenkoffer', () => {
    let [planId, methodId] = ['', ''];

    beforeEach(async () => {
      planId = await evaluations.plan(tenantId, await evaluations.evaluation(tenantId, measureId, { by }), { by, organizationId });
      methodId = await new MethodWorld(database.postgres).method(tenantId, { kinds: ['EVALUATION'] });
    });

    it('take it instead of words', async () => {
      await evaluations.choose(planId, methodId);
      await set(planId, `method = ''`, 'evaluation_plan');
      await evaluations.fix(planId, by);
    });

    it('are not fixed with neither of them', async () => {
      await set(planId, `method = ''`, 'evaluation_plan');
      await expect(evaluations.fix(planId, by)).rejects.toThrow('evaluation_plan_fixed_check');
    });

    it('keep it from being deleted', async () => {
      await evaluations.choose(planId, methodId);
      await expect(drop(methodId, 'method')).rejects.toThrow('evaluation_plan_method_fkey');
    });

    it('keep its name with it', async () => {
      await expect(evaluations.choose(planId, methodId, null)).rejects.toThrow('evaluation_plan_method_check');
    });

    it('take none of another Planungskreis', async () => {
      const foreign = await new MethodWorld(database.postgres).method(await world.tenant());
      await expect(evaluations.choose(planId, foreign)).rejects.toThrow('evaluation_plan_method_fkey');
    });
  });

  it('never changes nor deletes a method that is fixed, also after the start', async () => {
    const id = await fixed();
    const [{ plan_id: planId }] = await sql<{ plan_id: string }>(database.postgres, 'select plan_id from evaluation where id = $1', [id]);
    await expect(set(planId, `method = 'Anders.'`, 'evaluation_plan')).rejects.toThrow('evaluation_plan_kept_check');
    await expect(set(planId, 'fixed_at = null, fixed_by = null', 'evaluation_plan')).rejects.toThrow('evaluation_plan_kept_check');
    await begins('now()');
    await expect(set(planId, `criteria = 'Fünf.'`, 'evaluation_plan')).rejects.toThrow('evaluation_plan_kept_check');
    await expect(drop(planId, 'evaluation_plan')).rejects.toThrow('evaluation_plan_kept_check');
  });

  it('follows a fixed method by another version with a reason, one draft at a time', async () => {
    const id = await fixed();
    const planId = await evaluations.plan(tenantId, id, { by, organizationId });
    await expect(evaluations.plan(tenantId, id, { by, organizationId })).rejects.toThrow('evaluation_plan_draft_key');
    await set(planId, `change_reason = ''`, 'evaluation_plan');
    await expect(evaluations.fix(planId, by)).rejects.toThrow('evaluation_plan_reason_check');
    await set(planId, `change_reason = 'Zu wenige Antworten.'`, 'evaluation_plan');
    await evaluations.fix(planId, by);
    await set(id, `plan_id = '${planId}'`);
  });

  it.each(['purpose', 'questions', 'method', 'comparison', 'criteria', 'involvement'])('fixes no method without its %s', async (column) => {
    const planId = await evaluations.plan(tenantId, await evaluations.evaluation(tenantId, measureId, { by }), { by, organizationId });
    await set(planId, `${column} = ''`, 'evaluation_plan');
    await expect(evaluations.fix(planId, by)).rejects.toThrow('evaluation_plan_fixed_check');
  });

  it('has an organisation or a seat that evaluates, and a person only in addition', async () => {
    const planId = await evaluations.plan(tenantId, await evaluations.evaluation(tenantId, measureId, { by }), { by, organizationId });
    await expect(set(planId, `evaluator_seat_id = '${await world.seat(tenantId, organizationId)}'`, 'evaluation_plan')).rejects.toThrow('evaluation_plan_evaluator_check');
    await expect(set(planId, `evaluator_organization_id = null, evaluator_person_id = '${by}'`, 'evaluation_plan')).rejects.toThrow('evaluation_plan_evaluator_check');
    await set(planId, 'evaluator_organization_id = null', 'evaluation_plan');
    await expect(evaluations.fix(planId, by)).rejects.toThrow('evaluation_plan_fixed_check');
  });

  it('goes by a method of its own that is fixed', async () => {
    const id = await evaluations.evaluation(tenantId, measureId, { by });
    const planId = await evaluations.plan(tenantId, id, { by, organizationId });
    await expect(set(id, `state = 'METHOD_FIXED', plan_id = '${planId}'`)).rejects.toThrow('evaluation_fixed_check');
    await expect(set(id, `state = 'METHOD_FIXED'`)).rejects.toThrow('evaluation_planned_check');
  });

  it('leaves no step out, and never goes back', async () => {
    const id = await fixed();
    await expect(set(id, `state = 'COLLECTING'`)).rejects.toThrow('evaluation_move_check');
    await evaluations.lead(tenantId, id, 'COLLECTING');
    await expect(set(id, `state = 'METHOD_FIXED'`)).rejects.toThrow('evaluation_move_check');
  });

  it('has a baseline before it is recorded, and a finding before it is assessed', async () => {
    const id = await fixed();
    await expect(set(id, `state = 'BASELINE_RECORDED'`)).rejects.toThrow('evaluation_baseline_check');
    await evaluations.lead(tenantId, id, 'COLLECTING');
    await expect(set(id, `state = 'ASSESSED', conclusion = 'x', involvement = 'x'`)).rejects.toThrow('evaluation_finding_check');
  });

  it('is assessed with the target group or a reason', async () => {
    const id = await fixed('COLLECTING');
    await evaluations.finding(tenantId, id);
    await expect(set(id, `state = 'ASSESSED', conclusion = 'x', involvement = ''`)).rejects.toThrow('evaluation_involvement_check');
    await set(id, `state = 'ASSESSED', conclusion = 'x', involvement = '', no_involvement_reason = 'Es sind kleine Kinder.'`);
  });

  it('is not possible for a reason, and only before it is assessed', async () => {
    const id = await fixed('COLLECTING');
    await expect(set(id, `state = 'NOT_POSSIBLE'`)).rejects.toThrow('evaluation_reason_check');
    await evaluations.finding(tenantId, id);
    await set(id, `state = 'ASSESSED'`);
    await expect(set(id, `state = 'NOT_POSSIBLE', state_reason = 'x'`)).rejects.toThrow('evaluation_move_check');
  });

  it('keeps what was before once it is the baseline, and everything once it is assessed', async () => {
    const id = await fixed('COLLECTING');
    const [{ id: valueId }] = await sql<{ id: string }>(database.postgres, 'select id from evaluation_value where evaluation_id = $1', [id]);
    await expect(set(valueId, `baseline = '40'`, 'evaluation_value')).rejects.toThrow('evaluation_baseline_kept_check');
    await expect(drop(valueId, 'evaluation_value')).rejects.toThrow('evaluation_baseline_kept_check');
    await expect(evaluations.value(tenantId, id, { position: 2 })).rejects.toThrow('evaluation_baseline_kept_check');
    await set(valueId, `result = '20', result_on = '2027-01-01', result_source = 'Strichliste'`, 'evaluation_value');
    const findingId = await evaluations.finding(tenantId, id);
    await set(id, `state = 'ASSESSED'`);
    await expect(set(valueId, `result = '30'`, 'evaluation_value')).rejects.toThrow('evaluation_kept_check');
    await expect(drop(findingId, 'evaluation_finding')).rejects.toThrow('evaluation_kept_check');
    await expect(set(id, `conclusion = 'Doch nicht.'`)).rejects.toThrow('evaluation_kept_check');
  });

  it('names no indicator that steers, whatever purpose the link claims', async () => {
    const id = await fixed();
    const steersId = await evaluations.indicator(tenantId, 'STEERING');
    await expect(evaluations.value(tenantId, id, { indicatorId: steersId, purpose: 'STEERING' })).rejects.toThrow('evaluation_value_indicator_check');
    await expect(evaluations.value(tenantId, id, { indicatorId: steersId, purpose: 'EFFECT' })).rejects.toThrow('evaluation_value_indicator_fkey');
    const effectId = await evaluations.indicator(tenantId, 'EFFECT', 'Wohlbefinden');
    await evaluations.value(tenantId, id, { indicatorId: effectId, purpose: 'EFFECT' });
    await expect(set(effectId, `purpose = 'STEERING'`, 'indicator')).rejects.toThrow('evaluation_value_indicator_fkey');
  });

  it('lets no indicator that steers become one of effect', async () => {
    const steersId = await evaluations.indicator(tenantId, 'STEERING', 'Quote');
    for (const purpose of ['EFFECT', 'OUTPUT']) await expect(set(steersId, `purpose = '${purpose}'`, 'indicator')).rejects.toThrow('indicator_steering_check');
    await set(steersId, `name = 'Quote der Grundsicherung'`, 'indicator');
  });

  it('says with each finding what the measure contributed and what else may have', async () => {
    const findingId = await evaluations.finding(tenantId, await fixed('COLLECTING'));
    for (const column of ['observed', 'contribution', 'other_influences', 'rests_on']) await expect(set(findingId, `${column} = ''`, 'evaluation_finding')).rejects.toThrow('evaluation_finding_texts_check');
  });

  it('reckons a social return of a measure only, and says on what it rests', async () => {
    const id = await fixed('COLLECTING');
    await expect(set(id, 'sroi = 2.4')).rejects.toThrow('evaluation_sroi_check');
    await set(id, `sroi = 2.4, sroi_basis = 'Ersparte Heimkosten, geschätzt.'`);
    await expect(set(id, 'measure_id = null')).rejects.toThrow('measure_id');
  });

  it('observes with day and source', async () => {
    const valueId = await evaluations.value(tenantId, await fixed());
    await expect(set(valueId, `baseline_source = ''`, 'evaluation_value')).rejects.toThrow('evaluation_value_baseline_check');
    await expect(set(valueId, `result = '20'`, 'evaluation_value')).rejects.toThrow('evaluation_value_result_check');
  });

  it('goes on once at a time for a measure', async () => {
    const id = await fixed();
    await expect(evaluations.evaluation(tenantId, measureId, { by })).rejects.toThrow('evaluation_open_key');
    await set(id, `state = 'NOT_POSSIBLE', state_reason = 'Niemand antwortet.'`);
    await evaluations.evaluation(tenantId, measureId, { by });
  });

  it('has handed on what was learned when each lesson is decided, or when it says that there is none', async () => {
    const id = await fixed('REPORTED');
    await expect(set(id, `state = 'LESSONS_ADOPTED'`)).rejects.toThrow('evaluation_lessons_check');
    const learning = new LearningWorld(database.postgres);
    const lessonId = await learning.lesson(tenantId, cycleId, { by });
    await set(lessonId, `evaluation_id = '${id}'`, 'lesson');
    await expect(set(id, `state = 'LESSONS_ADOPTED', nothing_learned = 'x'`)).rejects.toThrow('evaluation_lessons_check');
    await set(lessonId, `state = 'ADOPTED', disposed_by = '${by}', disposed_at = now()`, 'lesson');
    await set(id, `state = 'LESSONS_ADOPTED'`);
  });

  it('teaches within its cycle, and only when it was assessed', async () => {
    const id = await fixed('COLLECTING');
    const learning = new LearningWorld(database.postgres);
    const lessonId = await learning.lesson(tenantId, cycleId, { by });
    await expect(set(lessonId, `evaluation_id = '${id}'`, 'lesson')).rejects.toThrow('lesson_assessed_check');
    await evaluations.finding(tenantId, id);
    await set(id, `state = 'ASSESSED'`);
    const elsewhereId = await learning.lesson(tenantId, await world.cycle(tenantId), { by });
    await expect(set(elsewhereId, `evaluation_id = '${id}'`, 'lesson')).rejects.toThrow('lesson_assessed_check');
    await set(lessonId, `evaluation_id = '${id}'`, 'lesson');
  });

  it('knows what belongs to the same Planungskreis only', async () => {
    const foreignId = await world.tenant();
    await expect(evaluations.evaluation(foreignId, measureId, { by })).rejects.toThrow('evaluation_measure_fkey');
    const id = await fixed();
    await expect(evaluations.value(tenantId, id, { indicatorId: await evaluations.indicator(foreignId), purpose: 'EFFECT' })).rejects.toThrow('evaluation_value_indicator_fkey');
  });

  it('lets nobody delete an evaluation, a method or an indicator', async () => {
    for (const table of ['evaluation', 'evaluation_plan', 'indicator']) await expect(sql(database.app, `delete from ${table}`)).rejects.toThrow('permission denied');
  });
});
