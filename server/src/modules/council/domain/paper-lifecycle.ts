/** The life of a paper (model, section 3). */
export const PAPER_STATES = ['DRAFT', 'IN_COORDINATION', 'SUBMITTED', 'IN_CONSULTATION', 'CLOSED', 'WITHDRAWN'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export const PAPER_KINDS = ['PAPER', 'POSITION'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const FINANCE_KINDS = ['NONE', 'AMOUNT'] as const;
export type FinanceKind = (typeof FINANCE_KINDS)[number];

export const CLIMATE_EFFECTS = ['POSITIVE', 'NEGATIVE', 'NONE'] as const;
export type ClimateEffect = (typeof CLIMATE_EFFECTS)[number];

export type PaperVerb = 'COORDINATE' | 'SUBMIT' | 'WITHDRAW';

interface Move {
  from: readonly PaperState[];
  to: PaperState;
}

/** A move that stands nowhere here does not exist; the first result begins the consultation, the one that decides closes the paper. */
export const PAPER_MOVES: Readonly<Record<PaperVerb, Move>> = {
  COORDINATE: { from: ['DRAFT'], to: 'IN_COORDINATION' },
  SUBMIT: { from: ['DRAFT', 'IN_COORDINATION'], to: 'SUBMITTED' },
  WITHDRAW: { from: ['DRAFT', 'IN_COORDINATION', 'SUBMITTED', 'IN_CONSULTATION'], to: 'WITHDRAWN' },
};

/** Where what the paper says of itself may still change. */
export const WRITABLE: readonly PaperState[] = ['DRAFT', 'IN_COORDINATION'];

/** Where its wording and its consultations may still change: committees ask for both while they consult. */
export const NEGOTIABLE: readonly PaperState[] = [...WRITABLE, 'SUBMITTED', 'IN_CONSULTATION'];

/** Where committees may say what came of it. */
export const CONSULTED: readonly PaperState[] = ['SUBMITTED', 'IN_CONSULTATION'];

/** Where what they have said may be corrected. */
export const CORRECTABLE: readonly PaperState[] = [...CONSULTED, 'CLOSED'];
