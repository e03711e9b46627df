/** Being written, or frozen as a version; then it is only taken up again for the next one. */
export const ACTION_PLAN_STATES = ['DRAFT', 'FROZEN'] as const;
export type ActionPlanState = (typeof ACTION_PLAN_STATES)[number];

export const ACTION_PLAN_VERBS = ['EDIT', 'FREEZE', 'REVISE'] as const;
export type ActionPlanVerb = (typeof ACTION_PLAN_VERBS)[number];

/** A move that stands nowhere here does not exist. */
export const ACTION_PLAN_MOVES: Readonly<Record<ActionPlanVerb, { from: ActionPlanState }>> = {
  EDIT: { from: 'DRAFT' },
  FREEZE: { from: 'DRAFT' },
  REVISE: { from: 'FROZEN' },
};
