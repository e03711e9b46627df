import { type ConsultationRole, consultationRoles, type ConsultationState, consultationStates, type PaperState, paperStates, type ResolutionState, resolutionStates } from '../vocabulary/council';
import { day, type Planned, plannedDate } from '../vocabulary/planned-date';
import type { SentencesOf } from './telling';

interface Consulted {
  readonly organizationId: string;
  readonly role: ConsultationRole;
}

/** What happens to a paper, to its consultations and to what was resolved. */
export interface CouncilPayloads {
  PAPER_CREATED: object;
  PAPER_EDITED: object;
  PAPER_REWORDED: { readonly versionNo: number };
  PAPER_MOVED: { readonly to: PaperState };
  CONSULTATION_ADDED: Consulted;
  CONSULTATION_EDITED: Consulted & { readonly plannedOn: string | null };
  CONSULTATION_REMOVED: Consulted;
  CONSULTATION_MOVED: { readonly organizationId: string; readonly position: number };
  CONSULTATION_RECORDED: { readonly organizationId: string; readonly result: ConsultationState };
  CONSULTATION_CORRECTED: { readonly organizationId: string; readonly from: ConsultationState; readonly fromOn: string; readonly to: ConsultationState | null };
  RESOLUTION_ASSIGNED: { readonly to: { readonly organizationId: string | null; readonly seatId: string | null } };
  RESOLUTION_DELAYED: { readonly due: Planned };
  RESOLUTION_MOVED: { readonly to: ResolutionState };
  CONDITION_IMPOSED: { readonly actionItemId: string };
}

export const councilSentences: SentencesOf<CouncilPayloads> = {
  PAPER_CREATED: (_, { actor }) => $localize`:@@history.paperCreated:${actor}:actor: hat die Vorlage angelegt.`,
  PAPER_EDITED: (_, { actor }) => $localize`:@@history.paperEdited:${actor}:actor: hat die Angaben der Vorlage geändert.`,
  PAPER_REWORDED: ({ versionNo }, { actor }) => $localize`:@@history.paperReworded:${actor}:actor: hat Fassung ${versionNo}:number: des Beschlussvorschlags geschrieben.`,
  PAPER_MOVED: ({ to }, { actor }) => $localize`:@@history.paperMoved:${actor}:actor: hat die Vorlage auf „${paperStates[to]}:state:“ gesetzt.`,
  CONSULTATION_ADDED: ({ organizationId, role }, { actor, nameOf }) => $localize`:@@history.consultationAdded:${actor}:actor: hat ${nameOf(organizationId)}:organization: in die Beratungsfolge aufgenommen (${consultationRoles[role]}:role:).`,
  CONSULTATION_EDITED: ({ organizationId, role, plannedOn }, { actor, nameOf, locale }) =>
    plannedOn
      ? $localize`:@@history.consultationEdited:${actor}:actor: hat in der Beratungsfolge ${nameOf(organizationId)}:organization: geändert: ${consultationRoles[role]}:role:, ${day(plannedOn, locale)}:date:.`
      : $localize`:@@history.consultationEditedUndated:${actor}:actor: hat in der Beratungsfolge ${nameOf(organizationId)}:organization: geändert: ${consultationRoles[role]}:role:, ohne Termin.`,
  CONSULTATION_REMOVED: ({ organizationId }, { actor, nameOf }) => $localize`:@@history.consultationRemoved:${actor}:actor: hat ${nameOf(organizationId)}:organization: aus der Beratungsfolge genommen.`,
  CONSULTATION_MOVED: ({ organizationId, position }, { actor, nameOf }) => $localize`:@@history.consultationMoved:${actor}:actor: hat ${nameOf(organizationId)}:organization: in der Beratungsfolge an Stelle ${position}:position: gesetzt.`,
  CONSULTATION_RECORDED: ({ organizationId, result }, { actor, nameOf }) => $localize`:@@history.consultationRecorded:${actor}:actor: hat das Ergebnis eingetragen: ${nameOf(organizationId)}:organization:, ${consultationStates[result]}:result:.`,
  CONSULTATION_CORRECTED: ({ organizationId, from, fromOn, to }, { actor, nameOf, locale }) => {
    const [organization, before] = [nameOf(organizationId), `${consultationStates[from]}, ${day(fromOn, locale)}`];
    return to
      ? $localize`:@@history.consultationCorrected:${actor}:actor: hat das Ergebnis berichtigt: ${organization}:organization:, ${consultationStates[to]}:result:; vorher eingetragen: ${before}:before:.`
      : $localize`:@@history.consultationTakenBack:${actor}:actor: hat das Ergebnis zurückgenommen, weil ${organization}:organization: noch nicht beraten hat; vorher eingetragen: ${before}:before:.`;
  },
  RESOLUTION_ASSIGNED: ({ to }, { actor, nameOf }) => $localize`:@@history.resolutionAssigned:${actor}:actor: hat eingetragen, wer für den Beschluss verantwortlich ist: ${nameOf(to.seatId ?? to.organizationId)}:owner:.`,
  RESOLUTION_DELAYED: ({ due }, { actor, locale }) => $localize`:@@history.resolutionDelayed:${actor}:actor: hat den Beschluss verschoben: ${plannedDate(due, locale)}:due:.`,
  RESOLUTION_MOVED: ({ to }, { actor }) => $localize`:@@history.resolutionMoved:${actor}:actor: hat den Beschluss auf „${resolutionStates[to]}:state:“ gesetzt.`,
  CONDITION_IMPOSED: (_, { actor }) => $localize`:@@history.conditionImposed:${actor}:actor: hat eine Bedingung als Auftrag erteilt.`,
};
