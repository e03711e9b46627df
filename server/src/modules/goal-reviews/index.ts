export { goalReviewEntities } from './domain/entities.js';
export { GoalConsent } from './domain/goal-consent.entity.js';
export { GOAL_REVIEW, goalReviewSubject } from './domain/goal-review-activities.js';
export { GoalReviewCell, GoalReviewConflict } from './domain/goal-review-cell.entity.js';
export { GoalReviewProposal, GoalReviewProposalGoal } from './domain/goal-review-proposal.entity.js';
export { GoalReview } from './domain/goal-review.entity.js';
export { ALIGNMENT_KINDS, JUDGEMENTS } from './domain/judgements.js';
export { GoalReviewsModule } from './goal-reviews.module.js';
