import { findingAddress, goalAddress, measureAddress } from '../../core/vocabulary/references';
import type { ActionPlanCheckCode, ActionPlanPartKind, Visibility } from '../../gql/action-plans/graphql';
import type { ActionPlanEntry } from '../data/action-plans.store';

/** "H3". */
export const planCode = ({ number }: Pick<ActionPlanEntry, 'number'>): string => `H${number}`;

/** "H3 Treffpunkte im Quartier". */
export const planText = (plan: Pick<ActionPlanEntry, 'number' | 'title'>): string => `${planCode(plan)} ${plan.title}`;

/** Where what it holds is shown, and can be mended. */
export const partAddresses: Readonly<Record<ActionPlanPartKind, (id: string) => string>> = { FINDING: findingAddress, GOAL: goalAddress, MEASURE: measureAddress };

/** Who may read it. */
export const visibilities: Readonly<Record<Visibility, string>> = {
  INTERNAL: $localize`:@@actionPlan.visibility.internal:nur die eigene Verwaltung`,
  PARTICIPANTS: $localize`:@@actionPlan.visibility.participants:alle, die im Zyklus mitwirken`,
  TENANT: $localize`:@@actionPlan.visibility.tenant:alle im Planungskreis`,
  PUBLIC: $localize`:@@actionPlan.visibility.public:öffentlich`,
};

/** What is missing for an application, as a sentence. */
export const checkSentences: Readonly<Record<ActionPlanCheckCode, string>> = {
  NO_PERIOD: $localize`:@@actionPlan.check.noPeriod:Der Zeitraum fehlt.`,
  NO_OCCASION: $localize`:@@actionPlan.check.noOccasion:Weder Anlass noch Förderprogramm ist genannt.`,
  NO_INTRODUCTION: $localize`:@@actionPlan.check.noIntroduction:Die Ausgangslage ist noch nicht beschrieben.`,
  EVIDENCE_NOT_NAMED: $localize`:@@actionPlan.check.evidence:Das Förderprogramm fordert Nachweise; wie sie erbracht werden, steht noch nicht da.`,
  DEADLINE_PASSED: $localize`:@@actionPlan.check.deadline:Die Antragsfrist des Förderprogramms ist vorbei.`,
  NO_FINDING: $localize`:@@actionPlan.check.noFinding:Es ist kein Befund gewählt.`,
  NO_CHECKABLE_GOAL: $localize`:@@actionPlan.check.noGoal:Es ist kein operatives Ziel gewählt, das sich überprüfen lässt.`,
  NO_MEASURE: $localize`:@@actionPlan.check.noMeasure:Es ist keine Maßnahme gewählt.`,
  FINDING_WITHOUT_EVIDENCE: $localize`:@@actionPlan.check.findingEvidence:Der Befund hat keinen Beleg.`,
  GOAL_WITHOUT_CRITERION: $localize`:@@actionPlan.check.goalCriterion:Dem Ziel fehlt, wann es erreicht ist.`,
  GOAL_WITHOUT_INDICATOR: $localize`:@@actionPlan.check.goalIndicator:Dem Ziel fehlt der Indikator.`,
  GOAL_WITHOUT_BASELINE: $localize`:@@actionPlan.check.goalBaseline:Dem Ziel fehlt der Ausgangswert.`,
  GOAL_WITHOUT_TARGET: $localize`:@@actionPlan.check.goalTarget:Dem Ziel fehlt der Zielwert.`,
  GOAL_WITHOUT_DUE: $localize`:@@actionPlan.check.goalDue:Dem Ziel fehlt die Frist.`,
  GOAL_WITHOUT_MEASURE: $localize`:@@actionPlan.check.goalMeasure:Für das Ziel ist keine Maßnahme gewählt.`,
  MEASURE_WITHOUT_GOAL: $localize`:@@actionPlan.check.measureGoal:Die Maßnahme dient keinem der gewählten Ziele.`,
  MEASURE_WITHOUT_OWNER: $localize`:@@actionPlan.check.measureOwner:Niemand ist für die Maßnahme verantwortlich.`,
  MEASURE_WITHOUT_STEPS: $localize`:@@actionPlan.check.measureSteps:Die Maßnahme hat keine Schritte.`,
  MEASURE_WITHOUT_COSTS: $localize`:@@actionPlan.check.measureCosts:Zur Maßnahme sind keine Kosten genannt.`,
  NOT_FOR_ALL_READERS: $localize`:@@actionPlan.check.notForAll:Das dürfen nicht alle lesen, die das Handlungskonzept lesen. So lässt es sich nicht einfrieren.`,
  FINDING_REMOVED: $localize`:@@actionPlan.check.removed:Der Befund ist entfernt. So lässt sich das Handlungskonzept nicht einfrieren.`,
};
