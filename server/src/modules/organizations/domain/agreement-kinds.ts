/** Kinds of Vereinbarung. */
export const AGREEMENT_KINDS = ['COOPERATION', 'PLANNING', 'SERVICE', 'FRAMEWORK', 'DATA'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
