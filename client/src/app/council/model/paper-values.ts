import type { PaperKind } from '../../core/vocabulary/council';
import { amountOf, typedCents } from '../../core/vocabulary/money';
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
  /** In euros, as they are typed: "1.250,50". */
  readonly amount: string;
  readonly financeNote: string;
  readonly climate: string;
  readonly legalBasis: string;
  readonly statement: string;
}

export const newPaper = (today: string): PaperValues => ({ kind: 'PAPER', cycleId: '', reference: '', title: '', leadOrganizationId: '', paperDate: today, isPublic: true, visibility: 'INTERNAL', financeKind: '', amount: '', financeNote: '', climate: '', legalBasis: '', statement: '' });

const MOST_CENTS = 10 ** 13;

/** @returns undefined for what is no amount of whole cents, or too large a one */
export function cents(written: string): number | undefined {
  const euros = amountOf(written);
  if (euros == null || !/^\d+(\.\d{1,2})?$/.test(String(euros))) return undefined;
  const amount = Math.round(euros * 100);
  return amount < MOST_CENTS ? amount : undefined;
}

export const valuesOf = ({ kind, cycleId, reference, title, leadOrganization, paperDate, isPublic, visibility, financeKind, financeAmountCents, financeNote, climate, legalBasis, statement }: Paper, locale: string): PaperValues => ({
  kind, cycleId: cycleId ?? '', reference, title, leadOrganizationId: leadOrganization.id, paperDate, isPublic, visibility, financeKind: financeKind ?? '', amount: typedCents(financeAmountCents, locale), financeNote, climate: climate ?? '', legalBasis, statement,
});

type Content = Omit<EditPaperInput, 'paperId' | 'version'>;

/** As the server is told it. */
export const contentOf = ({ kind, cycleId, reference, title, leadOrganizationId, paperDate, isPublic, visibility, financeKind, amount, financeNote, climate, legalBasis, statement }: PaperValues): Content => ({
  kind: kind as PaperKind, cycleId: cycleId || null, reference, title, leadOrganizationId, paperDate, isPublic, visibility: visibility as Visibility, financeKind: (financeKind || null) as FinanceKind | null,
  financeAmountCents: financeKind === 'AMOUNT' ? (cents(amount) ?? null) : null, financeNote, climate: (climate || null) as ClimateEffect | null, legalBasis, statement,
});
