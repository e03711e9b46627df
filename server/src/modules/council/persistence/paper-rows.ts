import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { ConsultationResult, ConsultationRole, ConsultationState, ResolutionResult } from '../domain/consultation-results.js';
import type { ClimateEffect, FinanceKind, PaperKind, PaperState } from '../domain/paper-lifecycle.js';
import type { ResolutionState } from '../domain/resolution-lifecycle.js';

interface NamedRow {
  id: string;
  name: string;
}

interface WordingRow {
  versionNo: number;
  wording: string;
  reason: string;
  createdAt: Date;
  createdBy: string | null;
}

interface CorrectionRow {
  id: string;
  result: ConsultationResult;
  resultOn: Day;
  wording: string | null;
  reason: string;
  correctedAt: Date;
  correctedBy: string;
}

export interface ConsultationRow {
  id: string;
  position: number;
  organization: NamedRow;
  plannedOn: Day | null;
  role: ConsultationRole;
  isAuthoritative: boolean;
  state: ConsultationState;
  resultOn: Day | null;
  resultNote: string;
  amendedWording: string | null;
  /** Whether the council's own system said so. */
  isFound: boolean;
  /** What was said before, the latest first. */
  corrections: CorrectionRow[];
}

interface ConditionRow {
  id: string;
  text: string;
  actionItemId: string;
}

export interface ResolutionRow {
  id: string;
  result: ResolutionResult;
  wording: string;
  decidedOn: Day;
  state: ResolutionState;
  owner: { organization: NamedRow | null; seat: NamedRow | null; person: NamedRow | null } | null;
  due: PartialDate | null;
  delayReason: string;
  conditions: ConditionRow[];
}

/** A paper as the list and its page show it. */
export interface PaperRow {
  id: string;
  reference: string;
  title: string;
  kind: PaperKind;
  body: NamedRow;
  leadOrganization: NamedRow;
  cycleId: string | null;
  paperDate: Day;
  state: PaperState;
  withdrawnReason: string | null;
  isPublic: boolean;
  statement: string;
  legalBasis: string;
  financeKind: FinanceKind | null;
  financeAmountCents: number | null;
  financeNote: string;
  climate: ClimateEffect | null;
  visibility: Visibility;
  version: number;
  wordings: WordingRow[];
  consultations: ConsultationRow[];
  resolution: ResolutionRow | null;
}
