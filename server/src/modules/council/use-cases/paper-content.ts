import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { PAPER_FIELDS, type PaperField } from '../domain/council-activities.js';
import type { PaperProblemCode } from '../domain/council.refusals.js';
import type { ClimateEffect, FinanceKind, PaperKind } from '../domain/paper-lifecycle.js';
import type { Paper } from '../domain/paper.entity.js';

/** What a paper says of itself. */
export interface PaperContent {
  reference: string;
  title: string;
  kind: PaperKind;
  leadOrganizationId: string;
  cycleId: string | null;
  paperDate: Day;
  isPublic: boolean;
  statement: string;
  legalBasis: string;
  financeKind: FinanceKind | null;
  /** Nothing where it costs nothing. */
  financeAmountCents: number | null;
  financeNote: string;
  climate: ClimateEffect | null;
  visibility: Visibility;
}

type Columns = Pick<Paper, PaperField>;

/** The columns that the content fills; an amount is kept with the one option that has one. */
export function columnsOf(content: PaperContent): Columns {
  const { reference, title, kind, leadOrganizationId, cycleId, paperDate, isPublic, statement, legalBasis, financeKind, financeNote, climate, visibility } = content;
  const financeAmountCents = financeKind === 'AMOUNT' ? String(content.financeAmountCents ?? 0) : null;
  return { reference, title, kind, leadOrganizationId, cycleId, paperDate, isPublic, statement, legalBasis, financeKind, financeAmountCents, financeNote, climate, visibility };
}

export const changedFields = (paper: Paper, columns: Columns): PaperField[] => PAPER_FIELDS.filter((field) => paper[field] !== columns[field]);

export const problemsOfContent = ({ isPublic, visibility }: Pick<PaperContent, 'isPublic' | 'visibility'>): PaperProblemCode[] => (visibility === 'PUBLIC' && !isPublic ? ['NOT_PUBLIC'] : []);
