import { day } from '../vocabulary/planned-date';
import type { SentencesOf } from './telling';

type Answer = 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'REJECTED' | 'DEFERRED';

/** What happens to Befunde and recommendations. */
export interface AnalysisPayloads {
  FINDING_ADDED: object;
  FINDING_EDITED: object;
  FINDING_REMOVED: object;
  EVIDENCE_ADDED: object;
  EVIDENCE_EDITED: object;
  EVIDENCE_REMOVED: object;
  RECOMMENDATION_DRAFTED: object;
  RECOMMENDATION_EDITED: object;
  RECOMMENDATION_ISSUED: { readonly organizationId: string | null; readonly seatId: string | null; readonly answerDue: string };
  RECOMMENDATION_CONSIDERED: object;
  RECOMMENDATION_ANSWERED: { readonly answer: Answer; readonly until: string | null };
  RECOMMENDATION_TAKEN_UP: { readonly contentId: string };
  RECOMMENDATION_IMPLEMENTED: object;
  RECOMMENDATION_LAPSED: object;
}

export const analysisSentences: SentencesOf<AnalysisPayloads> = {
  FINDING_ADDED: (_, { actor, subject }) => $localize`:@@history.findingAdded:${actor}:actor: hat den Befund „${subject}:subject:“ aufgenommen.`,
  FINDING_EDITED: (_, { actor, subject }) => $localize`:@@history.findingEdited:${actor}:actor: hat den Befund „${subject}:subject:“ geändert.`,
  FINDING_REMOVED: (_, { actor, subject }) => $localize`:@@history.findingRemoved:${actor}:actor: hat den Befund „${subject}:subject:“ entfernt.`,
  EVIDENCE_ADDED: (_, { actor, subject }) => $localize`:@@history.evidenceAdded:${actor}:actor: hat beim Befund „${subject}:subject:“ einen Beleg eingetragen.`,
  EVIDENCE_EDITED: (_, { actor, subject }) => $localize`:@@history.evidenceEdited:${actor}:actor: hat beim Befund „${subject}:subject:“ einen Beleg geändert.`,
  EVIDENCE_REMOVED: (_, { actor, subject }) => $localize`:@@history.evidenceRemoved:${actor}:actor: hat beim Befund „${subject}:subject:“ einen Beleg entfernt.`,
  RECOMMENDATION_DRAFTED: (_, { actor, subject }) => $localize`:@@history.recommendationDrafted:${actor}:actor: hat die Empfehlung ${subject}:subject: entworfen.`,
  RECOMMENDATION_EDITED: (_, { actor, subject }) => $localize`:@@history.recommendationEdited:${actor}:actor: hat den Entwurf der Empfehlung ${subject}:subject: geändert.`,
  RECOMMENDATION_ISSUED: ({ organizationId, seatId, answerDue }, { actor, subject, nameOf, locale }) =>
    $localize`:@@history.recommendationIssued:${actor}:actor: hat die Empfehlung ${subject}:subject: ausgegeben, an ${nameOf(seatId ?? organizationId)}:addressee:; Antwort bis ${day(answerDue, locale)}:date:.`,
  RECOMMENDATION_CONSIDERED: (_, { actor, subject }) => $localize`:@@history.recommendationConsidered:${actor}:actor: hat die Empfehlung ${subject}:subject: in Beratung genommen.`,
  RECOMMENDATION_ANSWERED: ({ answer, until }, { actor, subject, locale }) => {
    switch (answer) {
      case 'ACCEPTED':
        return $localize`:@@history.recommendationAccepted:${actor}:actor: hat die Empfehlung ${subject}:subject: angenommen.`;
      case 'PARTLY_ACCEPTED':
        return $localize`:@@history.recommendationPartlyAccepted:${actor}:actor: hat die Empfehlung ${subject}:subject: teilweise angenommen.`;
      case 'REJECTED':
        return $localize`:@@history.recommendationRejected:${actor}:actor: hat die Empfehlung ${subject}:subject: abgelehnt.`;
      case 'DEFERRED':
        return $localize`:@@history.recommendationDeferred:${actor}:actor: hat die Empfehlung ${subject}:subject: bis ${day(until ?? '', locale)}:date: zurückgestellt.`;
    }
  },
  RECOMMENDATION_TAKEN_UP: ({ contentId }, { actor, subject, nameOf }) => {
    const content = nameOf(contentId);
    return content
      ? $localize`:@@history.recommendationTakenUp:${actor}:actor: hat festgehalten, dass die Empfehlung ${subject}:subject: mit ${content}:content: umgesetzt wird.`
      : $localize`:@@history.recommendationTakenUpUnnamed:${actor}:actor: hat festgehalten, womit die Empfehlung ${subject}:subject: umgesetzt wird.`;
  },
  RECOMMENDATION_IMPLEMENTED: (_, { actor, subject }) => $localize`:@@history.recommendationImplemented:${actor}:actor: hat festgehalten, dass die Empfehlung ${subject}:subject: umgesetzt ist.`,
  RECOMMENDATION_LAPSED: (_, { actor, subject }) => $localize`:@@history.recommendationLapsed:${actor}:actor: hat festgehalten, dass die Empfehlung ${subject}:subject: nicht weiter verfolgt wird.`,
};
