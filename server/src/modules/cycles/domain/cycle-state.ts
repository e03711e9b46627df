/** Where a cycle is in its life (model, section 3). */
export const CYCLE_STATES = ['DRAFT', 'SETUP', 'REGULAR', 'EVALUATING', 'CLOSED', 'SUSPENDED', 'ABANDONED'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

/** States in which a cycle is the one of its body and template. */
export type ActiveState = Extract<CycleState, 'SETUP' | 'REGULAR' | 'EVALUATING'>;
