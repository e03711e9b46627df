import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { goalSubject } from '../domain/goal-activities.js';
import { GoalRelationsRepository } from '../persistence/goal-relations.repository.js';
import { goalScope } from '../persistence/goal-scope.js';
import { GoalWorkRepository } from '../persistence/goal-work.repository.js';
import { GoalsRepository } from '../persistence/goals.repository.js';

/** Opens the conflicts of a goal that a Zielprüfung has found, in the unit of whoever leads it and may do so. */
@Injectable()
export class OpenConflicts {
  constructor(
    private readonly goals: GoalsRepository,
    private readonly work: GoalWorkRepository,
    private readonly relations: GoalRelationsRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * What was settled before comes up again; what is open stays so.
   * @param otherIds goals that the actor may read
   * @returns the ids of the relations, in this order; null where one of the goals is harmonised, which would have to be returned first
   */
  async execute(actor: Actor, goalId: string, otherIds: readonly string[]): Promise<string[] | null> {
    const { tenantId } = actor;
    const ids = [goalId, ...otherIds];
    await this.work.lockRows(ids);
    const goals = new Map((await this.goals.byIds(goalScope(actor), ids)).map((goal) => [goal.id, goal]));
    if ([...goals.values()].some(({ state }) => state === 'HARMONISED')) return null;
    const relationIds: string[] = [];
    let isNew = false;
    for (const otherId of otherIds) {
      const [fromGoalId, toGoalId] = [goalId, otherId].sort();
      const found = { tenantId, id: newId(), fromGoalId, toGoalId, kind: 'CONFLICTS_WITH' as const, settlement: null };
      const before = await this.relations.between(found);
      relationIds.push((before ?? found).id);
      if (before?.settlement === null) continue;
      await (before ? this.relations.settle(before, null) : this.relations.add(found));
      isNew = true;
      for (const [id, of] of [[goalId, otherId], [otherId, goalId]]) {
        await this.activity.record(actor, { kind: 'GOAL_RELATED', subject: goalSubject({ id, cycleId: goals.get(id)?.cycle.id ?? '' }), payload: { kind: 'CONFLICTS_WITH', otherId: of } });
      }
    }
    if (isNew) await this.work.update({ tenantId, id: goalId, version: goals.get(goalId)?.version ?? 0 });
    return relationIds;
  }
}
