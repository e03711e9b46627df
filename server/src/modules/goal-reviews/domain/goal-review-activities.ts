import type { ActivitySubject } from '../../../kernel/activity.js';
import type { AlignmentKind, Judgement } from './judgements.js';

/** The subject kind of this module. */
export const GOAL_REVIEW = 'GOAL_REVIEW';

export const goalReviewSubject = ({ id, cycleId }: { id: string; cycleId: string }): ActivitySubject => ({ kind: GOAL_REVIEW, id, cycleId, blockId: null });

interface OfProposal {
  proposalId: string;
  number: number;
}

/* None of these has a note: what is said of a goal is for those who may read the goal, and the history of the review for all who may read the cycle. */

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    GOAL_REVIEW_OPENED: object;
    /** @property settlesGap how a gap is dealt with is said, not only that there is one */
    GOAL_JUDGED: { goalId: string; bodyId: string; from: Judgement; to: Judgement; settlesGap?: boolean };
    ALIGNMENT_PROPOSED: OfProposal & { kind: AlignmentKind };
    ALIGNMENT_DISMISSED: OfProposal;
    GOAL_CONSENT_GIVEN: OfProposal & { bodyId: string; consent: 'AGREED' | 'REFUSED' };
    /** All have agreed. */
    ALIGNMENT_ACCEPTED: OfProposal;
    GOAL_REVIEW_CLOSED: object;
  }
}
