import type { FindingRow } from '../../analyses/index.js';
import type { GoalRow } from '../../goals/index.js';
import type { MeasureRow } from '../../measures/index.js';
import type { PlanFinding, PlanGoal, PlanMeasure } from '../domain/plan-content.js';

/** What a document says of a Befund. */
export const findingContent = ({ id, number, kind, title, text, targetGroup, evidence }: FindingRow): PlanFinding => ({
  id, number, kind, title, text, targetGroup,
  evidence: evidence.map(({ kind: its, statement, figure, source, dataDate }) => ({ kind: its, statement, figure, source, dataDate })),
});

/** What a document says of a goal. */
export const goalContent = ({ id, number, title, text, level, criterion, indicator, unit, baselineValue, baselineDate, targetValue, due }: GoalRow): PlanGoal => ({
  id, number, title, text, level, criterion, indicator, unit, baselineValue, baselineDate, targetValue, due,
});

/** What a document says of a measure. @param goals those that stand in the same document: of another one it says nothing */
export function measureContent(measure: MeasureRow, goals: readonly PlanGoal[]): PlanMeasure {
  const { id, number, title, text, kind, starts, ends, targetGroups, goalId, owner, partners, steps, resources, applications, reservations } = measure;
  return {
    id, number, title, text, kind, starts, ends, targetGroups,
    goalNumber: goals.find((goal) => goal.id === goalId)?.number ?? null,
    owner: owner?.organization?.name ?? owner?.seat?.name ?? '',
    partners: partners.map(({ name }) => name),
    steps: steps.map(({ title: its, due, isDone, isMilestone }) => ({ title: its, due, isDone, isMilestone })),
    resources: resources.map(({ kind: its, amount, unit, note, year }) => ({ kind: its, amount, unit, note, year })),
    applications: applications.map(({ programme, state, amountCents, ownShareCents, endsOn }) => ({ programme: programme.name, state, amountCents, ownShareCents, endsOn })),
    reservations: reservations.filter(({ settled }) => settled === null).map(({ reason, expiresOn, grantedBy }) => ({ reason, expiresOn, grantedBy })),
  };
}
