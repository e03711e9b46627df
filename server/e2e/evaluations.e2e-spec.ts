import { newId } from '../src/kernel/ids.js';
import { sql } from '../testing/database.js';
import { EvaluationWorld } from '../testing/evaluation-world.js';
import { GoalWorld } from '../testing/goal-world.js';
import { MeasureWorld } from '../testing/measure-world.js';
import { MethodWorld } from '../testing/method-world.js';
import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const SHOWN = 'id number state stateReason version actions isMethodFixed visibility conclusion sroi nothingLearned measure { id number state } due { date precision } plans { id versionNo method chosenMethod { id name questions } changeReason fixedAt fixedBy evaluator { organization { id } } } values { id label baseline result indicator { id } } findings { id observed contribution otherInfluences certainty restsOn }';
const ANSWER = `... on EvaluationStepNotPossible { reasons } ... on InvalidInput { problems { field code } } ... on EvaluationChanged { evaluation { id state version } }`;
const FINDING = { observed: 'Es kommen mehr Gäste.', contribution: 'Der Treff ist abends offen.', otherInfluences: 'Die neue Buslinie.', restsOn: 'Strichlisten und Gespräche.', certainty: 'MEDIUM' };
const BASELINE = { label: 'Gäste je Abend', baseline: '12', baselineOn: '2026-11-01', baselineSource: 'Strichliste' };

