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
  EVALUATION_PLANNED: (_, { actor, subject }) => $localize`:@@history.evaluationPlanned:${actor}:actor: hat begonnen, die Evaluation ${subject}:subject: zu planen.`,
  EVALUATION_PLAN_SAVED: ({ version }, { actor, subject }) => $localize`:@@history.evaluationPlanSaved:${actor}:actor: hat am Entwurf der Methode (Fassung ${version}:version:) der Evaluation ${subject}:subject: geschrieben.`,
  EVALUATION_METHOD_FIXED: ({ version }, { actor, subject }) => $localize`:@@history.evaluationFixed:${actor}:actor: hat die Methode (Fassung ${version}:version:) der Evaluation ${subject}:subject: festgelegt.`,
  EVALUATION_VALUES_SET: (_, { actor, subject }) => $localize`:@@history.evaluationValues:${actor}:actor: hat Werte der Evaluation ${subject}:subject: eingetragen.`,
  EVALUATION_FINDINGS_SET: (_, { actor, subject }) => $localize`:@@history.evaluationFindings:${actor}:actor: hat Beobachtungen der Evaluation ${subject}:subject: eingetragen.`,
  EVALUATION_MOVED: ({ to }, { actor, subject }) => {
    switch (to) {
      case 'PLANNED':
      case 'METHOD_FIXED':
      case 'BASELINE_RECORDED':
        return $localize`:@@history.evaluationBaseline:${actor}:actor: hat die Ausgangslage der Evaluation ${subject}:subject: festgehalten.`;
      case 'COLLECTING':
        return $localize`:@@history.evaluationCollecting:${actor}:actor: hat mit der Erhebung der Evaluation ${subject}:subject: begonnen.`;
      case 'ASSESSED':
        return $localize`:@@history.evaluationAssessed:${actor}:actor: hat die Evaluation ${subject}:subject: bewertet.`;
      case 'REPORTED':
        return $localize`:@@history.evaluationReported:${actor}:actor: hat über die Evaluation ${subject}:subject: berichtet.`;
      case 'LESSONS_ADOPTED':
        return $localize`:@@history.evaluationAdopted:${actor}:actor: hat festgehalten, dass die Lehren der Evaluation ${subject}:subject: weitergegeben sind.`;
      case 'NOT_POSSIBLE':
        return $localize`:@@history.evaluationGivenUp:${actor}:actor: hat festgehalten, dass die Evaluation ${subject}:subject: nicht möglich ist.`;
    }
  },
};
