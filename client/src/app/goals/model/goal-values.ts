import { accountableIds, type Holding, holdingOf } from '../../core/directory/holder';
import { figureOf, typedFigure } from '../../core/vocabulary/figures';
import { localDay } from '../../core/vocabulary/planned-date';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import type { Goal } from '../data/goals.store';

const nobody = { organization: null, seat: null, person: null };

/** Who answers for a goal, as forms have it. */
export const holdingOfGoal = (goal: Goal | null): Holding => holdingOf(goal?.owner ?? nobody);

/** The same, as the server is told it. */
export function ownerOf(holding: Holding) {
  const { organizationId: ownerOrganizationId, seatId: ownerSeatId, personId: ownerPersonId } = accountableIds(holding);
  return { ownerOrganizationId, ownerSeatId, ownerPersonId };
}

/** What the form begins with in a language: the goal as it is, or nothing. */
export const valuesOf = (goal: Goal | null, locale: string) => ({
  cycleId: goal?.cycle.id ?? '',
  title: goal?.title ?? '',
  level: goal?.level ?? ('' as const),
  bodyId: goal?.body.id ?? '',
  proposedById: goal?.proposedBy?.id ?? '',
  fieldOfAction: goal?.fieldOfAction ?? '',
  visibility: goal?.visibility ?? ('PARTICIPANTS' as const),
  text: goal?.text ?? '',
  findingId: goal?.findings[0]?.id ?? '',
  recommendationId: goal?.recommendations[0]?.id ?? '',
  contribution: goal?.contributions[0] ?? '',
  parentId: goal?.parent?.id ?? '',
  noParentReason: goal?.noParentReason ?? '',
  criterion: goal?.criterion ?? '',
  due: plannedParts(goal?.due, localDay(new Date())),
  indicator: goal?.indicator ?? '',
  unit: goal?.unit ?? '',
  baselineValue: typedFigure(goal?.baselineValue, locale),
  baselineDate: plannedParts(goal?.baselineDate, localDay(new Date())),
  targetValue: typedFigure(goal?.targetValue, locale),
  owner: holdingOfGoal(goal),
});
export type GoalValues = ReturnType<typeof valuesOf>;

/** Keeps the first place for what the form chooses, and what the goal names beside it. */
const chosen = (id: string, before: readonly { readonly id: string }[]): string[] => [...(id ? [id] : []), ...before.slice(1).map((each) => each.id).filter((each) => each !== id)];

/** As the server is told it. */
export function contentOf(values: GoalValues, goal: Goal | null, locale: string) {
  const baselineValue = figureOf(values.baselineValue, locale) ?? null;
  return {
    ...ownerOf(values.owner),
    title: values.title.trim(),
    level: values.level || null,
    bodyId: values.bodyId || null,
    proposedById: values.proposedById || null,
    fieldOfAction: values.fieldOfAction.trim(),
    visibility: values.visibility,
    text: values.text.trim(),
    findingIds: chosen(values.findingId, goal?.findings ?? []),
    recommendationIds: chosen(values.recommendationId, goal?.recommendations ?? []),
    contribution: values.contribution.trim(),
    parentId: values.parentId || null,
    noParentReason: values.parentId ? '' : values.noParentReason.trim(),
    criterion: values.criterion.trim(),
    due: plannedText(values.due),
    indicator: values.indicator.trim(),
    unit: values.unit.trim(),
    baselineValue,
    baselineDate: baselineValue === null ? null : plannedText(values.baselineDate),
    targetValue: figureOf(values.targetValue, locale) ?? null,
  };
}
