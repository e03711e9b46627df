import { enumOf } from '../../../platform/graphql/enum-of.js';
import { ALIGNMENT_KINDS, ALIGNMENT_STATES, CONSENTS, GOAL_REVIEW_STATES, JUDGEMENTS } from '../domain/judgements.js';

export const GoalReviewStateEnum = enumOf('GoalReviewState', GOAL_REVIEW_STATES);
export const JudgementEnum = enumOf('GoalJudgement', JUDGEMENTS, {
  CONTRIBUTES: 'Trägt bei.',
  COVERED: 'Deckt sich.',
  CONFLICT: 'Konflikt.',
  GAP: 'Lücke.',
  NOT_JUDGED: 'Nobody has judged it.',
});
export const AlignmentKindEnum = enumOf('GoalAlignmentKind', ALIGNMENT_KINDS, { MERGE: 'To make one goal of several.', ALIGN: 'To let a goal fit the others.' });
export const AlignmentStateEnum = enumOf('GoalAlignmentState', ALIGNMENT_STATES);
export const ConsentEnum = enumOf('GoalConsentState', CONSENTS);
/** What somebody may say; open is what nobody has said. */
export const GivenConsentEnum = enumOf('GivenGoalConsent', ['AGREED', 'REFUSED'] as const);
