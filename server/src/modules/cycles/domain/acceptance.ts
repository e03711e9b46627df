/** Abnahme of a block (model, section 2): stored. */
export const ACCEPTANCES = ['OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type Acceptance = (typeof ACCEPTANCES)[number];

/** Whether a block lies with those who receive it, or is accepted: what was handed in is what is decided about. */
export const isClosed = (acceptance: Acceptance): boolean => acceptance === 'SUBMITTED' || acceptance === 'ACCEPTED';
