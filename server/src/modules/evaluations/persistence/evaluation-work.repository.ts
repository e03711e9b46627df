import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import type { MeasureScope } from '../../measures/index.js';
import type { EvaluationBelonging } from '../domain/evaluation-facts.js';
import { EvaluationFinding } from '../domain/evaluation-finding.entity.js';
import { EvaluationPlan } from '../domain/evaluation-plan.entity.js';
import { EvaluationValue } from '../domain/evaluation-value.entity.js';
import { Evaluation } from '../domain/evaluation.entity.js';
import { EVALUATION_BELONGING, LATEST_PLAN } from './evaluation-rows.js';
import { EVALUATION_READABLE, EVALUATION_SOURCE } from './evaluation-scope.js';

/** What decides about an evaluation beside itself. */
interface Deciding {
  belonging: EvaluationBelonging;
  cycleId: string;
}

export type LockedEvaluation = Evaluation & Deciding;

/** Rows of an evaluation that stand in an order. */
type Part = typeof EvaluationValue | typeof EvaluationFinding;

/** Evaluations for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class EvaluationWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks an evaluation within the scope. */
  async lock(tenantId: string, scope: MeasureScope, id: string): Promise<LockedEvaluation | undefined> {
    await this.units.query('select from evaluation where id = $1 for no key update', [id]);
    const [deciding] = await this.units.query<EvaluationBelonging & { cycleId: string }>(
      `select ${EVALUATION_BELONGING}, m.cycle_id as "cycleId" from ${EVALUATION_SOURCE} ${LATEST_PLAN} where e.id = $6 and ${EVALUATION_READABLE}`,
      [...scope, id],
    );
    const evaluation = deciding && (await (await this.units.manager()).findOneBy(Evaluation, { tenantId, id }));
    if (!evaluation) return undefined;
    const { cycleId, ...belonging } = deciding;
    return { ...evaluation, belonging, cycleId };
  }

  /** Locks a measure, so that its evaluations are numbered one after the other. */
  async lockMeasure(id: string): Promise<void> {
    await this.units.query('select from measure where id = $1 for no key update', [id]);
  }

  async hasOpen(measureId: string): Promise<boolean> {
    return (await this.units.query(`select from evaluation where measure_id = $1 and state not in ('LESSONS_ADOPTED', 'NOT_POSSIBLE')`, [measureId])).length > 0;
  }

  /** Adds an evaluation with the next number of its measure, which is locked. */
  async add(evaluation: Partial<Evaluation> & Pick<Evaluation, 'measureId'>): Promise<void> {
    const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from evaluation where measure_id = $1', [evaluation.measureId]);
    await (await this.units.manager()).insert(Evaluation, { ...evaluation, number });
  }

  /** Writes an evaluation that is locked; its version counts whatever changes in it. */
  async update({ tenantId, id, version }: Pick<Evaluation, 'tenantId' | 'id' | 'version'>, changes: Partial<Evaluation> = {}): Promise<void> {
    await (await this.units.manager()).update(Evaluation, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** The version of the method that is not fixed. */
  async draft(tenantId: string, evaluationId: string): Promise<EvaluationPlan | undefined> {
    const manager = await this.units.manager();
    return (await manager.createQueryBuilder(EvaluationPlan, 'p').where('p.tenantId = :tenantId and p.evaluationId = :evaluationId and p.fixedAt is null', { tenantId, evaluationId }).getOne()) ?? undefined;
  }

  /** The version of the method that was written last, fixed or not. */
  async latestPlan(tenantId: string, evaluationId: string): Promise<EvaluationPlan | undefined> {
    return (await (await this.units.manager()).findOne(EvaluationPlan, { where: { tenantId, evaluationId }, order: { versionNo: 'DESC' } })) ?? undefined;
  }

  /** Adds a version after those that there are. @returns its number */
  async addPlan(plan: Partial<EvaluationPlan> & Pick<EvaluationPlan, 'evaluationId'>): Promise<number> {
    const [{ versionNo }] = await this.units.query<{ versionNo: number }>('select coalesce(max(version_no), 0) + 1 as "versionNo" from evaluation_plan where evaluation_id = $1', [plan.evaluationId]);
    await (await this.units.manager()).insert(EvaluationPlan, { ...plan, id: newId(), versionNo });
    return versionNo;
  }

  async updatePlan({ tenantId, id }: Pick<EvaluationPlan, 'tenantId' | 'id'>, changes: Partial<EvaluationPlan>): Promise<void> {
    await (await this.units.manager()).update(EvaluationPlan, { tenantId, id }, changes);
  }

  async values(evaluationId: string): Promise<EvaluationValue[]> {
    return (await this.units.manager()).createQueryBuilder(EvaluationValue, 'v').where('v.evaluationId = :evaluationId', { evaluationId }).orderBy('v.position').getMany();
  }

  async countFindings(evaluationId: string): Promise<number> {
    return (await this.units.query<{ count: number }>('select count(*)::int as count from evaluation_finding where evaluation_id = $1', [evaluationId]))[0].count;
  }

  /** Writes a part of an evaluation: the one with this id, or another one after those that there are. @returns whether there was one with the id */
  async savePart<Row extends EvaluationValue | EvaluationFinding>(part: Part, { tenantId, evaluationId }: { tenantId: string; evaluationId: string }, partId: string | null, columns: Partial<Omit<Row, 'tenantId' | 'id' | 'evaluationId' | 'position'>>): Promise<boolean> {
    const manager = await this.units.manager();
    if (partId !== null) return (await manager.update(part, { tenantId, id: partId, evaluationId }, columns)).affected === 1;
    const last = await manager.maximum(part, 'position', { tenantId, evaluationId });
    await manager.insert(part, { ...columns, tenantId, id: newId(), evaluationId, position: (last ?? 0) + 1 });
    return true;
  }

  /** @returns whether there was one with the id */
  async removePart(part: Part, { tenantId, evaluationId }: { tenantId: string; evaluationId: string }, id: string): Promise<boolean> {
    return (await (await this.units.manager()).delete(part, { tenantId, id, evaluationId })).affected === 1;
  }
}
