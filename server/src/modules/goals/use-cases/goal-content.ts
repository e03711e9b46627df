import { parsePartialDate, type PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { InputProblem, InputProblemCode } from '../../../platform/graphql/refusals.js';
import type { GoalField } from '../domain/goal-activities.js';
import type { GoalLevel } from '../domain/goal-lifecycle.js';
import type { Goal } from '../domain/goal.entity.js';
import type { LockedGoal, Origins } from '../persistence/goal-work.repository.js';

/** Who answers for a goal, and who sees it. */
export interface GoalHolding {
  ownerOrganizationId: string | null;
  ownerSeatId: string | null;
  ownerPersonId: string | null;
  visibility: Visibility;
}

/** What a goal says of itself. */
export interface GoalContent extends Origins, GoalHolding {
  level: GoalLevel | null;
  /** The body of the cycle where none is named. */
  bodyId: string | null;
  title: string;
  text: string;
  fieldOfAction: string;
  proposedById: string | null;
  parentId: string | null;
  noParentReason: string;
  criterion: string;
  due: string | null;
  indicator: string;
  unit: string;
  baselineValue: number | null;
  baselineDate: string | null;
  targetValue: number | null;
}

type Columns = Pick<
  Goal,
  | 'level' | 'title' | 'text' | 'proposedById' | 'parentGoalId' | 'noParentReason' | 'criterion' | 'dueDate' | 'duePrecision' | 'ownerOrganizationId' | 'ownerSeatId' | 'ownerPersonId'
  | 'indicator' | 'unit' | 'baselineValue' | 'baselineDate' | 'baselinePrecision' | 'targetValue' | 'visibility'
>;

const read = (date: string | null): PartialDate | undefined => (date === null ? undefined : parsePartialDate(date));
const figure = (value: number | null): string | null => (value === null ? null : String(value));

/** The columns that the content fills by itself. */
export function columnsOf(content: GoalContent): Columns {
  const { level, title, text, proposedById, parentId, noParentReason, criterion, ownerOrganizationId, ownerSeatId, ownerPersonId, indicator, unit, visibility } = content;
  const [due, baseline] = [read(content.due), read(content.baselineDate)];
  return {
    level, title, text, proposedById, parentGoalId: parentId, noParentReason, criterion, ownerOrganizationId, ownerSeatId, ownerPersonId, indicator, unit, visibility,
    dueDate: due?.date ?? null, duePrecision: due?.precision ?? null,
    baselineValue: figure(content.baselineValue), baselineDate: baseline?.date ?? null, baselinePrecision: baseline?.precision ?? null,
    targetValue: figure(content.targetValue),
  };
}

/** @returns what the fields of a goal lack beside each other: a target means nothing without the baseline */
export function problemsOfContent({ baselineValue, baselineDate, targetValue, parentId, noParentReason }: GoalContent): InputProblem[] {
  const problems: InputProblem[] = [];
  if (baselineValue === null && (targetValue !== null || baselineDate !== null)) problems.push(new InputProblem('baselineValue', InputProblemCode.REQUIRED));
  if (parentId !== null && noParentReason) problems.push(new InputProblem('noParentReason', InputProblemCode.NOT_ALLOWED));
  return problems;
}

const OWNER = ['ownerOrganizationId', 'ownerSeatId', 'ownerPersonId'] as const;

/** The columns behind each field that is not one itself. */
const BEHIND: Partial<Record<GoalField, readonly (keyof Columns)[]>> = {
  proposedBy: ['proposedById'],
  parent: ['parentGoalId', 'noParentReason'],
  due: ['dueDate', 'duePrecision'],
  owner: OWNER,
  indicator: ['indicator', 'unit'],
  baseline: ['baselineValue', 'baselineDate', 'baselinePrecision'],
  target: ['targetValue'],
};
const COLUMNS: readonly GoalField[] = ['level', 'title', 'text', 'criterion', 'visibility'];

/** @returns the fields in which the content differs from the goal as it is */
export function changedFields(goal: LockedGoal, content: GoalContent, bodyId: string): GoalField[] {
  const columns = columnsOf(content);
  const behind = (field: GoalField): readonly (keyof Columns)[] => BEHIND[field] ?? (COLUMNS.includes(field) ? [field as keyof Columns] : []);
  const sameOrigins = (['findingIds', 'recommendationIds'] as const).every((ids) => [...content[ids]].sort().join() === goal[ids].join()) && content.contribution === goal.contribution;
  const others: GoalField[] = [...(content.fieldOfAction === goal.fieldOfAction ? [] : ['fieldOfAction' as const]), ...(bodyId === goal.bodyId ? [] : ['body' as const]), ...(sameOrigins ? [] : ['origins' as const])];
  return [...(Object.keys(BEHIND) as GoalField[]), ...COLUMNS].filter((field) => behind(field).some((column) => goal[column] !== columns[column])).concat(others);
}

/** @returns whether somebody else answers for it, and whether others see it */
export const holdingFields = (goal: LockedGoal, holding: GoalHolding): GoalField[] => [
  ...(OWNER.some((column) => goal[column] !== holding[column]) ? ['owner' as const] : []),
  ...(goal.visibility === holding.visibility ? [] : ['visibility' as const]),
];
