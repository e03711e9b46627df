import type { Day } from '../../../kernel/clock.js';
import type { ConsultationRole } from './consultation-results.js';
import type { PaperState } from './paper-lifecycle.js';

export const PAPER_WARNINGS = ['DATES_DO_NOT_ASCEND', 'LATE_FIRST_CONTACT', 'NOTICE_IS_NO_MANDATE'] as const;
export type PaperWarning = (typeof PAPER_WARNINGS)[number];

interface Consulted {
  plannedOn: Day | null;
  role: ConsultationRole;
  isAuthoritative: boolean;
}

const ascend = (days: readonly Day[]): boolean => days.every((day, place) => place === 0 || days[place - 1] <= day);

/** Politics hears of it for the first time when it is to judge. */
function comesLate(consultations: readonly Consulted[]): boolean {
  const judged = consultations.findIndex(({ role }) => role === 'PRELIMINARY' || role === 'DECISION');
  return judged >= 0 && !consultations.slice(0, judged).some(({ role }) => role === 'EARLY_INFORMATION');
}

/** What somebody should think about while a paper is on its way. @param consultations in their order */
export function warningsOf(state: PaperState, consultations: readonly Consulted[]): PaperWarning[] {
  if (state === 'WITHDRAWN' || state === 'CLOSED') return [];
  const days = consultations.flatMap(({ plannedOn }) => plannedOn ?? []);
  const isWarned: Record<PaperWarning, boolean> = {
    DATES_DO_NOT_ASCEND: !ascend(days),
    LATE_FIRST_CONTACT: comesLate(consultations),
    NOTICE_IS_NO_MANDATE: consultations.some(({ role, isAuthoritative }) => isAuthoritative && role === 'NOTICE'),
  };
  return PAPER_WARNINGS.filter((warning) => isWarned[warning]);
}
