/** A Zielprüfung is held until nothing is open any more. */
export const GOAL_REVIEW_STATES = ['OPEN', 'CLOSED'] as const;
export type GoalReviewState = (typeof GOAL_REVIEW_STATES)[number];

/** What a municipality has for a strategic goal: trägt bei, deckt sich, Konflikt, Lücke; until somebody looks, nothing is said. */
export const JUDGEMENTS = ['CONTRIBUTES', 'COVERED', 'CONFLICT', 'GAP', 'NOT_JUDGED'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** To make one goal of several, or to let one fit the others. */
export const ALIGNMENT_KINDS = ['MERGE', 'ALIGN'] as const;
export type AlignmentKind = (typeof ALIGNMENT_KINDS)[number];

export const ALIGNMENT_STATES = ['OPEN', 'ACCEPTED', 'DISMISSED'] as const;
export type AlignmentState = (typeof ALIGNMENT_STATES)[number];

/** What a body says to a proposal. */
export const CONSENTS = ['OPEN', 'AGREED', 'REFUSED'] as const;
export type Consent = (typeof CONSENTS)[number];
