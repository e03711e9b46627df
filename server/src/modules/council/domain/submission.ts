import type { ClimateEffect, FinanceKind } from './paper-lifecycle.js';
import type { PaperProblemCode } from './council.refusals.js';

interface Submitted {
  financeKind: FinanceKind | null;
  climate: ClimateEffect | null;
}

/** @returns everything that a paper lacks before it can be submitted */
export function problemsOfSubmission({ financeKind, climate }: Submitted, consultations: readonly { isAuthoritative: boolean }[]): PaperProblemCode[] {
  const lacks: Partial<Record<PaperProblemCode, boolean>> = {
    NO_CONSULTATION: consultations.length === 0,
    NO_DECISION: consultations.length > 0 && !consultations.some(({ isAuthoritative }) => isAuthoritative),
    FINANCE_MISSING: financeKind === null,
    CLIMATE_MISSING: climate === null,
  };
  return (Object.keys(lacks) as PaperProblemCode[]).filter((code) => lacks[code]);
}
