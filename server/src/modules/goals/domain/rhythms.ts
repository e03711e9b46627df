/** How often whoever answers for a goal says how it goes. */
export const RHYTHMS = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
export type Rhythm = (typeof RHYTHMS)[number];
