/** Where somebody said it whom nobody asked for an account. */
export const OCCASIONS = ['STALL', 'CONVERSATION', 'TELEPHONE', 'LETTER'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** As whom they spoke: what is needed to see who was heard, and no more. */
export const SPEAKERS = ['RESIDENT', 'RELATIVE', 'VOLUNTEER', 'PROFESSIONAL', 'OTHER'] as const;
export type Speaker = (typeof SPEAKERS)[number];
