import type { Day } from '../../../kernel/clock.js';
import { InputProblem, InputProblemCode } from '../../../platform/graphql/refusals.js';
import type { Answer } from './recommendation-lifecycle.js';

const ANSWER_DAYS = 60;
const MS_PER_DAY = 86_400_000;

export interface AnswerWords {
  answer: Answer;
  reason: string;
  until: Day | null;
}

/** @returns the last day for an answer to what is issued today */
export const answerDue = (today: Day): Day => new Date(Date.parse(today) + ANSWER_DAYS * MS_PER_DAY).toISOString().slice(0, 10);

/** @returns what an answer lacks (rule 15): no rejection without a reason, nothing put off without a reason and until when */
export function problemsOfAnswer({ answer, reason, until }: AnswerWords, today: Day): InputProblem[] {
  const problems: InputProblem[] = [];
  if ((answer === 'REJECTED' || answer === 'DEFERRED') && !reason) problems.push(new InputProblem('reason', InputProblemCode.REQUIRED));
  if (answer === 'DEFERRED' && until === null) problems.push(new InputProblem('until', InputProblemCode.REQUIRED));
  if (answer === 'DEFERRED' ? until !== null && until <= today : until !== null) problems.push(new InputProblem('until', InputProblemCode.NOT_ALLOWED));
  return problems;
}
