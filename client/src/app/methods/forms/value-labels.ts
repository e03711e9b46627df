import type { MethodValues } from '../model/method-values';

/** What a field of the form is called, where two versions of it stand beside each other. */
export const valueLabels: Readonly<Record<keyof MethodValues, string>> = {
  name: $localize`:@@method.name:Name`,
  isParticipation: $localize`:@@method.kind.participation:Beteiligung`,
  isEvaluation: $localize`:@@method.kind.evaluation:Evaluation`,
  purpose: $localize`:@@method.purpose:Zweck`,
  fitsWhen: $localize`:@@method.fitsWhen:Passt, wenn`,
  fitsNotWhen: $localize`:@@method.fitsNotWhen:Passt nicht, wenn`,
  effort: $localize`:@@method.effort:Aufwand`,
  effortHours: $localize`:@@method.hours:Arbeitsstunden`,
  groupFrom: $localize`:@@method.groupFrom:Personen mindestens`,
  groupTo: $localize`:@@method.groupTo:Personen höchstens`,
  duration: $localize`:@@method.duration:Dauer`,
  material: $localize`:@@method.material:Material`,
  costNote: $localize`:@@method.cost:Kosten`,
  steps: $localize`:@@method.steps:Ablauf`,
  questions: $localize`:@@method.questions:Fragen vor dem Einsatz`,
};
