import { accountableIds, holdingOf } from '../../core/directory/holder';
import { localDay } from '../../core/vocabulary/planned-date';
import type { Visibility } from '../../gql/evaluations/graphql';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import type { EvaluationPlan } from '../data/evaluation.store';

const nobody = { organization: null, seat: null, person: null };

/** What the form begins with: the latest version as it is, or nothing; of what is fixed the reason begins anew. */
export const valuesOf = (plan: EvaluationPlan | null, visibility: Visibility = 'PARTICIPANTS') => ({
  purpose: plan?.purpose ?? '',
  questions: plan?.questions ?? '',
  method: plan?.method ?? '',
  methodId: plan?.chosenMethod?.id ?? '',
  comparison: plan?.comparison ?? '',
  criteria: plan?.criteria ?? '',
  involvement: plan?.involvement ?? '',
  noInvolvementReason: plan?.noInvolvementReason ?? '',
  due: plannedParts(plan?.due, localDay(new Date())),
  evaluator: holdingOf(plan?.evaluator ?? nobody),
  changeReason: plan && !plan.fixedAt ? plan.changeReason : '',
  visibility,
});
export type PlanValues = ReturnType<typeof valuesOf>;

/** As the server is told it. */
export function contentOf({ due, evaluator, visibility, methodId, ...texts }: PlanValues) {
  const { organizationId: evaluatorOrganizationId, seatId: evaluatorSeatId, personId: evaluatorPersonId } = accountableIds(evaluator);
  const trimmed = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()])) as typeof texts;
  return { ...trimmed, methodId: methodId || null, due: plannedText(due), evaluatorOrganizationId, evaluatorSeatId, evaluatorPersonId, visibility };
}
