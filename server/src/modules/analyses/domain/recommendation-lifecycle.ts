/** The life of a Handlungsempfehlung (model, section 3). */
export const RECOMMENDATION_STATES = [
  'DRAFTED', 'ISSUED', 'UNDER_CONSIDERATION', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DEFERRED', 'IN_IMPLEMENTATION', 'IMPLEMENTED', 'LAPSED',
] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

/** How one is answered; each answer is the state that follows from it. */
export const ANSWERS = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DEFERRED'] as const satisfies readonly RecommendationState[];
export type Answer = (typeof ANSWERS)[number];

export const RECOMMENDATION_VERBS = ['EDIT', 'ISSUE', 'CONSIDER', 'ANSWER', 'IMPLEMENT', 'COMPLETE', 'LAPSE'] as const;
export type RecommendationVerb = (typeof RECOMMENDATION_VERBS)[number];

/** Whoever plans writes and follows it; whoever it is addressed to answers it. */
export type RecommendationAction = 'analysis.write' | 'recommendation.answer';

interface Move {
  from: readonly RecommendationState[];
  by: RecommendationAction;
}

/** Where somebody waits for an answer. */
export const OPEN: readonly RecommendationState[] = ['ISSUED', 'UNDER_CONSIDERATION'];

const AGREED: readonly RecommendationState[] = ['ACCEPTED', 'PARTLY_ACCEPTED', 'IN_IMPLEMENTATION'];

/** What was promised, and what was put off, is still to be heard of. */
export const UNSETTLED: readonly RecommendationState[] = [...OPEN, 'DEFERRED', ...AGREED];

/** A move that stands nowhere here does not exist. What was issued keeps its words: others have read them. */
export const RECOMMENDATION_MOVES: Readonly<Record<RecommendationVerb, Move>> = {
  EDIT: { from: ['DRAFTED'], by: 'analysis.write' },
  ISSUE: { from: ['DRAFTED'], by: 'analysis.write' },
  CONSIDER: { from: ['ISSUED', 'DEFERRED'], by: 'recommendation.answer' },
  ANSWER: { from: [...OPEN, 'DEFERRED'], by: 'recommendation.answer' },
  IMPLEMENT: { from: AGREED, by: 'analysis.write' },
  COMPLETE: { from: ['IN_IMPLEMENTATION'], by: 'analysis.write' },
  LAPSE: { from: AGREED, by: 'analysis.write' },
};
