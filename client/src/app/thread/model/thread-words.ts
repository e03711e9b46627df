import { type PaperState, type ResolutionResult, paperStates, resolutionResults } from '../../core/vocabulary/council';
import { type MeetingState, meetingAddress, meetingStates } from '../../core/vocabulary/meetings';
import { actionItemAddress, actionPlanAddress, blockAddress, blockNamed, closingAddress, evaluationAddress, contributionAddress, findingAddress, goalAddress, measureAddress, paperAddress, recommendationAddress, taskAddress } from '../../core/vocabulary/references';
import { standWord } from '../../core/vocabulary/words';
import type { ThreadGap, ThreadKind } from '../../gql/thread/graphql';
import { lessonStates, type LessonState } from '../../learning/model/lesson-words';
import { type ActionItemState, type EvaluationState, type ContributionState, type GoalState, type MeasureState, type RecommendationState, type TaskStand, actionItemStates, evaluationStates, contributionStates, goalStates, measureStates, recommendationStates } from '../../status/status-words';

interface KindWords {
  /** Above several of them. */
  readonly heading: string;
  readonly address: (id: string) => string;
  readonly state?: (code: string) => string;
}

/** In the order in which one thing follows from another. */
export const threadKinds: Readonly<Record<ThreadKind, KindWords>> = {
  BLOCK: { heading: $localize`:@@thread.blocks:Bausteine`, address: blockAddress },
  TASK: { heading: $localize`:@@block.tasks:Inhalte`, address: taskAddress, state: (code) => standWord(code as TaskStand) },
  MEETING: { heading: $localize`:@@navigation.meetings:Sitzungen`, address: meetingAddress, state: (code) => meetingStates[code as MeetingState].word },
  CONTRIBUTION: { heading: $localize`:@@thread.contributions:Beiträge, die hierher führten`, address: contributionAddress, state: (code) => contributionStates[code as ContributionState].word },
  FINDING: { heading: $localize`:@@finding.list:Befunde`, address: findingAddress },
  RECOMMENDATION: { heading: $localize`:@@recommendation.list:Empfehlungen`, address: recommendationAddress, state: (code) => recommendationStates[code as RecommendationState].word },
  GOAL: { heading: $localize`:@@goal.list:Ziele`, address: goalAddress, state: (code) => goalStates[code as GoalState].word },
  MEASURE: { heading: $localize`:@@measure.list:Maßnahmen`, address: measureAddress, state: (code) => measureStates[code as MeasureState].word },
  EVALUATION: { heading: $localize`:@@evaluation.list:Evaluationen`, address: evaluationAddress, state: (code) => evaluationStates[code as EvaluationState].word },
  ACTION_PLAN: { heading: $localize`:@@actionPlan.list:Handlungskonzepte`, address: actionPlanAddress, state: (code) => (code === 'FROZEN' ? $localize`:@@actionPlan.state.frozen:eingefroren` : $localize`:@@minutes.draft:Entwurf`) },
  PAPER: { heading: $localize`:@@paper.list:Vorlagen`, address: paperAddress, state: (code) => paperStates[code as PaperState] },
  RESOLUTION: { heading: $localize`:@@resolution.list:Beschlüsse`, address: paperAddress, state: (code) => resolutionResults[code as ResolutionResult] },
  ACTION_ITEM: { heading: $localize`:@@actionItem.list:Aufträge`, address: actionItemAddress, state: (code) => actionItemStates[code as ActionItemState].word },
  LESSON: { heading: $localize`:@@lesson.list:Lehren`, address: closingAddress, state: (code) => lessonStates[code as LessonState].word },
};

interface GapWords {
  /** As a row of the table says it. */
  readonly word: string;
  /** As the page of the thing says it. */
  readonly sentence: string;
  /** What somebody would have to do. */
  readonly remedy: string;
}

