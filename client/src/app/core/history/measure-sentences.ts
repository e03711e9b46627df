import { lagen } from '../../status/status-words';
import { day } from '../vocabulary/planned-date';
import type { SentencesOf } from './telling';

type MeasureState = 'IDEA' | 'PROPOSED' | 'AGREED' | 'IN_PROGRESS' | 'PAUSED' | 'COMPLETED' | 'CONTINUED' | 'ENDED' | 'REJECTED' | 'TERMINATED';

/** What happens to measures. */
export interface MeasurePayloads {
  MEASURE_ADDED: object;
  MEASURE_CARRIED: { readonly fromCycleId: string; readonly fromNumber: number };
  MEASURE_EDITED: object;
  MEASURE_MOVED: { readonly from: MeasureState; readonly to: MeasureState };
  MEASURE_STEPS_SET: { readonly steps: number; readonly done: number };
  MEASURE_RESOURCES_SET: object;
  MEASURE_APPLICATION_SET: { readonly programmeId: string; readonly state: 'PLANNED' | 'SUBMITTED' | 'APPROVED' | 'REJECTED' };
  MEASURE_STATUS_GIVEN: { readonly lage: 'ON_TRACK' | 'WATCH' | 'AT_RISK' };
  MEASURE_RESERVED: { readonly expiresOn: string };
  MEASURE_RESERVATION_SETTLED: { readonly settled: 'FUNDED' | 'OWN_RESOLUTION' | 'DROPPED'; readonly paperId: string | null };
  MEASURE_CONTINUATION_ASKED: { readonly endsOn: string };
  IMPACT_MODEL_SET: object;
  ASSUMPTION_ANSWERED: { readonly as: 'HELD' | 'DID_NOT_HOLD' | 'CANNOT_BE_SAID' };
  MEASURE_CONTINUATION_DECIDED: { readonly continuation: 'CONTINUE' | 'END' };
}

