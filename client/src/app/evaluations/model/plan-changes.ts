import type { EvaluationPlan } from '../data/evaluation.store';
import { evaluatorText } from './evaluation-words';

type Text = (plan: EvaluationPlan) => string;

/** What a method says, in the order in which it is asked. */
export const planFields: readonly { readonly key: string; readonly label: string; readonly text: Text }[] = [
  { key: 'purpose', label: $localize`:@@evaluation.purpose:Wofür die Antworten gebraucht werden`, text: ({ purpose }) => purpose },
  { key: 'questions', label: $localize`:@@evaluation.questions:Was wir wissen wollen`, text: ({ questions }) => questions },
  { key: 'method', label: $localize`:@@evaluation.method:Wie wir es herausfinden`, text: ({ method }) => method },
  { key: 'chosenMethod', label: $localize`:@@evaluation.chosenMethod:Methode aus dem Methodenkoffer`, text: ({ chosenMethod }) => chosenMethod?.name ?? '' },
  { key: 'comparison', label: $localize`:@@evaluation.comparison:Was womit verglichen wird`, text: ({ comparison }) => comparison },
  { key: 'criteria', label: $localize`:@@evaluation.criteria:Woran wir den Erfolg erkennen`, text: ({ criteria }) => criteria },
  { key: 'involvement', label: $localize`:@@evaluation.involvement:Wie die Zielgruppe mitwirkt`, text: ({ involvement }) => involvement },
  { key: 'noInvolvementReason', label: $localize`:@@evaluation.noInvolvement:Warum die Zielgruppe nicht mitwirkt`, text: ({ noInvolvementReason }) => noInvolvementReason },
  { key: 'evaluator', label: $localize`:@@evaluation.evaluator:Wer evaluiert`, text: ({ evaluator }) => evaluatorText(evaluator) },
];

/** @returns the names of what a version says otherwise than the one before it */
export function changedParts(plan: EvaluationPlan, before: EvaluationPlan | undefined): string[] {
  if (!before) return [];
  const fields = planFields.filter(({ text }) => text(plan) !== text(before)).map(({ label }) => label);
  const isSameDue = plan.due?.date === before.due?.date && plan.due?.precision === before.due?.precision;
  return isSameDue ? fields : [...fields, $localize`:@@evaluation.due:Wann bewertet wird`];
}
