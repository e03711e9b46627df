import { parsePartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { EvaluationPlan } from '../domain/evaluation-plan.entity.js';
import type { ChosenMethod } from './chosen-methods.js';

/** What somebody says of the method of an evaluation. */
export interface PlanContent {
  purpose: string;
  questions: string;
  method: string;
  methodId: string | null;
  comparison: string;
  criteria: string;
  involvement: string;
  noInvolvementReason: string;
  due: string | null;
  evaluatorOrganizationId: string | null;
  evaluatorSeatId: string | null;
  evaluatorPersonId: string | null;
  changeReason: string;
  visibility: Visibility;
}

type Columns = Omit<PlanContent, 'due' | 'visibility'> & Pick<EvaluationPlan, 'methodName' | 'dueDate' | 'duePrecision'>;

/** The columns of a version of the method. */
export function columnsOfPlan({ purpose, questions, method, comparison, criteria, involvement, noInvolvementReason, due, evaluatorOrganizationId, evaluatorSeatId, evaluatorPersonId, changeReason }: PlanContent, chosen: ChosenMethod): Columns {
  const read = due === null ? undefined : parsePartialDate(due);
  return { purpose, questions, method, ...chosen, comparison, criteria, involvement, noInvolvementReason, evaluatorOrganizationId, evaluatorSeatId, evaluatorPersonId, changeReason, dueDate: read?.date ?? null, duePrecision: read?.precision ?? null };
}