/** Where the Roter Faden can be broken, in the order of the chain. */
export const threadGaps: Readonly<Record<ThreadGap, GapWords>> = {
  FINDING_UNANSWERED: {
    word: $localize`:@@thread.gap.finding:Befund ohne Antwort`,
    sentence: $localize`:@@thread.gap.finding.sentence:Aus diesem Befund folgt noch keine Empfehlung und kein Ziel.`,
    remedy: $localize`:@@thread.gap.finding.remedy:Befund beantworten`,
  },
  RECOMMENDATION_WITHOUT_FINDING: {
    word: $localize`:@@thread.gap.unfounded:Empfehlung ohne Befund`,
    sentence: $localize`:@@thread.gap.unfounded.sentence:Diese Empfehlung nennt keinen Befund, aus dem sie folgt.`,
    remedy: $localize`:@@thread.gap.unfounded.remedy:Befund zur Empfehlung nennen`,
  },
  RECOMMENDATION_WITHOUT_FRUIT: {
    word: $localize`:@@thread.gap.fruitless:Empfehlung ohne Folge`,
    sentence: $localize`:@@thread.gap.fruitless.sentence:Diese Empfehlung ist angenommen, aber noch ist nichts daraus geworden.`,
    remedy: $localize`:@@thread.gap.fruitless.remedy:Empfehlung umsetzen`,
  },
  GOAL_WITHOUT_FINDING: {
    word: $localize`:@@thread.gap.goal:Ziel ohne Befund`,
    sentence: $localize`:@@thread.gap.goal.sentence:Kein Befund genannt: Dieses Ziel nennt weder Befund noch Empfehlung noch Beitrag, aus dem es kommt.`,
    remedy: $localize`:@@thread.gap.goal.remedy:Herkunft des Ziels klären`,
  },
  GOAL_WITHOUT_RESOLUTION: {
    word: $localize`:@@thread.gap.unresolved:Abgestimmtes Ziel ohne Vorlage`,
    sentence: $localize`:@@thread.gap.unresolved.sentence:Dieses Ziel ist abgestimmt, aber keine Vorlage bringt es in den Rat.`,
    remedy: $localize`:@@thread.gap.unresolved.remedy:Ziel in den Rat geben`,
  },
  MEASURE_WITHOUT_GOAL: {
    word: $localize`:@@thread.gap.measure:Maßnahme ohne Ziel`,
    sentence: $localize`:@@thread.gap.measure.sentence:Diese Maßnahme nennt kein Ziel, dem sie dient.`,
    remedy: $localize`:@@thread.gap.measure.remedy:Ziel der Maßnahme nennen`,
  },
  MEASURE_WITHOUT_EVALUATION: {
    word: $localize`:@@thread.gap.unevaluated:Beendete Maßnahme ohne Evaluation`,
    sentence: $localize`:@@thread.gap.unevaluated.sentence:Diese Maßnahme ist abgeschlossen, aber noch ist nicht bewertet, wozu sie beigetragen hat.`,
    remedy: $localize`:@@thread.gap.unevaluated.remedy:Maßnahme evaluieren`,
  },
  RESOLUTION_WITHOUT_OWNER: {
    word: $localize`:@@thread.gap.unowned:Beschluss ohne Verantwortung`,
    sentence: $localize`:@@thread.gap.unowned.sentence:Für diesen Beschluss ist niemand verantwortlich.`,
    remedy: $localize`:@@thread.gap.unowned.remedy:Verantwortung für den Beschluss klären`,
  },
};

interface Named {
  readonly kind: ThreadKind;
  readonly name: string;
}

/** A block and a contribution under the words that people use for them. */
export const threadName = ({ kind, name }: Named): string => (kind === 'BLOCK' ? blockNamed(name) : kind === 'CONTRIBUTION' ? $localize`:@@contribution.numberedName:Nr. ${name}:name:` : name);

export const threadAddress = ({ kind, pageId }: { readonly kind: ThreadKind; readonly pageId: string }): string => threadKinds[kind].address(pageId);

/** Empty where the kind has no states. */
export const threadState = ({ kind, state }: { readonly kind: ThreadKind; readonly state: string | null }): string => (state === null ? '' : (threadKinds[kind].state?.(state) ?? ''));
