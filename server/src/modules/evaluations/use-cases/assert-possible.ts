import { Refused } from '../../../kernel/refusal.js';
import { type EvaluationProblemCode, EvaluationStepNotPossible } from '../domain/evaluations.refusals.js';

/** @throws Refused with EvaluationStepNotPossible where there are problems */
export function assertPossible(problems: readonly EvaluationProblemCode[]): void {
  if (problems.length > 0) throw new Refused(new EvaluationStepNotPossible(...problems));
}
