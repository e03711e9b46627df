import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith } from '../../access/index.js';
import { factsOfMeasure, measureScope } from '../../measures/index.js';
import { evaluationSubject } from '../domain/evaluation-activities.js';
import { EvaluationStepNotPossible } from '../domain/evaluations.refusals.js';
import { EvaluationWorkRepository } from '../persistence/evaluation-work.repository.js';
import { EvaluationsRepository } from '../persistence/evaluations.repository.js';
import { assertPossible } from './assert-possible.js';
import type { PlanContent } from './plan-content.js';
import { WriteMethods } from './write-methods.js';

/** Begins an evaluation of a measure with a draft of its method; one at a time goes on. */
@Injectable()
export class PlanEvaluations {
  static readonly refusals = [NotFound, EvaluationStepNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly evaluations: EvaluationsRepository,
    private readonly work: EvaluationWorkRepository,
    private readonly methods: WriteMethods,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the id, also of the one that the same request planned before @throws Refused with NotFound (the measure, who evaluates), NotAllowed, InvalidInput, EvaluationStepNotPossible or RequestIdReused */
  execute(actor: Actor, input: PlanContent & { measureId: string; requestId: string }): Promise<string> {
    const { tenantId, personId: createdBy } = actor;
    const { measureId, visibility } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      if (isId(measureId)) await this.work.lockMeasure(measureId);
      const measure = isId(measureId) ? await this.evaluations.measure(measureScope(actor), measureId) : undefined;
      if (!measure) throw new Refused(new NotFound(measureId));
      if (!mayWith(actor, 'evaluation.write', factsOfMeasure(measure))) throw new Refused(new NotAllowed('evaluation.write'));
      const columns = await this.methods.prepare(actor, input);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'planEvaluation', input);
      if (!isNew) return id;
      assertPossible(measure.state === 'REJECTED' ? ['MEASURE_REJECTED'] : (await this.work.hasOpen(measureId)) ? ['ALREADY_PLANNED'] : []);
      const createdAt = this.clock.now();
      await this.work.add({ tenantId, id, measureId, visibility, createdBy, createdAt });
      await this.work.addPlan({ tenantId, evaluationId: id, ...columns, changeReason: '', createdBy, createdAt });
      await this.activity.record(actor, { kind: 'EVALUATION_PLANNED', subject: evaluationSubject({ id, cycleId: measure.cycleId }), payload: { measureId } });
      return id;
    });
  }
}
