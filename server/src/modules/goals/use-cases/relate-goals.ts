import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId, newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { goalSubject } from '../domain/goal-activities.js';
import type { GoalRelationKind } from '../domain/goal-lifecycle.js';
import type { GoalRelation } from '../domain/goal-relation.entity.js';
import { GoalRelationsRepository } from '../persistence/goal-relations.repository.js';
import { goalScope } from '../persistence/goal-scope.js';
import { GoalsRepository } from '../persistence/goals.repository.js';
import { assertPossible } from './assert-possible.js';
import { type SeenGoal, TakeGoalSteps } from './take-goal-steps.js';

type Entry = Omit<ActivityEntry, 'subject'>;

/** Says how goals stand to each other, and how what stood between them was settled (rule 14). */
@Injectable()
export class RelateGoals {
  constructor(
    private readonly steps: TakeGoalSteps,
    private readonly goals: GoalsRepository,
    private readonly relations: GoalRelationsRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** What was settled may come up again. @throws Refused as TakeGoalSteps, with NotFound also for the other goal */
  relate(actor: Actor, { otherId, kind, ...seen }: SeenGoal & { otherId: string; kind: GoalRelationKind }): Promise<string> {
    return this.steps.execute(actor, 'RELATE', seen, async ({ tenantId, id, cycleId, state }) => {
      assertPossible(otherId === id ? ['SAME_GOAL'] : []);
      const other = isId(otherId) ? (await this.goals.byIds(goalScope(actor), [otherId])).at(0) : undefined;
      if (!other) throw new Refused(new NotFound(otherId));
      assertPossible(other.cycle.id === cycleId ? [] : ['PARENT_OF_OTHER_CYCLE']);
      const isOpen = kind !== 'CONTRIBUTES_TO';
      assertPossible(isOpen && (state === 'HARMONISED' || other.state === 'HARMONISED') ? ['OTHER_HARMONISED'] : []);
      const [fromGoalId, toGoalId] = isOpen ? [id, otherId].sort() : [id, otherId];
      const relation = { tenantId, id: newId(), fromGoalId, toGoalId, kind, settlement: null };
      const before = await this.relations.between(relation);
      assertPossible(before?.settlement === null ? ['ALREADY_RELATED'] : []);
      await (before ? this.relations.settle(before, null) : this.relations.add(relation));
      return this.onBothSides(actor, { id, cycleId, otherId }, (of) => ({ kind: 'GOAL_RELATED', payload: { kind, otherId: of } }));
    }, [otherId]);
  }

  /** @throws Refused as TakeGoalSteps, with NotFound also for a relation of other goals */
  resolve(actor: Actor, { relationId, settlement, ...seen }: SeenGoal & { relationId: string; settlement: string }): Promise<string> {
    return this.steps.execute(actor, 'RESOLVE', seen, async ({ tenantId, id, cycleId }) => {
      const { relation, otherId } = await this.of(tenantId, id, relationId);
      assertPossible(relation.kind === 'CONTRIBUTES_TO' ? ['NOTHING_TO_SETTLE'] : []);
      assertPossible(relation.settlement === null ? [] : ['ALREADY_SETTLED']);
      await this.relations.settle(relation, settlement);
      return this.onBothSides(actor, { id, cycleId, otherId }, (of) => ({ kind: 'GOAL_RELATION_RESOLVED', payload: { kind: relation.kind, otherId: of }, note: settlement }));
    });
  }

  /** Takes a contribution away; what was in conflict is settled instead. @throws Refused as TakeGoalSteps, with NotFound also for a relation of other goals */
  remove(actor: Actor, { relationId, ...seen }: SeenGoal & { relationId: string }): Promise<string> {
    return this.steps.execute(actor, 'RELATE', seen, async ({ tenantId, id, cycleId }) => {
      const { relation, otherId } = await this.of(tenantId, id, relationId);
      assertPossible(relation.kind === 'CONTRIBUTES_TO' ? [] : ['TO_BE_SETTLED']);
      await this.relations.remove(relation);
      return this.onBothSides(actor, { id, cycleId, otherId }, (of) => ({ kind: 'GOAL_RELATION_REMOVED', payload: { kind: relation.kind, otherId: of } }));
    });
  }

  /** Tells it in the history of the other goal too: those who follow that one learn what holds it up. */
  private async onBothSides(actor: Actor, { id, cycleId, otherId }: { id: string; cycleId: string; otherId: string }, entryOf: (otherId: string) => Entry): Promise<{ entry: Entry }> {
    await this.activity.record(actor, { ...entryOf(id), subject: goalSubject({ id: otherId, cycleId }) });
    return { entry: entryOf(otherId) };
  }

  /** A relation of this goal, and the goal on its other side. */
  private async of(tenantId: string, goalId: string, relationId: string): Promise<{ relation: GoalRelation; otherId: string }> {
    const relation = isId(relationId) ? await this.relations.find(tenantId, relationId) : null;
    if (!relation || ![relation.fromGoalId, relation.toGoalId].includes(goalId)) throw new Refused(new NotFound(relationId));
    return { relation, otherId: relation.fromGoalId === goalId ? relation.toGoalId : relation.fromGoalId };
  }
}
