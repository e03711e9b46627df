import { type EvaluationProblem, evaluationProblems } from '../../core/vocabulary/evaluations';
import type { EvaluationPlan } from '../data/evaluation.store';

/** @returns in sentences what a draft of the method lacks before it can be fixed; the server decides */
export function planGaps(plan: EvaluationPlan): string[] {
  const missing: readonly (readonly [boolean, EvaluationProblem])[] = [
    [!plan.purpose, 'PURPOSE_MISSING'],
    [!plan.questions, 'QUESTIONS_MISSING'],
    [!plan.method && !plan.chosenMethod, 'METHOD_MISSING'],
    [!plan.involvement && !plan.noInvolvementReason, 'INVOLVEMENT_MISSING'],
    [!plan.comparison, 'COMPARISON_MISSING'],
    [!plan.criteria, 'CRITERIA_MISSING'],
    [!plan.due, 'DUE_MISSING'],
    [!plan.evaluator?.organization && !plan.evaluator?.seat, 'EVALUATOR_MISSING'],
    [plan.versionNo > 1 && !plan.changeReason, 'REASON_MISSING'],
  ];
  return missing.flatMap(([isMissing, code]) => (isMissing ? [evaluationProblems[code]] : []));
}
