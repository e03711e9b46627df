import type { EvaluationPlan } from './evaluation-plan.entity.js';
import type { EvaluationProblemCode } from './evaluations.refusals.js';

/** What a version of the method says. */
export type PlanWords = Pick<EvaluationPlan, 'versionNo' | 'purpose' | 'questions' | 'method' | 'methodId' | 'comparison' | 'criteria' | 'involvement' | 'noInvolvementReason' | 'dueDate' | 'evaluatorOrganizationId' | 'evaluatorSeatId' | 'changeReason'>;

/** @returns what a draft of the method lacks before it can be fixed (rules 4, 21 and 22; who evaluates is an organisation or a seat) */
export function problemsOfFixing(plan: PlanWords | undefined): EvaluationProblemCode[] {
  if (!plan) return ['NOTHING_TO_FIX'];
  const missing: [boolean, EvaluationProblemCode][] = [
    [!plan.purpose, 'PURPOSE_MISSING'],
    [!plan.questions, 'QUESTIONS_MISSING'],
    [!plan.method && plan.methodId === null, 'METHOD_MISSING'],
    [!plan.involvement && !plan.noInvolvementReason, 'INVOLVEMENT_MISSING'],
    [!plan.comparison, 'COMPARISON_MISSING'],
    [!plan.criteria, 'CRITERIA_MISSING'],
    [plan.dueDate === null, 'DUE_MISSING'],
    [plan.evaluatorOrganizationId === null && plan.evaluatorSeatId === null, 'EVALUATOR_MISSING'],
    [plan.versionNo > 1 && !plan.changeReason, 'REASON_MISSING'],
  ];
  return missing.flatMap(([isMissing, code]) => (isMissing ? [code] : []));
}

/** How many lessons came of an evaluation, and how many of them nobody has decided. */
export interface LessonCount {
  all: number;
  open: number;
}

/** @returns what keeps an evaluation from having handed on what was learned: each lesson is decided, or a sentence says that there is none (model, section 3) */
export function problemsOfAdopting({ all, open }: LessonCount, nothingLearned: string): EvaluationProblemCode[] {
  if (open > 0) return ['LESSON_OPEN'];
  return all === 0 && !nothingLearned ? ['NOTHING_LEARNED_MISSING'] : [];
}
