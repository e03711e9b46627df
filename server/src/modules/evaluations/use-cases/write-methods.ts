import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Accountables } from '../../cycles/index.js';
import { problemsOfFixing } from '../domain/evaluation-rules.js';
import type { EvaluationPlan } from '../domain/evaluation-plan.entity.js';
import { EvaluationWorkRepository } from '../persistence/evaluation-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { type ChosenMethod, ChosenMethods } from './chosen-methods.js';
import { columnsOfPlan, type PlanContent } from './plan-content.js';
import { type SeenEvaluation, TakeEvaluationSteps } from './take-evaluation-steps.js';

type Evaluators = Pick<EvaluationPlan, 'evaluatorOrganizationId' | 'evaluatorSeatId' | 'evaluatorPersonId'>;

const idsOf = (plan?: Evaluators): { organizationId: string | null; seatId: string | null; personId: string | null } => ({
  organizationId: plan?.evaluatorOrganizationId ?? null,
  seatId: plan?.evaluatorSeatId ?? null,
  personId: plan?.evaluatorPersonId ?? null,
});

/** Writes the method of an evaluation and fixes it; what is fixed is followed by another version, and never changed (rules 21 and 22). */
@Injectable()
export class WriteMethods {
  constructor(
    private readonly steps: TakeEvaluationSteps,
    private readonly work: EvaluationWorkRepository,
    private readonly accountables: Accountables,
    private readonly chosen: ChosenMethods,
    private readonly clock: Clock,
  ) {}

  /** Changes the draft, or begins another one after what is fixed. @throws Refused as TakeEvaluationSteps, with InvalidInput too */
  save(actor: Actor, { evaluationId, version, ...content }: SeenEvaluation & PlanContent): Promise<string> {
    return this.steps.execute(actor, 'PLAN', { evaluationId, version }, async ({ tenantId }) => {
      const draft = await this.work.draft(tenantId, evaluationId);
      const columns = await this.prepare(actor, content, draft, draft ?? (await this.work.latestPlan(tenantId, evaluationId)));
      if (draft) await this.work.updatePlan(draft, columns);
      const versionNo = draft?.versionNo ?? (await this.work.addPlan({ tenantId, evaluationId, ...columns, createdBy: actor.personId, createdAt: this.clock.now() }));
      return { entry: { kind: 'EVALUATION_PLAN_SAVED', payload: { version: versionNo } }, columns: { visibility: content.visibility } };
    });
  }

  /** From then on the evaluation goes by the draft. @throws Refused as TakeEvaluationSteps */
  fix(actor: Actor, seen: SeenEvaluation): Promise<string> {
    return this.steps.execute(actor, 'FIX', seen, async ({ tenantId, id, measureId, state }) => {
      const draft = await this.work.draft(tenantId, id);
      assertPossible(problemsOfFixing(draft));
      const plan = draft as EvaluationPlan;
      await this.work.updatePlan(plan, { fixedBy: actor.personId, fixedAt: this.clock.now() });
      return {
        entry: { kind: 'EVALUATION_METHOD_FIXED', payload: { measureId, version: plan.versionNo }, note: plan.changeReason || null },
        columns: { planId: plan.id, ...(state === 'PLANNED' ? { state: 'METHOD_FIXED' as const } : {}) },
      };
    });
  }

  /**
   * @param evaluators who evaluated until now @param method what the version before goes by
   * @returns the columns of a version @throws Refused with InvalidInput, or with NotFound for a method that there is not and for somebody whom the actor's directory does not name
   */
  async prepare(actor: Actor, content: PlanContent, evaluators?: Evaluators, method?: ChosenMethod): Promise<ReturnType<typeof columnsOfPlan>> {
    await this.accountables.check(actor, idsOf(content), idsOf(evaluators));
    return columnsOfPlan(content, await this.chosen.choose(content.methodId, method));
  }
}
