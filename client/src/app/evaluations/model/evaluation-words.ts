import { type Accountable, accountableName, accountablePerson } from '../../core/vocabulary/accountables';
import type { Certainty, IndicatorPurpose, Visibility } from '../../gql/evaluations/graphql';

interface OfMeasure {
  readonly number: number;
  readonly measure: { readonly number: number; readonly title: string };
}

/** "M12 Treff am Abend". */
export const measureText = ({ number, title }: OfMeasure['measure']): string => `M${number} ${title}`;

/** "M12 Treff am Abend, Evaluation 1". */
export const evaluationText = ({ number, measure }: OfMeasure): string => $localize`:@@evaluation.name:${measureText(measure)}:measure:, Evaluation ${number}:number:`;

/** "Stelle Sozialplanung, Jana Terhorst"; empty while nobody is named. */
export const evaluatorText = (evaluator: Accountable | null | undefined): string => (evaluator ? [accountableName(evaluator), accountablePerson(evaluator)].filter(Boolean).join(', ') : '');

export const certainties: Readonly<Record<Certainty, string>> = {
  LOW: $localize`:@@evaluation.certainty.low:ein Hinweis`,
  MEDIUM: $localize`:@@evaluation.certainty.medium:nachvollziehbar`,
  HIGH: $localize`:@@evaluation.certainty.high:gut belegt`,
};

export const purposes: Readonly<Record<IndicatorPurpose, string>> = {
  EFFECT: $localize`:@@indicator.purpose.effect:Wirkung sehen`,
  OUTPUT: $localize`:@@indicator.purpose.output:Leistung zählen`,
  STEERING: $localize`:@@indicator.purpose.steering:Steuern (belegt keine Wirkung)`,
};

/** Who may read it beside those who know the body from inside. */
export const visibilities: Readonly<Record<Visibility, string>> = {
  INTERNAL: $localize`:@@visibility.internal:nur die eigene Körperschaft`,
  PARTICIPANTS: $localize`:@@measure.visibility.participants:auch wer an Maßnahme oder Zyklus mitwirkt`,
  TENANT: $localize`:@@visibility.tenant:alle im Planungskreis`,
  PUBLIC: $localize`:@@visibility.public:öffentlich`,
};

/** The choices of a list of words, in its order. */
export const choicesOf = <Code extends string>(words: Readonly<Record<Code, string>>): { readonly value: Code; readonly label: string }[] => (Object.keys(words) as Code[]).map((value) => ({ value, label: words[value] }));
