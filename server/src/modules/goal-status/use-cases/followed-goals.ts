import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { GOAL, goalScope, goalSubject } from '../../goals/index.js';
import { StatusNotPossible } from '../domain/goal-status.refusals.js';
import { FOLLOWED } from '../domain/standing.js';
import { factsOfStatus } from '../domain/status-facts.js';
import { type FollowedGoal, GoalStatusRepository } from '../persistence/goal-status.repository.js';
import { StatusSubjects } from './status-subjects.js';

/** Goals for whoever says, asks or answers something about them. */
@Injectable()
export class FollowedGoals implements OnModuleInit {
  constructor(
    private readonly goals: GoalStatusRepository,
    private readonly subjects: StatusSubjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register({ kind: GOAL, lock: async (...asked) => goalSubject(await this.lock(...asked)), ownerOf: (id) => this.goals.ownerOf(id) });
  }

  /**
   * Locks a goal in the current unit.
   * @param namedId what the actor named; it is missing where the goal may not be read
   * @throws Refused with NotFound or NotAllowed
   */
  async lock(actor: Actor, goalId: string | undefined, action: 'status.give' | 'status.ask' | 'goal.harmonise', namedId: string): Promise<FollowedGoal> {
    if (goalId === undefined || !isId(goalId)) throw new Refused(new NotFound(namedId));
    await this.goals.lock(goalId);
    const goal = await this.goals.find(goalScope(actor), actor.today, goalId);
    if (!goal) throw new Refused(new NotFound(namedId));
    if (!mayWith(actor, action, factsOfStatus(actor, goal))) throw new Refused(new NotAllowed(action));
    return goal;
  }

  /** @throws Refused with StatusNotPossible for a goal of which nobody says yet, or any more, how it goes */
  assertFollowed({ state }: FollowedGoal): void {
    if (!FOLLOWED.includes(state)) throw new Refused(new StatusNotPossible('NOT_FOLLOWED'));
  }
}
