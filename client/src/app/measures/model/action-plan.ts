import { type PlanEntry, type PlanProblem, readPlan } from './action-plan-file';

/** A measure as an action plan has it. */
export interface PlannedMeasure {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly fieldOfAction: string;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly isProposed: boolean;
  readonly steps: readonly { readonly title: string; readonly due: string | null; readonly isDone: boolean }[];
}

/** What would become of an action plan, before anything has. */
export interface ActionPlan {
  readonly problems: readonly PlanProblem[];
  readonly measures: readonly PlannedMeasure[];
  /** What stands in the file and is not taken over, with how often. */
  readonly ignored: readonly { readonly field: string; readonly times: number }[];
}

const mostMeasures = 500;
const mostSteps = 50;
const completed = 4;
const [noWord, abandoned] = [0, 8];

/** All that lies below a measure, in its order. */
const below = ({ children }: PlanEntry): PlanEntry[] => children.flatMap((child) => [child, ...below(child)]);

/** What has no field of its own stays as a sentence. */
const textOf = ({ organ, status }: PlanEntry, labels: ReadonlyMap<number, string>): string =>
  [
    organ && $localize`:@@actionPlan.organ:Verantwortlich laut Plan: ${organ}:organ:`,
    labels.get(status) && status !== noWord && $localize`:@@actionPlan.status:Stand laut Plan: ${labels.get(status) ?? ''}:status:`,
  ]
    .filter(Boolean)
    .join('\n');

function measureOf(entry: PlanEntry, fieldOfAction: string, labels: ReadonlyMap<number, string>, problems: PlanProblem[]): PlannedMeasure {
  const steps = below(entry);
  if (steps.length > mostSteps) problems.push({ place: `${entry.place}.children`, sentence: $localize`:@@actionPlan.tooManySteps:Höchstens ${mostSteps}:limit: Schritte gehören zu einer Maßnahme.` });
  return {
    key: `localzero-${entry.id}`,
    title: entry.title,
    text: textOf(entry, labels),
    fieldOfAction,
    starts: entry.starts,
    ends: entry.ends,
    isProposed: entry.status !== noWord && entry.status !== abandoned,
    steps: steps.map(({ title, ends, status }) => ({ title, due: ends, isDone: status === completed })),
  };
}

/**
 * Reads an action plan in the form of LocalZero Monitoring: an entry at the top with others below it is a Handlungsfeld and those are its measures;
 * without any it is a measure itself; whatever lies below a measure are its steps.
 */
export function actionPlanOf(text: string): ActionPlan {
  const { entries, labels, problems: found, ignored } = readPlan(text);
  const problems = [...found];
  const measures = entries.flatMap((top) => (top.children.length ? top.children.map((each) => measureOf(each, top.title, labels, problems)) : [measureOf(top, '', labels, problems)]));
  if (measures.length > mostMeasures) problems.push({ place: 'tasks', sentence: $localize`:@@actionPlan.tooMany:Höchstens ${mostMeasures}:limit: Maßnahmen lassen sich auf einmal übernehmen.` });
  if (measures.length === 0 && problems.length === 0) problems.push({ place: 'tasks', sentence: $localize`:@@actionPlan.empty:Der Plan enthält keine Maßnahme.` });
  return { problems, measures: problems.length ? [] : measures, ignored };
}
