import type { Day } from '../../../kernel/clock.js';
import { costsOf, type PlanContent, type PlanFinding, type PlanGoal, type PlanMeasure } from './plan-content.js';

/** What an application asks for, and what is missing. */
export const PLAN_CHECKS = [
  'NO_PERIOD', 'NO_OCCASION', 'NO_INTRODUCTION', 'EVIDENCE_NOT_NAMED', 'DEADLINE_PASSED', 'NO_FINDING', 'NO_CHECKABLE_GOAL', 'NO_MEASURE', 'FINDING_WITHOUT_EVIDENCE',
  'GOAL_WITHOUT_CRITERION', 'GOAL_WITHOUT_INDICATOR', 'GOAL_WITHOUT_BASELINE', 'GOAL_WITHOUT_TARGET', 'GOAL_WITHOUT_DUE', 'GOAL_WITHOUT_MEASURE',
  'MEASURE_WITHOUT_GOAL', 'MEASURE_WITHOUT_OWNER', 'MEASURE_WITHOUT_STEPS', 'MEASURE_WITHOUT_COSTS', 'NOT_FOR_ALL_READERS', 'FINDING_REMOVED',
] as const;
export type PlanCheckCode = (typeof PLAN_CHECKS)[number];

/** With these nothing is frozen: the others are for whoever applies to decide about. */
export const BLOCKING: readonly PlanCheckCode[] = ['NOT_FOR_ALL_READERS', 'FINDING_REMOVED'];

/** One point that is open, about the whole or about one thing in it. */
export interface PlanCheck {
  code: PlanCheckCode;
  about: { kind: 'FINDING' | 'GOAL' | 'MEASURE'; id: string; name: string } | null;
}

type Missing = (PlanCheckCode | false)[];

const ofWhole = ({ startsOn, endsOn, occasion, programme, introduction, evidence, findings, goals, measures }: PlanContent, today: Day): Missing => [
  (startsOn === null || endsOn === null) && 'NO_PERIOD',
  !occasion && programme === null && 'NO_OCCASION',
  !introduction && 'NO_INTRODUCTION',
  programme !== null && programme.requiredEvidence !== '' && !evidence && 'EVIDENCE_NOT_NAMED',
  programme !== null && programme.deadline !== null && programme.deadline < today && 'DEADLINE_PASSED',
  findings.length === 0 && 'NO_FINDING',
  !goals.some(({ level }) => level === 'OPERATIONAL') && 'NO_CHECKABLE_GOAL',
  measures.length === 0 && 'NO_MEASURE',
];

const ofFinding = ({ evidence }: PlanFinding): Missing => [evidence.length === 0 && 'FINDING_WITHOUT_EVIDENCE'];

/** Only what is operational is measured; a strategic goal gives a direction. */
const ofGoal = ({ level, criterion, indicator, baselineValue, targetValue, due, number }: PlanGoal, measures: readonly PlanMeasure[]): Missing =>
  level === 'OPERATIONAL'
    ? [
        !criterion && 'GOAL_WITHOUT_CRITERION',
        !indicator && 'GOAL_WITHOUT_INDICATOR',
        baselineValue === null && 'GOAL_WITHOUT_BASELINE',
        targetValue === null && 'GOAL_WITHOUT_TARGET',
        due === null && 'GOAL_WITHOUT_DUE',
        !measures.some(({ goalNumber }) => goalNumber === number) && 'GOAL_WITHOUT_MEASURE',
      ]
    : [];

const ofMeasure = (measure: PlanMeasure): Missing => [
  measure.goalNumber === null && 'MEASURE_WITHOUT_GOAL',
  !measure.owner && 'MEASURE_WITHOUT_OWNER',
  measure.steps.length === 0 && 'MEASURE_WITHOUT_STEPS',
  costsOf(measure) === null && 'MEASURE_WITHOUT_COSTS',
];

/** @returns what is missing for an application, of the whole first, then in the order of the document */
export function planChecks(content: PlanContent, today: Day): PlanCheck[] {
  const about = (kind: 'FINDING' | 'GOAL' | 'MEASURE', { id, title }: { id: string; title: string }, name: string, missing: Missing): PlanCheck[] =>
    missing.filter((code) => code !== false).map((code) => ({ code, about: { kind, id, name: `${name}${title}` } }));
  return [
    ...ofWhole(content, today).filter((code) => code !== false).map((code) => ({ code, about: null })),
    ...content.findings.flatMap((finding) => about('FINDING', finding, '', ofFinding(finding))),
    ...content.goals.flatMap((goal) => about('GOAL', goal, `Z${goal.number} `, ofGoal(goal, content.measures))),
    ...content.measures.flatMap((measure) => about('MEASURE', measure, `M${measure.number} `, ofMeasure(measure))),
  ];
}
