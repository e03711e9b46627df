import type { AssignGapInput } from '../../gql/action-items/graphql';

type Gap = AssignGapInput['gap'];

const gaps: Readonly<Record<Gap, true>> = {
  FINDING_UNANSWERED: true,
  RECOMMENDATION_WITHOUT_FINDING: true,
  RECOMMENDATION_WITHOUT_FRUIT: true,
  GOAL_WITHOUT_FINDING: true,
  GOAL_WITHOUT_RESOLUTION: true,
  MEASURE_WITHOUT_GOAL: true,
  MEASURE_WITHOUT_EVALUATION: true,
  RESOLUTION_WITHOUT_OWNER: true,
};

/** The broken place of the Roter Faden that the address names; null where it names none. */
export const gapOf = (gap: string | undefined, subjectId: string | undefined): { readonly gap: Gap; readonly subjectId: string } | null => (gap && subjectId && Object.hasOwn(gaps, gap) ? { gap: gap as Gap, subjectId } : null);
