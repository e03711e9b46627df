import type { Day } from '../../../kernel/clock.js';
import { type ConsultationResult, type ConsultationRole, resultsOf } from './consultation-results.js';
import type { PaperProblemCode } from './council.refusals.js';

interface SaidResult {
  result: ConsultationResult;
  resultOn: Day;
  amendedWording: string;
}

/** @returns what keeps a body from having come to a result: it fits what the body was asked for, on a day that has come, and an amended wording is another one */
export function problemsOfResult({ role, isAuthoritative }: { role: ConsultationRole; isAuthoritative: boolean }, { result, resultOn, amendedWording }: SaidResult, { today, proposed }: { today: Day; proposed: string }): PaperProblemCode[] {
  return [
    ...(resultsOf(role, isAuthoritative).includes(result) ? [] : (['RESULT_NOT_OF_ROLE'] as const)),
    ...(resultOn > today ? (['RESULT_AHEAD'] as const) : []),
    ...(result === 'APPROVED_AMENDED' && amendedWording === proposed ? (['SAME_WORDING'] as const) : []),
  ];
}
