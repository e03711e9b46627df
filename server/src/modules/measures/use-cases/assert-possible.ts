import { Refused } from '../../../kernel/refusal.js';
import { MeasureNotPossible, type MeasureProblemCode } from '../domain/measures.refusals.js';

/** @throws Refused with MeasureNotPossible where there are problems */
export function assertPossible(problems: readonly MeasureProblemCode[]): void {
  if (problems.length > 0) throw new Refused(new MeasureNotPossible(...problems));
}