describe('the evaluation of measures', () => {
  let stage: Stage;
  let measures: MeasureWorld;
  let methods: MethodWorld;
  let [planner, office, evaluating, member, partner] = [{} as Browser, {} as Browser, {} as Browser, {} as Browser, {} as Browser];
  let [bodyId, cycleId, officeId, evaluatorId, partnerId, createdBy, goalId, measureId] = ['', '', '', '', '', '', '', ''];

  const method = (parts: object = {}) => ({
    purpose: 'Entscheiden, ob es weitergeht.', questions: 'Kommen mehr Menschen?', method: 'Zählen und fragen.', comparison: 'Vorher und nachher.', criteria: 'Zehn Gäste mehr je Abend.', involvement: 'Gäste fragen mit.', due: '2098-06', evaluatorOrganizationId: officeId, ...parts,
  });
  const plan = async (parts: object = {}, browser = planner) => browser.verb('planEvaluation', { requestId: newId(), measureId, ...method(parts) }, ANSWER) as any;
  const planned = async (parts: object = {}): Promise<string> => (await plan(parts)).evaluation.id;
  const at = async (id: string, browser = planner) => {
    const { data, errors } = await browser.ask(`query ($id: ID!) { evaluation(id: $id) { ${SHOWN} } }`, { id });
    expect(errors).toBeUndefined();
    return data.evaluation;
  };
  const step = async (name: string, id: string, parts: object = {}, browser = planner) => browser.verb(name, { evaluationId: id, version: (await at(id))?.version ?? 1, ...parts }, ANSWER) as any;
  const done = async (name: string, id: string, parts: object = {}, browser = planner) => expect(await step(name, id, parts, browser)).toMatchObject({ __typename: 'EvaluationChanged' });
  const fixed = async (parts: object = {}) => {
    const id = await planned(parts);
    await done('fixEvaluationMethod', id);
    return id;
  };
  const collecting = async () => {
    const id = await fixed();
    await done('saveEvaluationValue', id, BASELINE);
    await done('recordBaseline', id);
    await done('startCollecting', id);
    return id;
  };
  const assessed = async () => {
    const id = await collecting();
    await done('saveEvaluationFinding', id, FINDING);
    await done('assessEvaluation', id, { conclusion: 'Es lohnt sich.', involvement: 'Gäste haben mit ausgewertet.' });
    return id;
  };
  const ofMeasure = async (browser = planner) => (await browser.ask('query ($id: ID!) { measureEvaluations(measureId: $id) { isMethodFixed actions evaluations { id state } } }', { id: measureId })).data.measureEvaluations;
  const start = async () => planner.verb('startMeasure', { measureId, version: 1 }, '... on MeasureNotPossible { reasons }') as any;

  beforeAll(async () => {
    stage = await Stage.set();
    const { world, tenantId } = stage;
    bodyId = await world.body(tenantId);
    officeId = await world.organization(tenantId, { kind: 'PLANNING_GROUP', name: 'Amt', bodyId, visibility: 'TENANT' });
    [evaluatorId, partnerId] = [await world.organization(tenantId, { kind: 'SOCIAL_PLANNING_OFFICE', name: 'Stelle Sozialplanung', visibility: 'TENANT' }), await world.organization(tenantId, { kind: 'WELFARE_ORGANIZATION', name: 'Verband', visibility: 'TENANT' })];
    cycleId = await world.cycle(tenantId, { bodyId, visibility: 'TENANT' });
    createdBy = await world.person(tenantId);
    goalId = await new GoalWorld(stage.database.postgres).goal(tenantId, { cycleId, bodyId, createdBy, visibility: 'TENANT' });
    measures = new MeasureWorld(stage.database.postgres);
    methods = new MethodWorld(stage.database.postgres);
    planner = await stage.granted('PLANNER');
    [office, evaluating, member, partner] = [await stage.member(officeId, 'COORDINATOR'), await stage.member(evaluatorId, 'COORDINATOR'), await stage.member(officeId), await stage.member(partnerId)];
  });
  beforeEach(async () => {
    measureId = await measures.measure(stage.tenantId, { cycleId, bodyId, createdBy, goalId, ownerOrganizationId: officeId, state: 'AGREED', visibility: 'TENANT' });
  });
  afterAll(() => stage.strike());

  it('is fixed in its method before the measure starts', async () => {
    expect(await start()).toEqual({ __typename: 'MeasureNotPossible', reasons: ['METHOD_NOT_FIXED'] });
    const id = await planned();
    expect(await start()).toMatchObject({ reasons: ['METHOD_NOT_FIXED'] });
    expect(await ofMeasure()).toEqual({ isMethodFixed: false, actions: [], evaluations: [{ id, state: 'PLANNED' }] });
    await done('fixEvaluationMethod', id);
    expect(await ofMeasure()).toEqual({ isMethodFixed: true, actions: [], evaluations: [{ id, state: 'METHOD_FIXED' }] });
    expect(await start()).toEqual({ __typename: 'MeasureChanged' });
  });

  it('is planned once, however often the same request comes, and one at a time', async () => {
    const input = { requestId: newId(), measureId, ...method() };
    const [one, other] = [await planner.verb('planEvaluation', input, ANSWER), await planner.verb('planEvaluation', input, ANSWER)];
    expect(other).toEqual(one);
    expect(await plan()).toMatchObject({ reasons: ['ALREADY_PLANNED'] });
  });

  it('says everything that its method lacks', async () => {
    const id = await planned({ purpose: '', questions: '', method: '', comparison: '', criteria: '', involvement: '', due: null, evaluatorOrganizationId: null });
    expect((await step('fixEvaluationMethod', id)).reasons).toEqual(['PURPOSE_MISSING', 'QUESTIONS_MISSING', 'METHOD_MISSING', 'INVOLVEMENT_MISSING', 'COMPARISON_MISSING', 'CRITERIA_MISSING', 'DUE_MISSING', 'EVALUATOR_MISSING']);
    await done('saveEvaluationPlan', id, method({ involvement: '', noInvolvementReason: 'Es sind kleine Kinder.' }));
    await done('fixEvaluationMethod', id);
  });

  it('goes by a method of the Methodenkoffer instead of words, with what is to be asked before', async () => {
    const methodId = await methods.method(stage.tenantId, { name: 'Strichliste', kinds: ['EVALUATION'], questions: ['Wer wird nicht gezählt?'] });
    const id = await fixed({ method: '', methodId });
    expect((await at(id)).plans).toMatchObject([{ method: '', chosenMethod: { id: methodId, name: 'Strichliste', questions: ['Wer wird nicht gezählt?'] } }]);
  });

  it('keeps the name that its method had when it was chosen', async () => {
    const methodId = await methods.method(stage.tenantId, { name: 'Befragung am Ausgang', kinds: ['EVALUATION'] });
    const id = await fixed({ methodId });
    await sql(stage.database.postgres, `update method set name = 'Befragung zu Hause', is_retired = true where id = $1`, [methodId]);
    await done('saveEvaluationPlan', id, method({ methodId, changeReason: 'Zu wenige Antworten.' }));
    await done('fixEvaluationMethod', id);
    expect((await at(id)).plans.map(({ chosenMethod }: any) => chosenMethod.name)).toEqual(['Befragung am Ausgang', 'Befragung am Ausgang']);
  });

  it('takes no method that looks at no effects, that is retired, or that there is not', async () => {
    const [cafe, retired] = [await methods.method(stage.tenantId), await methods.method(stage.tenantId, { kinds: ['EVALUATION'], isRetired: true })];
    expect((await plan({ methodId: cafe })).problems).toEqual([{ field: 'methodId', code: 'NOT_ALLOWED' }]);
    expect((await plan({ methodId: retired })).problems).toEqual([{ field: 'methodId', code: 'NOT_ALLOWED' }]);
    expect((await plan({ methodId: newId() })).__typename).toBe('NotFound');
  });

  it('follows a fixed method by another version with a reason, also after the start', async () => {
    const id = await fixed();
    expect((await step('fixEvaluationMethod', id)).reasons).toEqual(['NOTHING_TO_FIX']);
    await start();
    await done('saveEvaluationPlan', id, method({ method: 'Gruppengespräche.' }));
    expect((await step('fixEvaluationMethod', id)).reasons).toEqual(['REASON_MISSING']);
    await done('saveEvaluationPlan', id, method({ method: 'Gruppengespräche.', changeReason: 'Zu wenige Antworten.' }));
    await done('fixEvaluationMethod', id);
    expect((await at(id)).plans).toMatchObject([{ versionNo: 2, fixedAt: expect.stringMatching(/Z$/), method: 'Gruppengespräche.', changeReason: 'Zu wenige Antworten.' }, { versionNo: 1, method: 'Zählen und fragen.' }]);
    expect((await stage.history(id)).map(({ kind }) => kind)).toEqual(['EVALUATION_PLANNED', 'EVALUATION_METHOD_FIXED', 'EVALUATION_PLAN_SAVED', 'EVALUATION_PLAN_SAVED', 'EVALUATION_METHOD_FIXED']);
  });

  it('goes from its baseline over what was found to what is learned', async () => {
    const id = await assessed();
    expect(await at(id)).toMatchObject({ state: 'ASSESSED', values: [{ label: 'Gäste je Abend', baseline: '12' }], findings: [FINDING], actions: ['evaluation.report'] });
    await done('reportEvaluation', id, { visibility: 'TENANT' });
    expect((await step('adoptEvaluationLessons', id)).reasons).toEqual(['NOTHING_LEARNED_MISSING']);
    const { lesson } = (await planner.verb('addLesson', { requestId: newId(), cycleId, evaluationId: id, text: 'Abends öffnen.' }, '... on LessonChanged { lesson { id evaluationId version } }')) as any;
    expect(lesson.evaluationId).toBe(id);
    expect((await step('adoptEvaluationLessons', id, { nothingLearned: 'x' })).reasons).toEqual(['LESSON_OPEN']);
    expect((await planner.verb('disposeLesson', { lessonId: lesson.id, version: lesson.version, disposal: 'ADOPTED', reason: '' })).__typename).toBe('LessonChanged');
    await done('adoptEvaluationLessons', id);
    expect(await at(id)).toMatchObject({ state: 'LESSONS_ADOPTED', visibility: 'TENANT', actions: [] });
    expect((await ofMeasure()).actions).toEqual(['evaluation.plan']);
    const { thread } = (await planner.ask('query ($id: ID!) { thread(subjectId: $id) { downstream { id kind distance } } }', { id: measureId })).data;
    expect(thread.downstream).toEqual([{ id, kind: 'EVALUATION', distance: 1 }, { id: lesson.id, kind: 'LESSON', distance: 2 }]);
    expect((await planner.ask('query ($id: ID!) { lessons(originId: $id) { id } }', { id })).data.lessons).toEqual([{ id: lesson.id }]);
  });

  it('teaches nothing before it is assessed, and a sentence may say that there is nothing to learn', async () => {
    const id = await collecting();
    expect(await planner.verb('addLesson', { requestId: newId(), cycleId, evaluationId: id, text: 'Abends öffnen.' }, '... on LessonNotPossible { reason }')).toEqual({ __typename: 'LessonNotPossible', reason: 'NOT_ASSESSED' });
    await done('saveEvaluationFinding', id, FINDING);
    await done('assessEvaluation', id, { conclusion: 'Es lohnt sich.', noInvolvementReason: 'Es sind kleine Kinder.' });
    await done('reportEvaluation', id, { visibility: 'PARTICIPANTS' });
    await done('adoptEvaluationLessons', id, { nothingLearned: 'Alles kam wie geplant.' });
    expect(await at(id)).toMatchObject({ state: 'LESSONS_ADOPTED', nothingLearned: 'Alles kam wie geplant.' });
  });

  it('keeps its baseline once that is recorded, and takes results', async () => {
    const id = await fixed();
    expect((await step('recordBaseline', id)).reasons).toEqual(['BASELINE_MISSING']);
    await done('saveEvaluationValue', id, BASELINE);
    await done('recordBaseline', id);
    const [{ id: valueId }] = (await at(id)).values;
    expect((await step('saveEvaluationValue', id, { ...BASELINE, valueId, baseline: '40' })).reasons).toEqual(['BASELINE_KEPT']);
    expect((await step('removeEvaluationValue', id, { valueId })).reasons).toEqual(['BASELINE_KEPT']);
    expect((await step('saveEvaluationValue', id, { ...BASELINE, label: 'Neu' })).reasons).toEqual(['BASELINE_KEPT']);
    await done('saveEvaluationValue', id, { ...BASELINE, valueId, result: '20', resultOn: '2027-05-01', resultSource: 'Strichliste' });
    expect((await at(id)).values).toMatchObject([{ baseline: '12', result: '20' }]);
  });

  it('takes back what was written by mistake before it counts', async () => {
    const id = await fixed();
    await done('saveEvaluationValue', id, BASELINE);
    await done('removeEvaluationValue', id, { valueId: (await at(id)).values[0].id });
    expect((await at(id)).values).toEqual([]);
    expect((await step('removeEvaluationValue', id, { valueId: newId() })).__typename).toBe('NotFound');
    expect((await step('saveEvaluationFinding', id, FINDING)).reasons).toEqual(['NO_SUCH_STEP']);
  });

  it('says which field is wrong', async () => {
    const id = await fixed();
    expect((await step('saveEvaluationValue', id, { ...BASELINE, baselineSource: '' })).problems).toEqual([{ field: 'baselineSource', code: 'REQUIRED' }]);
    await done('saveEvaluationValue', id, BASELINE);
    await done('recordBaseline', id);
    await done('startCollecting', id);
    expect((await step('saveEvaluationFinding', id, { ...FINDING, otherInfluences: ' ' })).problems).toEqual([{ field: 'otherInfluences', code: 'REQUIRED' }]);
    expect((await step('assessEvaluation', id, { conclusion: 'Es lohnt sich.', sroi: 2.4 })).problems).toEqual([{ field: 'involvement', code: 'REQUIRED' }, { field: 'sroiBasis', code: 'REQUIRED' }]);
    expect((await step('assessEvaluation', id, { conclusion: 'Es lohnt sich.', involvement: 'Ja.' })).reasons).toEqual(['FINDING_MISSING']);
  });

  it('names no indicator that steers, and keeps the purpose of one that it names', async () => {
    const indicators = new EvaluationWorld(stage.database.postgres);
    const [steersId, effectId] = [await indicators.indicator(stage.tenantId, 'STEERING', `Quote ${newId()}`), await indicators.indicator(stage.tenantId, 'EFFECT', `Gäste ${newId()}`)];
    const id = await fixed();
    expect((await step('saveEvaluationValue', id, { ...BASELINE, indicatorId: steersId })).reasons).toEqual(['INDICATOR_STEERS']);
    await done('saveEvaluationValue', id, { ...BASELINE, indicatorId: effectId });
    expect(await planner.verb('saveIndicator', { indicatorId: effectId, version: 1, name: 'x', purpose: 'STEERING' }, '... on IndicatorInUse { indicatorId }')).toEqual({ __typename: 'IndicatorInUse', indicatorId: effectId });
    expect(await planner.verb('saveIndicator', { indicatorId: steersId, version: 1, name: 'x', purpose: 'EFFECT' }, '... on IndicatorSteers { indicatorId }')).toEqual({ __typename: 'IndicatorSteers', indicatorId: steersId });
    expect((await planner.verb('saveIndicator', { indicatorId: effectId, version: 9, name: 'x', purpose: 'EFFECT' })).__typename).toBe('IndicatorChangedMeanwhile');
  });

  it('refuses an indicator whose name is taken', async () => {
    const name = `Kennzahl ${newId()}`;
    expect(await planner.verb('saveIndicator', { name, purpose: 'OUTPUT' })).toEqual({ __typename: 'IndicatorSaved' });
    expect(await planner.verb('saveIndicator', { name, purpose: 'OUTPUT' }, '... on InvalidInput { problems { field code } }')).toMatchObject({ problems: [{ field: 'name', code: 'SAME_AS_BEFORE' }] });
  });

  it('is given up for a reason, and planned anew', async () => {
    const id = await collecting();
    await done('giveUpEvaluation', id, { reason: 'Niemand antwortet.' });
    expect(await at(id)).toMatchObject({ state: 'NOT_POSSIBLE', stateReason: 'Niemand antwortet.' });
    expect((await stage.history(id)).at(-1)).toMatchObject({ kind: 'EVALUATION_MOVED', payload: { from: 'COLLECTING', to: 'NOT_POSSIBLE' }, note: 'Niemand antwortet.' });
    expect(await at(await planned())).toMatchObject({ number: 2, state: 'PLANNED' });
  });

  it('is written by whoever carries the measure out and whoever evaluates it, and by nobody else', async () => {
    const id = await planned({ evaluatorOrganizationId: evaluatorId });
    await done('saveEvaluationPlan', id, method({ evaluatorOrganizationId: evaluatorId }), evaluating);
    await done('fixEvaluationMethod', id, {}, office);
    expect((await step('saveEvaluationValue', id, BASELINE, member)).__typename).toBe('NotAllowed');
    expect((await plan({}, member)).__typename).toBe('NotAllowed');
  });

  it('is read by those to whom it is shared, never by more than read its measure', async () => {
    const id = await planned({ visibility: 'INTERNAL' });
    expect(await at(id, partner)).toBeNull();
    expect((await ofMeasure(partner)).evaluations).toEqual([]);
    await done('saveEvaluationPlan', id, method({ visibility: 'TENANT' }));
    expect((await at(id, partner)).id).toBe(id);
    await sql(stage.database.postgres, `update measure set visibility = 'INTERNAL' where id = $1`, [measureId]);
    expect(await at(id, partner)).toBeNull();
  });

  it('is not written over by whoever has not seen the last change', async () => {
    const id = await fixed();
    expect(await planner.verb('saveEvaluationPlan', { evaluationId: id, version: 1, ...method() }, '... on EvaluationChangedMeanwhile { current { state } }')).toEqual({ __typename: 'EvaluationChangedMeanwhile', current: { state: 'METHOD_FIXED' } });
  });

  it('is missed where a measure is over and nobody has looked whether it worked', async () => {
    const gaps = async () => (await planner.ask('{ brokenThreads { id gap } }')).data.brokenThreads.filter(({ id }: { id: string }) => id === measureId);
    const id = await collecting();
    await start();
    expect(await gaps()).toEqual([]);
    await sql(stage.database.postgres, `update measure set state = 'COMPLETED' where id = $1`, [measureId]);
    expect(await gaps()).toEqual([{ id: measureId, gap: 'MEASURE_WITHOUT_EVALUATION' }]);
    await done('saveEvaluationFinding', id, FINDING);
    await done('assessEvaluation', id, { conclusion: 'Es lohnt sich.', involvement: 'Gäste haben mit ausgewertet.' });
    expect(await gaps()).toEqual([]);
  });
});
