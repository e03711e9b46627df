import { GoalConsent } from './goal-consent.entity.js';
import { GoalReviewCell, GoalReviewConflict } from './goal-review-cell.entity.js';
import { GoalReviewProposal, GoalReviewProposalGoal } from './goal-review-proposal.entity.js';
import { GoalReview } from './goal-review.entity.js';

export const goalReviewEntities = [GoalReview, GoalReviewCell, GoalReviewConflict, GoalReviewProposal, GoalReviewProposalGoal, GoalConsent];
