import { Injectable } from '@nestjs/common';
import type { ActivityEntry } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { factsOfConsent } from '../domain/goal-review-facts.js';
import { GoalReviewWorkRepository } from '../persistence/goal-review-work.repository.js';
import { assertPossible, assertSeen } from './assert-possible.js';
import { TakeReviewSteps } from './take-review-steps.js';

interface Given {
  proposalId: string;
  bodyId: string;
  version: number;
  consent: 'AGREED' | 'REFUSED';
  reason: string;
}

/** Says for a body whether it agrees to a proposal; as long as that is open it may say something else. */
@Injectable()
export class GiveConsent {
  constructor(
    private readonly steps: TakeReviewSteps,
    private readonly work: GoalReviewWorkRepository,
    private readonly clock: Clock,
  ) {}

  /** Once all have agreed, the proposal is accepted. @throws Refused as TakeReviewSteps, with NotFound for a body that is not asked, or InvalidInput for a refusal without a reason */
  execute(actor: Actor, { proposalId, bodyId, version, consent, reason }: Given): Promise<string> {
    const may = async (): Promise<true | NotAllowed> => {
      const conferenceIds = isId(bodyId) ? await this.work.conferences(actor.today, bodyId) : [];
      return mayWith(actor, 'goalReview.consent', factsOfConsent(actor, { bodyId, conferenceIds })) || new NotAllowed('goalReview.consent');
    };
    return this.steps.take(actor, { proposalId }, may, async ({ tenantId, id }) => {
      if ((consent === 'REFUSED') !== reason.length > 0) throw new Refused(new InvalidInput(new InputProblem('reason', consent === 'REFUSED' ? InputProblemCode.REQUIRED : InputProblemCode.NOT_ALLOWED)));
      const asked = await this.work.consents(tenantId, proposalId);
      const mine = asked.find((each) => each.bodyId === bodyId);
      if (!mine) throw new Refused(new NotFound(bodyId));
      const proposal = await this.work.proposal(tenantId, proposalId);
      assertSeen(id, version, mine.version);
      assertPossible(proposal.state !== 'OPEN' && 'IS_DECIDED');
      await this.work.consent(mine, { consent, reason: reason || null, givenBy: actor.personId, givenAt: this.clock.now() });
      const of = { proposalId, number: proposal.number };
      const entries: Omit<ActivityEntry, 'subject'>[] = [{ kind: 'GOAL_CONSENT_GIVEN', payload: { ...of, bodyId, consent } }];
      if (consent === 'REFUSED' || asked.some((each) => each !== mine && each.consent !== 'AGREED')) return entries;
      await this.work.decide(proposal, { state: 'ACCEPTED', reason: null });
      return [...entries, { kind: 'ALIGNMENT_ACCEPTED', payload: of }];
    });
  }
}
