import type { SentencesOf } from './telling';

type EvaluationState = 'PLANNED' | 'METHOD_FIXED' | 'BASELINE_RECORDED' | 'COLLECTING' | 'ASSESSED' | 'REPORTED' | 'LESSONS_ADOPTED' | 'NOT_POSSIBLE';

/** What happens to evaluations. */
export interface EvaluationPayloads {
  EVALUATION_PLANNED: object;
  EVALUATION_PLAN_SAVED: { readonly version: number };
  EVALUATION_METHOD_FIXED: { readonly version: number };
  EVALUATION_VALUES_SET: object;
  EVALUATION_FINDINGS_SET: object;
  EVALUATION_MOVED: { readonly to: EvaluationState };
}

export const evaluationSentences: SentencesOf<EvaluationPayloads> = {
  EVALUATION_PLANNED: (_, { actor, subject }) => $localize`:@@history.evaluationPlanned:${actor}:actor: hat begonnen, ${subject}:subject: zu planen.`,
  EVALUATION_PLAN_SAVED: ({ version }, { actor, subject }) => $localize`:@@history.evaluationPlanSaved:${actor}:actor: hat für ${subject}:subject: am Entwurf der Methode geschrieben (Fassung ${version}:version:).`,
  EVALUATION_METHOD_FIXED: ({ version }, { actor, subject }) => $localize`:@@history.evaluationFixed:${actor}:actor: hat für ${subject}:subject: die Methode festgelegt (Fassung ${version}:version:).`,
  EVALUATION_VALUES_SET: (_, { actor, subject }) => $localize`:@@history.evaluationValues:${actor}:actor: hat für ${subject}:subject: Werte eingetragen.`,
  EVALUATION_FINDINGS_SET: (_, { actor, subject }) => $localize`:@@history.evaluationFindings:${actor}:actor: hat für ${subject}:subject: Beobachtungen eingetragen.`,
  EVALUATION_MOVED: ({ to }, { actor, subject }) => {
    switch (to) {
      case 'PLANNED':
      case 'METHOD_FIXED':
      case 'BASELINE_RECORDED':
        return $localize`:@@history.evaluationBaseline:${actor}:actor: hat für ${subject}:subject: die Ausgangslage festgehalten.`;
      case 'COLLECTING':
        return $localize`:@@history.evaluationCollecting:${actor}:actor: hat für ${subject}:subject: mit der Erhebung begonnen.`;
      case 'ASSESSED':
        return $localize`:@@history.evaluationAssessed:${actor}:actor: hat ${subject}:subject: bewertet.`;
      case 'REPORTED':
        return $localize`:@@history.evaluationReported:${actor}:actor: hat über ${subject}:subject: berichtet.`;
      case 'LESSONS_ADOPTED':
        return $localize`:@@history.evaluationAdopted:${actor}:actor: hat festgehalten, dass die Lehren aus ${subject}:subject: weitergegeben sind.`;
      case 'NOT_POSSIBLE':
        return $localize`:@@history.evaluationGivenUp:${actor}:actor: hat festgehalten, dass ${subject}:subject: nicht möglich ist.`;
    }
  },
};
