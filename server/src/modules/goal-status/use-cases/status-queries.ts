import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith, ofBody } from '../../access/index.js';
import { goalScope } from '../../goals/index.js';
import { FOLLOWED } from '../domain/standing.js';
import { factsOfStatus } from '../domain/status-facts.js';
import { type FollowedGoal, GoalStatusRepository } from '../persistence/goal-status.repository.js';
import { StatusUpdatesRepository, type UpdateRow } from '../persistence/status-updates.repository.js';

/** How a goal goes, as far as the actor may know it. */
export interface GoalStatusView extends FollowedGoal {
  updates: UpdateRow[];
  actions: string[];
}

const MS_PER_DAY = 86_400_000;
/** So many days ahead a Sachstand is asked for. */
const AHEAD = 14;

/** What the pages read of how goals go. What may not be read is answered like what does not exist. */
@Injectable()
export class StatusQueries {
  constructor(
    private readonly goals: GoalStatusRepository,
    private readonly updates: StatusUpdatesRepository,
  ) {}

  async of(actor: Actor, goalId: string): Promise<GoalStatusView | undefined> {
    const goal = isId(goalId) ? await this.goals.find(goalScope(actor), actor.today, goalId) : undefined;
    if (!goal) return undefined;
    const updates = await this.updates.of('GOAL', [goalId]);
    const mayHear = mayWith(actor, 'leadership.read', ofBody(goal.bodyId)) || mayWith(actor, 'status.give', factsOfStatus(actor, goal));
    return { ...goal, updates: mayHear ? updates : updates.map((update) => ({ ...update, questions: [] })), actions: this.actionsOn(actor, goal) };
  }

  /** What a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, goalId: string): Promise<GoalStatusView> {
    const status = await this.of(actor, goalId);
    if (!status) throw new Error(`Goal ${goalId} is gone.`);
    return status;
  }

  /** A Sachstand to which the actor has just said something; whoever may do so reads all of it. */
  async talked(updateId: string): Promise<UpdateRow> {
    const update = await this.updates.one(updateId);
    if (!update) throw new Error(`Sachstand ${updateId} is gone.`);
    return update;
  }

  /** Goals of which the actor is to say how they go, as one who answers for them: what is due, and what soon will be. */
  async due(actor: Actor): Promise<FollowedGoal[]> {
    const own = new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId));
    const until = new Date(Date.parse(actor.today) + AHEAD * MS_PER_DAY).toISOString().slice(0, 10);
    const due = await this.goals.due(goalScope(actor), actor.today, until);
    return due.filter((goal) => goal.ownerOrganizationId !== null && own.has(goal.ownerOrganizationId) && mayWith(actor, 'status.give', factsOfStatus(actor, goal)));
  }

  private actionsOn(actor: Actor, goal: FollowedGoal): string[] {
    const [isFollowed, facts] = [FOLLOWED.includes(goal.state), factsOfStatus(actor, goal)];
    const mayGive = mayWith(actor, 'status.give', facts);
    return [
      ...(isFollowed && mayGive ? ['status.give'] : []),
      ...(mayGive ? ['status.answer'] : []),
      ...(mayWith(actor, 'status.ask', facts) ? ['status.ask'] : []),
      ...(isFollowed && mayWith(actor, 'goal.harmonise', facts) ? ['status.rhythm'] : []),
    ];
  }
}
