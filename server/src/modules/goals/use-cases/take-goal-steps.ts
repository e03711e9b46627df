import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { goalSubject } from '../domain/goal-activities.js';
import { factsOfGoal } from '../domain/goal-facts.js';
import { GOAL_MOVES, type GoalVerb, isPossible } from '../domain/goal-lifecycle.js';
import type { Goal } from '../domain/goal.entity.js';
import { GoalChangedMeanwhile, GoalNotPossible, WordingNotTakenOver } from '../domain/goals.refusals.js';
import { goalScope } from '../persistence/goal-scope.js';
import { GoalWorkRepository, type LockedGoal } from '../persistence/goal-work.repository.js';
import { assertPossible } from './assert-possible.js';

/** A goal as the actor saw it. */
export interface SeenGoal {
  goalId: string;
  version: number;
}

/** What happens to a goal, and what it changes in its row. */
interface GoalStep {
  entry: Omit<ActivityEntry, 'subject'>;
  columns?: Partial<Goal>;
}

/** What every step of a goal has in common: lock, right, version, whether it is possible there, then the step. */
@Injectable()
export class TakeGoalSteps {
  static readonly refusals = [NotFound, GoalChangedMeanwhile, GoalNotPossible, WordingNotTakenOver] as const;

  constructor(
    private readonly units: Units,
    private readonly work: GoalWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @param plan runs in the unit, after the rights; null changes nothing
   * @param withIds other goals that the step is about, locked together with it
   * @throws Refused with NotFound, NotAllowed, GoalChangedMeanwhile, GoalNotPossible, or what `plan` throws
   */
  execute(actor: Actor, verb: GoalVerb, { goalId, version }: SeenGoal, plan: (goal: LockedGoal) => Promise<GoalStep | null> | GoalStep | null, withIds: readonly string[] = []): Promise<string> {
    const { tenantId } = actor;
    const { by } = GOAL_MOVES[verb];
    return this.units.run({ tenantId }, 'write', async () => {
      if (withIds.length > 0) await this.work.lockRows([goalId, ...withIds].filter(isId));
      const goal = isId(goalId) ? await this.work.lock(tenantId, goalScope(actor), goalId) : undefined;
      if (!goal) throw new Refused(new NotFound(goalId));
      if (!mayWith(actor, by, factsOfGoal(goal))) throw new Refused(new NotAllowed(by));
      if (version !== goal.version) throw new Refused(new GoalChangedMeanwhile(goalId));
      assertPossible(isPossible(verb, goal) ? [] : ['NO_SUCH_STEP']);
      const step = await plan(goal);
      if (step === null) return goalId;
      await this.work.update(goal, step.columns);
      await this.activity.record(actor, { ...step.entry, subject: goalSubject(goal) });
      return goal.id;
    });
  }
}
