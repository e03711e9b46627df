import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { actionPlanSubject } from '../domain/action-plan-activities.js';
import { factsOfActionPlan } from '../domain/action-plan-facts.js';
import { ACTION_PLAN_MOVES, type ActionPlanVerb } from '../domain/action-plan-lifecycle.js';
import type { ActionPlan } from '../domain/action-plan.entity.js';
import { ActionPlanChangedMeanwhile, ActionPlanNotPossible } from '../domain/action-plans.refusals.js';
import type { ActionPlanRow } from '../persistence/action-plan-rows.js';
import { actionPlanScope } from '../persistence/action-plan-scope.js';
import { ActionPlanWorkRepository } from '../persistence/action-plan-work.repository.js';
import { ActionPlansRepository } from '../persistence/action-plans.repository.js';

/** A Handlungskonzept as the actor saw it. */
export interface SeenActionPlan {
  planId: string;
  version: number;
}

/** What happens to it, and what it changes in its row. */
interface Change {
  entry: Omit<ActivityEntry, 'subject'>;
  columns?: Partial<ActionPlan>;
}

/** What every change of a Handlungskonzept has in common: lock, right, version, whether it is possible there, then the change. */
@Injectable()
export class ChangeActionPlans {
  static readonly refusals = [NotFound, ActionPlanChangedMeanwhile, ActionPlanNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly work: ActionPlanWorkRepository,
    private readonly plans: ActionPlansRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @param change runs in the unit, after the rights
   * @returns the id @throws Refused with NotFound, NotAllowed, ActionPlanChangedMeanwhile, ActionPlanNotPossible, or what `change` throws
   */
  execute(actor: Actor, verb: ActionPlanVerb, { planId, version }: SeenActionPlan, change: (plan: ActionPlanRow) => Promise<Change> | Change): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      if (isId(planId)) await this.work.lock(planId);
      const plan = isId(planId) ? await this.plans.find(actionPlanScope(actor), planId) : undefined;
      if (!plan) throw new Refused(new NotFound(planId));
      if (!mayWith(actor, 'actionPlan.write', factsOfActionPlan(plan))) throw new Refused(new NotAllowed('actionPlan.write'));
      if (plan.version !== version) throw new Refused(new ActionPlanChangedMeanwhile(planId));
      if (ACTION_PLAN_MOVES[verb].from !== plan.state) throw new Refused(new ActionPlanNotPossible('NO_SUCH_STEP'));
      const { entry, columns } = await change(plan);
      await this.work.update(tenantId, plan, columns);
      await this.activity.record(actor, { ...entry, subject: actionPlanSubject({ id: planId, cycleId: plan.cycle.id }) });
      return planId;
    });
  }
}
