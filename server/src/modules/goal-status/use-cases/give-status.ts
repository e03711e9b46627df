import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InvalidInput, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { goalSubject, type Rhythm } from '../../goals/index.js';
import { StatusNotPossible } from '../domain/goal-status.refusals.js';
import { problemsOfStatus, type StatusWords } from '../domain/status-rules.js';
import { GoalStatusRepository } from '../persistence/goal-status.repository.js';
import { StatusUpdatesRepository } from '../persistence/status-updates.repository.js';
import { FollowedGoals } from './followed-goals.js';

/** Says how a goal goes, and how often that is to be said. */
@Injectable()
export class GiveStatus {
  static readonly refusals = [NotFound, RequestIdReused, StatusNotPossible] as const;
  static readonly refusalsOfRhythm = [NotFound, StatusNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly followed: FollowedGoals,
    private readonly goals: GoalStatusRepository,
    private readonly updates: StatusUpdatesRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the goal's id, also when the same request said so before @throws Refused with NotFound, NotAllowed, InvalidInput, RequestIdReused or StatusNotPossible */
  give(actor: Actor, input: StatusWords & { goalId: string; requestId: string }): Promise<string> {
    const { tenantId, personId: givenBy } = actor;
    const { goalId, lage, happened, need, value } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      const goal = await this.followed.lock(actor, goalId, 'status.give', goalId);
      const problems = problemsOfStatus(input);
      if (problems.length) throw new Refused(new InvalidInput(...problems));
      this.followed.assertFollowed(goal);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'giveStatusUpdate', input);
      if (!isNew) return goal.id;
      await this.updates.add({ tenantId, id, goalId: goal.id, measureId: null, lage, happened, need, value: value === null ? null : String(value), givenBy, givenAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'GOAL_STATUS_GIVEN', subject: goalSubject(goal), payload: { updateId: id, lage } });
      return goal.id;
    });
  }

  /** @throws Refused with NotFound, NotAllowed or StatusNotPossible */
  setRhythm(actor: Actor, { goalId, rhythm }: { goalId: string; rhythm: Rhythm }): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const goal = await this.followed.lock(actor, goalId, 'goal.harmonise', goalId);
      this.followed.assertFollowed(goal);
      if (goal.rhythm === rhythm) return goal.id;
      await this.goals.setRhythm(goal.id, rhythm);
      await this.activity.record(actor, { kind: 'GOAL_RHYTHM_SET', subject: goalSubject(goal), payload: { from: goal.rhythm, to: rhythm } });
      return goal.id;
    });
  }
}
