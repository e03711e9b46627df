import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../kernel/activity.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { Evaluation, EvaluationFinding, EvaluationPlan, evaluationSubject, EvaluationValue, Indicator } from '../evaluations/index.js';
import { LessonLearned, lessonSubject } from '../learning/index.js';
import type { DemoEvaluation, DemoEvaluations } from './demo-evaluations.js';
import { dayOf, type Ids } from './pass-demo-gates.js';

const MS_PER_DAY = 86_400_000;
const WAY = ['METHOD_FIXED', 'BASELINE_RECORDED', 'COLLECTING', 'ASSESSED'] as const;

interface Place {
  tenantId: string;
  cycleId: string;
  evaluationId: string;
  measureId: string;
  personId: string;
}

/** Writes down how the success of measures of an example is seen, and what was found of one. */
@Injectable()
export class LoadDemoEvaluations {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @throws FileRefused for a measure, an organisation, a person or an indicator that there is not */
  async execute(tenantId: string, key: string, { indicators, evaluations }: DemoEvaluations, ids: Ids & { measures: ReadonlyMap<string, string> }): Promise<void> {
    const found = (known: ReadonlyMap<string, string>, name: string): string => {
      const id = known.get(name);
      if (id === undefined) throw new FileRefused(`data/demo (${key})`, 'evaluations', `there is no "${name}"`);
      return id;
    };
    const manager = await this.units.manager();
    const [{ cycleId }] = await this.units.query<{ cycleId: string }>('select id as "cycleId" from planning_cycle', []);
    const kept = indicators.map((indicator) => ({ ...indicator, tenantId, id: newId() }));
    await manager.insert(Indicator, kept);
    for (const evaluation of evaluations) {
      const place = { tenantId, cycleId, evaluationId: newId(), measureId: found(ids.measures, evaluation.measure), personId: found(ids.people, evaluation.by) };
      await this.plan(place, evaluation, found(ids.organizations, evaluation.plan.evaluator));
      await this.assess(place, evaluation, (name) => {
        const indicator = kept.find((each) => each.name === name);
        if (!indicator) throw new FileRefused(`data/demo (${key})`, 'evaluations', `there is no "${name}"`);
        return { indicatorId: indicator.id, indicatorPurpose: indicator.purpose };
      });
      await this.learn(place, evaluation, ids.people);
    }
  }

  private async plan(place: Place, { plan: { due, evaluator: _, catalogueMethod, ...words }, visibility, fixedDaysAgo }: DemoEvaluation, evaluatorOrganizationId: string): Promise<void> {
    const { tenantId, evaluationId, measureId, personId } = place;
    const manager = await this.units.manager();
    const [planId, createdAt, fixedAt] = [newId(), this.ago(fixedDaysAgo + 1), this.ago(fixedDaysAgo)];
    await manager.insert(Evaluation, { tenantId, id: evaluationId, measureId, number: 1, visibility, createdBy: personId, createdAt });
    const methodName = catalogueMethod ?? null;
    const methodId = methodName === null ? null : await this.methodOf(methodName);
    await manager.insert(EvaluationPlan, { ...words, methodId, methodName, tenantId, id: planId, evaluationId, versionNo: 1, dueDate: due.date, duePrecision: due.precision, evaluatorOrganizationId, createdBy: personId, createdAt, fixedBy: personId, fixedAt });
    await manager.update(Evaluation, { tenantId, id: evaluationId }, { state: 'METHOD_FIXED', planId });
    const by = { tenantId, personId };
    const subject = evaluationSubject({ id: evaluationId, cycleId: place.cycleId });
    await this.activity.record(by, { kind: 'EVALUATION_PLANNED', payload: { measureId }, subject, at: createdAt });
    await this.activity.record(by, { kind: 'EVALUATION_METHOD_FIXED', payload: { measureId, version: 1 }, subject, at: fixedAt });
  }

  private async assess(place: Place, { assessment, fixedDaysAgo }: DemoEvaluation, indicatorOf: (name: string) => Pick<EvaluationValue, 'indicatorId' | 'indicatorPurpose'>): Promise<void> {
    if (!assessment) return;
    const { tenantId, evaluationId, measureId, personId } = place;
    const manager = await this.units.manager();
    const { values, findings, conclusion, involvement, daysAgo } = assessment;
    await manager.insert(
      EvaluationValue,
      values.map(({ label, indicator, baseline, baselineDaysAgo, source, result, resultDaysAgo }, index) => ({
        tenantId, id: newId(), evaluationId, position: index + 1, label, ...(indicator === undefined ? {} : indicatorOf(indicator)),
        baseline, baselineOn: dayOf(this.ago(baselineDaysAgo)), baselineSource: source, result, resultOn: dayOf(this.ago(resultDaysAgo)), resultSource: source,
      })),
    );
    await manager.insert(EvaluationFinding, findings.map((finding, index) => ({ ...finding, tenantId, id: newId(), evaluationId, position: index + 1 })));
    for (const [step, from] of WAY.slice(0, -1).entries()) {
      const to = WAY[step + 1];
      await manager.update(Evaluation, { tenantId, id: evaluationId }, to === 'ASSESSED' ? { state: to, conclusion, involvement } : { state: to });
      await this.activity.record({ tenantId, personId }, { kind: 'EVALUATION_MOVED', payload: { measureId, from, to }, subject: evaluationSubject({ id: evaluationId, cycleId: place.cycleId }), at: this.ago(to === 'ASSESSED' ? daysAgo : fixedDaysAgo - step - 1) });
    }
  }

  /** What was learned of it is adopted, so that it keeps no cycle open. */
  private async learn({ tenantId, cycleId, evaluationId, personId: createdBy }: Place, { assessment, visibility }: DemoEvaluation, people: ReadonlyMap<string, string>): Promise<void> {
    const manager = await this.units.manager();
    for (const { text, adoptedBy, adoptedDaysAgo } of assessment?.lessons ?? []) {
      const disposedBy = people.get(adoptedBy);
      if (disposedBy === undefined) throw new FileRefused('data/demo', 'evaluations', `there is no "${adoptedBy}"`);
      const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from lesson where cycle_id = $1', [cycleId]);
      const [id, createdAt, disposedAt] = [newId(), this.ago(adoptedDaysAgo + 1), this.ago(adoptedDaysAgo)];
      await manager.insert(LessonLearned, { tenantId, id, number, cycleId, evaluationId, text, state: 'ADOPTED', visibility, createdBy, createdAt, disposedBy, disposedAt });
      const subject = lessonSubject({ id, cycleId });
      await this.activity.record({ tenantId, personId: createdBy }, { kind: 'LESSON_WRITTEN', subject, payload: { origin: 'EVALUATION', originId: evaluationId }, at: createdAt });
      await this.activity.record({ tenantId, personId: disposedBy }, { kind: 'LESSON_DISPOSED', subject, payload: { as: 'ADOPTED' }, at: disposedAt });
    }
  }

  private async methodOf(name: string): Promise<string> {
    const [method] = await this.units.query<{ id: string }>('select id from method where name = $1', [name]);
    if (!method) throw new FileRefused('data/demo', 'evaluations', `there is no "${name}" in the Methodenkoffer`);
    return method.id;
  }

  private ago(days: number): Date {
    return new Date(this.clock.now().getTime() - days * MS_PER_DAY);
  }
}
