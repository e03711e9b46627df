/** Where a cycle is in its life (model, section 3). */
export const CYCLE_STATES = ['DRAFT', 'SETUP', 'REGULAR', 'EVALUATING', 'CLOSED', 'SUSPENDED', 'ABANDONED'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

/** States in which a cycle is the one of its body and template, and is worked on. */
export const ACTIVE_STATES = ['SETUP', 'REGULAR', 'EVALUATING'] as const satisfies readonly CycleState[];
export type ActiveState = (typeof ACTIVE_STATES)[number];

export const isRunning = (state: CycleState): state is ActiveState => (ACTIVE_STATES as readonly CycleState[]).includes(state);
