import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith } from '../../access/index.js';
import { GoalIntake, PassGoals } from '../../goals/index.js';
import { goalReviewSubject } from '../domain/goal-review-activities.js';
import { factsOfReview } from '../domain/goal-review-facts.js';
import { GoalReviewNotPossible } from '../domain/goal-reviews.refusals.js';
import { GoalReviewWorkRepository } from '../persistence/goal-review-work.repository.js';
import { GoalReviewsRepository } from '../persistence/goal-reviews.repository.js';
import { assertPossible } from './assert-possible.js';
import { ReadableCycles } from './readable-cycles.js';

const ENDED = ['CLOSED', 'ABANDONED'];

/** Opens a Zielprüfung, which takes up what is proposed in the cycle; what is proposed later joins it. */
@Injectable()
export class OpenGoalReview implements OnModuleInit {
  static readonly refusals = [NotFound, GoalReviewNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly cycles: ReadableCycles,
    private readonly reviews: GoalReviewsRepository,
    private readonly work: GoalReviewWorkRepository,
    private readonly goals: PassGoals,
    private readonly intake: GoalIntake,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.intake.register((cycleId) => this.work.isUnderReview(cycleId));
  }

  /** @returns the id, also of the one that the same request opened before @throws Refused with NotFound, NotAllowed, GoalReviewNotPossible or RequestIdReused */
  execute(actor: Actor, input: { cycleId: string; requestId: string }): Promise<string> {
    const { tenantId, personId } = actor;
    const { cycleId } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      const cycle = isId(cycleId) ? await this.work.lockCycle(cycleId) : undefined;
      if (!cycle || ENDED.includes(cycle.state) || !(await this.cycles.has(actor, cycleId))) throw new Refused(new NotFound(cycleId));
      if (!mayWith(actor, 'goalReview.lead', factsOfReview(cycle))) throw new Refused(new NotAllowed('goalReview.lead'));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'openGoalReview', input);
      if (!isNew) return id;
      assertPossible((await this.work.isUnderReview(cycleId)) && 'ALREADY_OPEN', (await this.reviews.standing(cycleId)).length === 0 && 'NO_STRATEGIC_GOAL');
      await this.work.add({ tenantId, id, cycleId, openedBy: personId, openedAt: this.clock.now() });
      await this.goals.takeUp(actor, cycleId);
      await this.activity.record(actor, { kind: 'GOAL_REVIEW_OPENED', subject: goalReviewSubject({ id, cycleId }), payload: {} });
      return id;
    });
  }
}
