import { Refused } from '../../../kernel/refusal.js';
import { PaperNotPossible, type PaperProblemCode } from '../domain/council.refusals.js';

/** @throws Refused with PaperNotPossible where there are problems */
export function assertPossible(problems: readonly PaperProblemCode[]): void {
  if (problems.length > 0) throw new Refused(new PaperNotPossible(...problems));
}
