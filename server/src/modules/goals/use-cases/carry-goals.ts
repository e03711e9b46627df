import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { goalSubject } from '../domain/goal-activities.js';
import type { Goal } from '../domain/goal.entity.js';
import { GoalWorkRepository } from '../persistence/goal-work.repository.js';

const ORDER = ['GUIDING', 'STRATEGIC', 'OPERATIONAL'];
const byLevel = (one: Goal, other: Goal): number => ORDER.indexOf(one.level ?? '') - ORDER.indexOf(other.level ?? '') || one.number - other.number;

/** Takes adopted goals on to the next cycle, in the unit of whoever starts it: there they rest on the same resolution, and here they are superseded. */
@Injectable()
export class CarryGoals {
  constructor(
    private readonly work: GoalWorkRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @param ids of adopted goals of the cycle before, whose words and parents are kept */
  async within(actor: Actor, ids: readonly string[], cycleId: string): Promise<number> {
    const goals = (await this.work.lockAdopted(ids)).toSorted(byLevel);
    const carried = new Map(goals.map(({ id }) => [id, newId()]));
    for (const goal of goals) await this.carry(actor, goal, carried, cycleId);
    return goals.length;
  }

  private async carry(actor: Actor, goal: Goal, carried: ReadonlyMap<string, string>, cycleId: string): Promise<void> {
    const { personId } = actor;
    const id = carried.get(goal.id) ?? '';
    const parentGoalId = (goal.parentGoalId !== null && carried.get(goal.parentGoalId)) || null;
    const noParentReason = goal.parentGoalId !== null && parentGoalId === null ? await this.work.nameOf(goal.parentGoalId) : goal.noParentReason;
    await this.work.add({ ...goal, id, cycleId, parentGoalId, noParentReason, createdBy: personId, createdAt: this.clock.now(), version: 1 });
    await this.work.update(goal, { state: 'SUPERSEDED', supersededById: id });
    await this.activity.record(actor, { kind: 'GOAL_SUPERSEDED', subject: goalSubject(goal), payload: { from: 'ADOPTED', otherId: id } });
    await this.activity.record(actor, { kind: 'GOAL_CARRIED', subject: goalSubject({ id, cycleId }), payload: { otherId: goal.id } });
  }
}
