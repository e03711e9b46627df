import type { MethodEffort, MethodKind } from '../../gql/methods/graphql';
import type { Method } from '../data/methods.store';

export const methodKinds: Readonly<Record<MethodKind, string>> = {
  PARTICIPATION: $localize`:@@method.kind.participation:Beteiligung`,
  EVALUATION: $localize`:@@method.kind.evaluation:Evaluation`,
};

export const efforts: Readonly<Record<MethodEffort, string>> = {
  LOW: $localize`:@@method.effort.low:gering`,
  MEDIUM: $localize`:@@method.effort.medium:mittel`,
  HIGH: $localize`:@@method.effort.high:hoch`,
};

/** "Beteiligung, Evaluation". */
export const kindsText = ({ kinds }: Pick<Method, 'kinds'>): string => kinds.map((kind) => methodKinds[kind]).join(', ');

/** "mittel, rund 30 h". */
export const effortText = ({ effort, effortHours: hours }: Pick<Method, 'effort' | 'effortHours'>): string =>
  hours === null ? efforts[effort] : $localize`:@@method.effort.hours:${efforts[effort]}:effort:, rund ${hours}:hours: h`;

/** "6 bis 10", "ab 6", "bis 10"; empty where any number will do. */
export function groupText({ groupFrom: from, groupTo: to }: Pick<Method, 'groupFrom' | 'groupTo'>): string {
  if (from !== null && to !== null) return $localize`:@@method.group.between:${from}:from: bis ${to}:to:`;
  if (from !== null) return $localize`:@@method.group.from:ab ${from}:from:`;
  return to === null ? '' : $localize`:@@method.group.to:bis ${to}:to:`;
}


/** The choices of a list of words, in its order. */
export const choicesOf = <Code extends string>(words: Readonly<Record<Code, string>>): { readonly value: Code; readonly label: string }[] => (Object.keys(words) as Code[]).map((value) => ({ value, label: words[value] }));
