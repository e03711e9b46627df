import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { goalSubject } from '../domain/goal-activities.js';
import { GoalWorkRepository } from '../persistence/goal-work.repository.js';

/** Takes the goals of a cycle into a Zielprüfung and out of it again, in the unit of whoever opens and closes it and may do so; the cycle is locked. */
@Injectable()
export class PassGoals {
  constructor(
    private readonly work: GoalWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  async takeUp(actor: Actor, cycleId: string): Promise<void> {
    for (const goal of await this.work.lockReviewed(cycleId, 'PROPOSED')) {
      await this.work.update(goal, { state: 'IN_REVIEW' });
      await this.activity.record(actor, { kind: 'GOAL_TAKEN_UP', subject: goalSubject(goal), payload: { from: 'PROPOSED' } });
    }
  }

  /** Those that were neither harmonised nor returned are proposed again. */
  async letGo(actor: Actor, cycleId: string): Promise<void> {
    for (const goal of await this.work.lockReviewed(cycleId, 'IN_REVIEW')) {
      await this.work.update(goal, { state: 'PROPOSED' });
      await this.activity.record(actor, { kind: 'GOAL_LET_GO', subject: goalSubject(goal), payload: { from: 'IN_REVIEW' } });
    }
  }
}
