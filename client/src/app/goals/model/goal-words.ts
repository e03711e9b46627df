import type { GoalAttainment, GoalRelationKind, SmartGap, SmartLetter, Visibility } from '../../gql/goals/graphql';
import { goalLevels } from '../../core/vocabulary/goals';
import type { GoalName } from '../data/goals.store';

/** "Z12". */
export const goalCode = ({ number }: Pick<GoalName, 'number'>): string => `Z${number}`;

/** "Z12 Zwei Treffs am Abend". */
export const goalText = (goal: Pick<GoalName, 'number' | 'title'>): string => `${goalCode(goal)} ${goal.title}`;

export const levelWord = (level: GoalName['level'] | undefined): string => (level ? goalLevels[level] : $localize`:@@goal.level.open:Ebene offen`);

export const attainments: Readonly<Record<GoalAttainment, string>> = {
  ATTAINED: $localize`:@@goal.attained:erreicht`,
  PARTLY_ATTAINED: $localize`:@@goal.partlyAttained:teilweise erreicht`,
  NOT_ATTAINED: $localize`:@@goal.notAttained:nicht erreicht`,
};

export const relationKinds: Readonly<Record<GoalRelationKind, string>> = {
  CONTRIBUTES_TO: $localize`:@@goal.relation.contributes:trägt bei zu`,
  DUPLICATES: $localize`:@@goal.relation.duplicates:doppelt sich mit`,
  CONFLICTS_WITH: $localize`:@@goal.relation.conflicts:steht in Konflikt mit`,
};

export const relationWord = ({ kind, isIncoming }: { readonly kind: GoalRelationKind; readonly isIncoming: boolean }): string => (isIncoming ? $localize`:@@goal.relation.from:bekommt einen Beitrag von` : relationKinds[kind]);

export const smartLetters: Readonly<Record<SmartLetter, string>> = {
  S: $localize`:@@goal.smart.specific:spezifisch`,
  M: $localize`:@@goal.smart.measurable:messbar`,
  A: $localize`:@@goal.smart.accepted:akzeptiert`,
  R: $localize`:@@goal.smart.realistic:realistisch`,
  T: $localize`:@@goal.smart.timed:terminiert`,
};

export const smartMet: Readonly<Record<SmartLetter, string>> = {
  S: $localize`:@@goal.smart.specific.met:Titel und Kriterium sagen, was erreicht sein soll.`,
  M: $localize`:@@goal.smart.measurable.met:Ein Kriterium oder ein Indikator mit Ausgangs- und Zielwert zeigt, ob es erreicht ist.`,
  A: $localize`:@@goal.smart.accepted.met:Eine Konferenz hat es eingebracht und vorgeschlagen.`,
  R: $localize`:@@goal.smart.realistic.met:Jemand ist verantwortlich, und kein Konflikt ist offen.`,
  T: $localize`:@@goal.smart.timed.met:Ein Termin steht fest.`,
};

export const smartGaps: Readonly<Record<SmartGap, string>> = {
  NO_CRITERION: $localize`:@@goal.smart.noCriterion:Das Kriterium fehlt.`,
  NO_MEASURE: $localize`:@@goal.smart.noMeasure:Es fehlt ein Kriterium oder ein Indikator mit Ausgangs- und Zielwert.`,
  NO_PROPOSER: $localize`:@@goal.smart.noProposer:Keine Konferenz bringt es ein.`,
  NOT_PROPOSED: $localize`:@@goal.smart.notProposed:Es ist noch nicht vorgeschlagen.`,
  NO_OWNER: $localize`:@@goal.smart.noOwner:Niemand ist verantwortlich.`,
  OPEN_CONFLICT: $localize`:@@goal.smart.openConflict:Ein Konflikt oder eine Dopplung ist offen.`,
  NO_DUE: $localize`:@@goal.smart.noDue:Der Termin fehlt.`,
};

/** Who may read it beside those who know the body from inside. */
export const visibilities: Readonly<Record<Visibility, string>> = {
  INTERNAL: $localize`:@@visibility.internal:nur die eigene Körperschaft`,
  PARTICIPANTS: $localize`:@@goal.visibility.participants:auch wer am Zyklus mitwirkt`,
  TENANT: $localize`:@@visibility.tenant:alle im Planungskreis`,
  PUBLIC: $localize`:@@visibility.public:öffentlich`,
};

/** The choices of a list of words, in its order. */
export const choicesOf = <Code extends string>(words: Readonly<Record<Code, string>>): { readonly value: Code; readonly label: string }[] => (Object.keys(words) as Code[]).map((value) => ({ value, label: words[value] }));

/** "Voerde, Zyklus 1". */
export const cycleText = ({ name, number }: { readonly name: string; readonly number: number }): string => $localize`:@@analysis.cycle:${name}:body:, Zyklus ${number}:number:`;
