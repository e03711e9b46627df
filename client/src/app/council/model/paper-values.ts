import type { PaperKind } from '../../core/vocabulary/council';
import type { EditPaperInput, FinanceKind, ClimateEffect, Visibility } from '../../gql/council/graphql';
import type { Paper } from '../data/papers.store';

/** What a paper says of itself, as somebody fills it in. */
export interface PaperValues {
  readonly kind: string;
  /** Empty where it belongs to none. */
  readonly cycleId: string;
  readonly reference: string;
  readonly title: string;
  readonly leadOrganizationId: string;
  readonly paperDate: string;
  readonly isPublic: boolean;
  readonly visibility: string;
  readonly financeKind: string;
  /** In euros, as it is written: "1.250,50". */
  readonly amount: string;
  readonly financeNote: string;
  readonly climate: string;
  readonly legalBasis: string;
  readonly statement: string;
}

export const newPaper = (today: string): PaperValues => ({ kind: 'PAPER', cycleId: '', reference: '', title: '', leadOrganizationId: '', paperDate: today, isPublic: true, visibility: 'INTERNAL', financeKind: '', amount: '', financeNote: '', climate: '', legalBasis: '', statement: '' });

/** @returns undefined for what is no amount */
export function cents(written: string): number | undefined {
  const plain = written.trim().replace(/[.\s](?=\d{3}\b)/g, '').replace(',', '.');
  return /^\d{1,11}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

const euros = (amount: number): string => (amount / 100).toFixed(2).replace('.', ',');

export const valuesOf = ({ kind, cycleId, reference, title, leadOrganization, paperDate, isPublic, visibility, financeKind, financeAmountCents, financeNote, climate, legalBasis, statement }: Paper): PaperValues => ({
  kind, cycleId: cycleId ?? '', reference, title, leadOrganizationId: leadOrganization.id, paperDate, isPublic, visibility, financeKind: financeKind ?? '', amount: financeAmountCents == null ? '' : euros(financeAmountCents), financeNote, climate: climate ?? '', legalBasis, statement,
});

type Content = Omit<EditPaperInput, 'paperId' | 'version'>;

/** As the server is told it. */
export const contentOf = ({ kind, cycleId, reference, title, leadOrganizationId, paperDate, isPublic, visibility, financeKind, amount, financeNote, climate, legalBasis, statement }: PaperValues): Content => ({
  kind: kind as PaperKind, cycleId: cycleId || null, reference, title, leadOrganizationId, paperDate, isPublic, visibility: visibility as Visibility, financeKind: (financeKind || null) as FinanceKind | null,
  financeAmountCents: financeKind === 'AMOUNT' ? (cents(amount) ?? null) : null, financeNote, climate: (climate || null) as ClimateEffect | null, legalBasis, statement,
});
