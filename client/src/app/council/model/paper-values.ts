import { figureOf, typedFigure } from '../../core/vocabulary/figures';
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
  /** In euros, as the language of the page writes it: "1.250,50". */
  readonly amount: string;
  readonly financeNote: string;
  readonly climate: string;
  readonly legalBasis: string;
  readonly statement: string;
}

export const newPaper = (today: string): PaperValues => ({ kind: 'PAPER', cycleId: '', reference: '', title: '', leadOrganizationId: '', paperDate: today, isPublic: true, visibility: 'INTERNAL', financeKind: '', amount: '', financeNote: '', climate: '', legalBasis: '', statement: '' });

const MOST_CENTS = 10 ** 13;

/** @returns undefined for what is no amount of whole cents, or too large a one */
export function cents(written: string, locale: string): number | undefined {
  const euros = figureOf(written, locale);
  if (euros == null || euros < 0 || !/^\d+(\.\d{1,2})?$/.test(String(euros))) return undefined;
  const amount = Math.round(euros * 100);
  return amount < MOST_CENTS ? amount : undefined;
}

export const valuesOf = ({ kind, cycleId, reference, title, leadOrganization, paperDate, isPublic, visibility, financeKind, financeAmountCents, financeNote, climate, legalBasis, statement }: Paper, locale: string): PaperValues => ({
  kind, cycleId: cycleId ?? '', reference, title, leadOrganizationId: leadOrganization.id, paperDate, isPublic, visibility, financeKind: financeKind ?? '', amount: typedFigure(financeAmountCents == null ? null : financeAmountCents / 100, locale), financeNote, climate: climate ?? '', legalBasis, statement,
});

type Content = Omit<EditPaperInput, 'paperId' | 'version'>;

/** As the server is told it. */
export const contentOf = ({ kind, cycleId, reference, title, leadOrganizationId, paperDate, isPublic, visibility, financeKind, amount, financeNote, climate, legalBasis, statement }: PaperValues, locale: string): Content => ({
  kind: kind as PaperKind, cycleId: cycleId || null, reference, title, leadOrganizationId, paperDate, isPublic, visibility: visibility as Visibility, financeKind: (financeKind || null) as FinanceKind | null,
  financeAmountCents: financeKind === 'AMOUNT' ? (cents(amount, locale) ?? null) : null, financeNote, climate: (climate || null) as ClimateEffect | null, legalBasis, statement,
});
