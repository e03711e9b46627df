import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { measureScope } from '../../measures/index.js';
import { evaluationSubject } from '../domain/evaluation-activities.js';
import { factsOfEvaluation } from '../domain/evaluation-facts.js';
import { EVALUATION_MOVES, type EvaluationVerb, isPossible } from '../domain/evaluation-lifecycle.js';
import type { Evaluation } from '../domain/evaluation.entity.js';
import { EvaluationChangedMeanwhile, EvaluationStepNotPossible } from '../domain/evaluations.refusals.js';
import { EvaluationWorkRepository, type LockedEvaluation } from '../persistence/evaluation-work.repository.js';
import { assertPossible } from './assert-possible.js';

/** An evaluation as the actor saw it. */
export interface SeenEvaluation {
  evaluationId: string;
  version: number;
}

/** What happens to an evaluation, and what it changes in its row; where it moves, the table says to where. */
export interface EvaluationStepTaken {
  entry?: Omit<ActivityEntry, 'subject'>;
  note?: string;
  columns?: Partial<Evaluation>;
}

type PlanStep = (evaluation: LockedEvaluation) => Promise<EvaluationStepTaken> | EvaluationStepTaken;

/** What every step of an evaluation has in common: lock, right, version, whether it is possible there, then the step. */
@Injectable()
export class TakeEvaluationSteps {
  static readonly refusals = [NotFound, EvaluationChangedMeanwhile, EvaluationStepNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly work: EvaluationWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @param plan runs in the unit, after the rights
   * @returns the id of the evaluation
   * @throws Refused with NotFound, NotAllowed, EvaluationChangedMeanwhile, EvaluationStepNotPossible, or what `plan` throws
   */
  execute(actor: Actor, verb: EvaluationVerb, { evaluationId, version }: SeenEvaluation, plan: PlanStep): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const evaluation = isId(evaluationId) ? await this.work.lock(tenantId, measureScope(actor), evaluationId) : undefined;
      if (!evaluation) throw new Refused(new NotFound(evaluationId));
      if (!mayWith(actor, 'evaluation.write', factsOfEvaluation(evaluation.belonging))) throw new Refused(new NotAllowed('evaluation.write'));
      if (version !== evaluation.version) throw new Refused(new EvaluationChangedMeanwhile(evaluationId));
      assertPossible(isPossible(verb, evaluation.state) ? [] : ['NO_SUCH_STEP']);
      const { entry, note, columns = {} } = await plan(evaluation);
      const { to } = EVALUATION_MOVES[verb];
      await this.work.update(evaluation, to ? { ...columns, state: to } : columns);
      const subject = evaluationSubject(evaluation);
      if (entry) await this.activity.record(actor, { ...entry, subject });
      if (to) await this.activity.record(actor, { kind: 'EVALUATION_MOVED', payload: { measureId: evaluation.measureId, from: evaluation.state, to }, note: note || null, subject });
      return evaluationId;
    });
  }
}