export const measureSentences: SentencesOf<MeasurePayloads> = {
  MEASURE_ADDED: (_, { actor, subject }) => $localize`:@@history.measureAdded:${actor}:actor: hat die Maßnahme ${subject}:subject: angelegt.`,
  MEASURE_CARRIED: ({ fromCycleId, fromNumber }, { actor, subject, nameOf }) => {
    const before = nameOf(fromCycleId);
    return $localize`:@@history.measureCarried:${actor}:actor: hat die Maßnahme ${subject}:subject: in den nächsten Zyklus mitgenommen; vorher war sie dort M${fromNumber}:number:: ${before}:cycle:.`;
  },
  MEASURE_EDITED: (_, { actor, subject }) => $localize`:@@history.measureEdited:${actor}:actor: hat die Maßnahme ${subject}:subject: geändert.`,
  MEASURE_MOVED: ({ from, to }, { actor, subject }) => {
    switch (to) {
      case 'IDEA':
      case 'PROPOSED':
        return $localize`:@@history.measureProposed:${actor}:actor: hat die Maßnahme ${subject}:subject: vorgeschlagen.`;
      case 'AGREED':
        return $localize`:@@history.measureAgreed:${actor}:actor: hat festgehalten, dass die Maßnahme ${subject}:subject: vereinbart ist.`;
      case 'IN_PROGRESS':
        return from === 'PAUSED' ? $localize`:@@history.measureResumed:${actor}:actor: hat die Maßnahme ${subject}:subject: wieder aufgenommen.` : $localize`:@@history.measureStarted:${actor}:actor: hat die Maßnahme ${subject}:subject: begonnen.`;
      case 'PAUSED':
        return $localize`:@@history.measurePaused:${actor}:actor: hat die Maßnahme ${subject}:subject: unterbrochen.`;
      case 'COMPLETED':
        return $localize`:@@history.measureCompleted:${actor}:actor: hat die Maßnahme ${subject}:subject: abgeschlossen.`;
      case 'CONTINUED':
        return $localize`:@@history.measureContinued:${actor}:actor: hat festgehalten, dass die Maßnahme ${subject}:subject: verstetigt ist.`;
      case 'ENDED':
        return $localize`:@@history.measureEnded:${actor}:actor: hat festgehalten, dass die Maßnahme ${subject}:subject: beendet ist.`;
      case 'REJECTED':
        return $localize`:@@history.measureRejected:${actor}:actor: hat die Maßnahme ${subject}:subject: verworfen.`;
      case 'TERMINATED':
        return $localize`:@@history.measureTerminated:${actor}:actor: hat die Maßnahme ${subject}:subject: abgebrochen.`;
    }
  },
  MEASURE_STEPS_SET: ({ steps, done }, { actor, subject }) => $localize`:@@history.measureSteps:${actor}:actor: hat die Schritte der Maßnahme ${subject}:subject: geändert; ${done}:done: von ${steps}:steps: sind erledigt.`,
  MEASURE_RESOURCES_SET: (_, { actor, subject }) => $localize`:@@history.measureResources:${actor}:actor: hat die eigenen Mittel der Maßnahme ${subject}:subject: geändert.`,
  MEASURE_APPLICATION_SET: ({ programmeId, state }, { actor, subject, nameOf }) => {
    const programme = nameOf(programmeId);
    switch (state) {
      case 'PLANNED':
        return $localize`:@@history.measureApplicationPlanned:${actor}:actor: hat für die Maßnahme ${subject}:subject: einen Förderantrag bei „${programme}:programme:“ vorgesehen.`;
      case 'SUBMITTED':
        return $localize`:@@history.measureApplicationSubmitted:${actor}:actor: hat festgehalten, dass für die Maßnahme ${subject}:subject: ein Förderantrag bei „${programme}:programme:“ gestellt ist.`;
      case 'APPROVED':
        return $localize`:@@history.measureApplicationApproved:${actor}:actor: hat festgehalten, dass die Förderung der Maßnahme ${subject}:subject: aus „${programme}:programme:“ bewilligt ist.`;
      case 'REJECTED':
        return $localize`:@@history.measureApplicationRejected:${actor}:actor: hat festgehalten, dass die Förderung der Maßnahme ${subject}:subject: aus „${programme}:programme:“ abgelehnt ist.`;
    }
  },
  MEASURE_STATUS_GIVEN: ({ lage }, { actor, subject }) => $localize`:@@history.measureStatus:${actor}:actor: hat zur Maßnahme ${subject}:subject: einen Sachstand gegeben: ${lagen[lage].word}:lage:.`,
  MEASURE_RESERVED: ({ expiresOn }, { actor, subject, locale }) => $localize`:@@history.measureReserved:${actor}:actor: hat die Maßnahme ${subject}:subject: bis ${day(expiresOn, locale)}:date: unter Finanzierungsvorbehalt gestellt.`,
  MEASURE_RESERVATION_SETTLED: ({ settled, paperId }, { actor, subject, nameOf }) => {
    switch (settled) {
      case 'FUNDED':
        return $localize`:@@history.measureFunded:${actor}:actor: hat festgehalten, dass die Maßnahme ${subject}:subject: finanziert ist.`;
      case 'DROPPED':
        return $localize`:@@history.measureReservationDropped:${actor}:actor: hat den Finanzierungsvorbehalt der Maßnahme ${subject}:subject: aufgehoben.`;
      case 'OWN_RESOLUTION': {
        const paper = paperId ? nameOf(paperId) : '';
        return paper
          ? $localize`:@@history.measureOwnResolution:${actor}:actor: hat festgehalten, dass der Beschluss zu ${paper}:paper: die Maßnahme ${subject}:subject: auch ohne Förderung trägt.`
          : $localize`:@@history.measureOwnResolutionUnnamed:${actor}:actor: hat festgehalten, dass ein eigener Beschluss die Maßnahme ${subject}:subject: auch ohne Förderung trägt.`;
      }
    }
  },
  IMPACT_MODEL_SET: (_, { actor, subject }) => $localize`:@@history.impactModelSet:${actor}:actor: hat das Wirkungsmodell der Maßnahme ${subject}:subject: geändert.`,
  ASSUMPTION_ANSWERED: ({ as }, { actor, subject }) => {
    switch (as) {
      case 'HELD':
        return $localize`:@@history.assumptionHeld:${actor}:actor: hat zur Maßnahme ${subject}:subject: festgehalten, dass eine Annahme zugetroffen hat.`;
      case 'DID_NOT_HOLD':
        return $localize`:@@history.assumptionDidNotHold:${actor}:actor: hat zur Maßnahme ${subject}:subject: festgehalten, dass eine Annahme nicht zugetroffen hat.`;
      case 'CANNOT_BE_SAID':
        return $localize`:@@history.assumptionCannotBeSaid:${actor}:actor: hat zur Maßnahme ${subject}:subject: festgehalten, dass sich von einer Annahme nicht sagen lässt, ob sie zugetroffen hat.`;
    }
  },
  MEASURE_CONTINUATION_ASKED: ({ endsOn }, { subject, locale }) => $localize`:@@history.measureContinuationAsked:Die Förderung der Maßnahme ${subject}:subject: endet am ${day(endsOn, locale)}:date:. Es ist zu entscheiden, ob sie weitergeht.`,
  MEASURE_CONTINUATION_DECIDED: ({ continuation }, { actor, subject }) =>
    continuation === 'CONTINUE'
      ? $localize`:@@history.measureToContinue:${actor}:actor: hat entschieden, dass die Maßnahme ${subject}:subject: nach der Förderung weitergeht.`
      : $localize`:@@history.measureToEnd:${actor}:actor: hat entschieden, dass die Maßnahme ${subject}:subject: mit der Förderung endet.`,
};
