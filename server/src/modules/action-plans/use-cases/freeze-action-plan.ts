import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { BLOCKING } from '../domain/plan-checks.js';
import { ActionPlanChangedMeanwhile, ActionPlanNotPossible, type ActionPlanProblemCode } from '../domain/action-plans.refusals.js';
import type { ActionPlanRow } from '../persistence/action-plan-rows.js';
import { ActionPlanWorkRepository } from '../persistence/action-plan-work.repository.js';
import { ChangeActionPlans, type SeenActionPlan } from './change-action-plans.js';
import { ComposePlans, type PlanView } from './compose-plans.js';

/** What keeps a Handlungskonzept from being frozen; what else is missing is for whoever applies to decide about. */
function problemsOf({ findingIds, goalIds, measureIds }: ActionPlanRow, { leftOut, checks }: PlanView): ActionPlanProblemCode[] {
  const isEmpty = findingIds.length + goalIds.length + measureIds.length === 0;
  const blocking = new Set(checks.map(({ code }) => code).filter((code) => BLOCKING.includes(code)));
  return [...(isEmpty ? (['NOTHING_IN_IT'] as const) : []), ...(leftOut > 0 ? (['NOT_ALL_READABLE'] as const) : []), ...([...blocking] as ActionPlanProblemCode[])];
}

/** Freezes a Handlungskonzept with its sources, exactly as it was seen, and takes it up again for the next version. */
@Injectable()
export class FreezeActionPlan {
  constructor(
    private readonly changes: ChangeActionPlans,
    private readonly composing: ComposePlans,
    private readonly work: ActionPlanWorkRepository,
    private readonly clock: Clock,
  ) {}

  /** @param seen with the fingerprint of what the actor saw @throws Refused as ChangeActionPlans */
  freeze(actor: Actor, { fingerprint: seen, ...plan }: SeenActionPlan & { fingerprint: string }): Promise<string> {
    return this.changes.execute(actor, 'FREEZE', plan, async (row) => {
      const view = (await this.composing.of(actor, [row])).get(row.id);
      if (!view) throw new Error(`Action plan ${row.id} is gone.`);
      const problems = problemsOf(row, view);
      if (problems.length > 0) throw new Refused(new ActionPlanNotPossible(...problems));
      if (view.fingerprint !== seen) throw new Refused(new ActionPlanChangedMeanwhile(row.id));
      const versionNo = 1 + (row.latestVersionNo ?? 0);
      const { content, fingerprint } = view;
      await this.work.freeze({ tenantId: actor.tenantId, planId: row.id, versionNo, content, fingerprint, visibility: row.visibility, frozenBy: actor.personId, frozenAt: this.clock.now() });
      return { entry: { kind: 'ACTION_PLAN_FROZEN', payload: { versionNo } }, columns: { state: 'FROZEN', latestVersionNo: versionNo } };
    });
  }

  /** @throws Refused as ChangeActionPlans */
  revise(actor: Actor, plan: SeenActionPlan): Promise<string> {
    return this.changes.execute(actor, 'REVISE', plan, ({ latestVersionNo }) => ({ entry: { kind: 'ACTION_PLAN_REVISED', payload: { versionNo: latestVersionNo ?? 0 } }, columns: { state: 'DRAFT' } }));
  }
}
