type Sentences = Readonly<Record<string, (actor: string) => string>>;

const given = (actor: string): string => $localize`:@@notice.actionItemGiven:${actor}:actor: hat Ihnen diesen Auftrag erteilt.`;
const invited = (actor: string): string => $localize`:@@notice.invited:${actor}:actor: hat Sie zur Sitzung eingeladen.`;
const statusAsked = (actor: string): string => $localize`:@@notice.statusAsked:${actor}:actor: hat zum Sachstand zurückgefragt. Das wartet auf Ihre Antwort.`;
const statusNoted = (actor: string): string => $localize`:@@notice.statusNoted:${actor}:actor: hat Ihren Sachstand zur Kenntnis genommen.`;
const statusAnswered = (actor: string): string => $localize`:@@notice.statusAnswered:${actor}:actor: hat Ihre Rückfrage beantwortet.`;

/** What somebody has done that is now the reader's to do, by kind of activity. */
export const assigned: Sentences = {
  BLOCK_SUBMITTED: (actor) => $localize`:@@notice.submitted:${actor}:actor: hat eingereicht. Das wartet auf Ihre Abnahme.`,
  BLOCK_REOPENED: (actor) => $localize`:@@notice.reopened:${actor}:actor: hat wieder geöffnet, was angenommen war.`,
  RESERVATION_GRANTED: (actor) => $localize`:@@notice.reservationGranted:${actor}:actor: hat einen Vorbehalt zugelassen. Sie sorgen dafür, dass er aufgehoben wird.`,
  RECOMMENDATION_ISSUED: (actor) => $localize`:@@notice.recommendationIssued:${actor}:actor: hat Ihnen diese Empfehlung gegeben. Sie wartet auf Ihre Antwort.`,
  CONTRIBUTION_RECEIVED: () => $localize`:@@notice.contributionReceived:Dieser Beitrag ist eingegangen. Er wartet auf Ihre Antwort.`,
  CONTRIBUTION_RECORDED: (actor) => $localize`:@@notice.contributionRecorded:${actor}:actor: hat diesen Beitrag festgehalten. Er wartet auf Ihre Antwort.`,
  CONTRIBUTION_CONSIDERED: (actor) => $localize`:@@notice.contributionPassedOn:${actor}:actor: hat Ihnen diesen Beitrag gegeben. Er wartet auf Ihre Antwort.`,
  CONTRIBUTION_HANDED_BACK: (actor) => $localize`:@@notice.contributionHandedBack:${actor}:actor: hat diesen Beitrag zurückgegeben. Sagen Sie, wer ihn beantwortet.`,
  CONTRIBUTION_ADDED_TO: () => $localize`:@@notice.contributionAddedTo:Dieser Beitrag wurde ergänzt.`,
  ALIGNMENT_PROPOSED: (actor) => $localize`:@@notice.alignmentProposed:${actor}:actor: hat vorgeschlagen, Ziele anzugleichen. Das wartet auf Ihre Zustimmung.`,
  PAPER_MOVED: (actor) => $localize`:@@notice.paperCoordinated:${actor}:actor: hat die Vorlage in die Abstimmung gegeben. Ihre Organisation kann dazu eine eigene Stellungnahme abgeben.`,
  RESOLUTION_ASSIGNED: (actor) => $localize`:@@notice.resolutionAssigned:${actor}:actor: hat eingetragen, dass Sie für diesen Beschluss verantwortlich sind.`,
  GOAL_STATUS_ASKED: statusAsked,
  MEASURE_STATUS_ASKED: statusAsked,
  MEASURE_CONTINUATION_ASKED: () => $localize`:@@notice.continuationAsked:Die Förderung endet in höchstens zwölf Monaten. Bitte entscheiden Sie, ob die Maßnahme weitergeht.`,
  ACTION_ITEM_ASSIGNED: given,
  ACTION_ITEM_AGREED: given,
  ACTION_ITEM_ADDRESSED: (actor) => $localize`:@@notice.actionItemHandedOn:${actor}:actor: hat den Auftrag an Sie weitergegeben.`,
  ACTION_ITEM_REPORTED: (actor) => $localize`:@@notice.actionItemReported:${actor}:actor: hat den Auftrag als erledigt gemeldet. Das wartet auf Ihre Bestätigung.`,
  ACTION_ITEM_RETURNED: (actor) => $localize`:@@notice.actionItemReturned:${actor}:actor: hat den Auftrag zurückgegeben; es fehlt noch etwas.`,
  ACTION_ITEM_POSTPONED: (actor) => $localize`:@@notice.actionItemClimbed:${actor}:actor: hat den Auftrag mehrmals verschoben. Er liegt jetzt auch bei Ihnen.`,
  MEETING_INVITED: invited,
  MEETING_GUEST_ADDED: invited,
  AGENDA_ITEM_PROPOSED: (actor) => $localize`:@@notice.proposed:${actor}:actor: hat etwas für die Tagesordnung vorgeschlagen. Das wartet auf Ihre Entscheidung.`,
};

export const assignedAtAll = (actor: string): string => $localize`:@@notice.assigned:${actor}:actor: hat Ihnen das zugeordnet.`;

/** What was decided about something of the reader's. */
export const decided: Sentences = {
  MEASURE_CONTINUATION_ASKED: () => $localize`:@@notice.continuationPending:Die Förderung endet in höchstens zwölf Monaten. Die Leitung ist gefragt, ob die Maßnahme weitergeht.`,
  MEASURE_CONTINUATION_DECIDED: (actor) => $localize`:@@notice.continuationDecided:${actor}:actor: hat über die Verstetigung der Maßnahme entschieden.`,
  EVALUATION_METHOD_FIXED: (actor) => $localize`:@@notice.methodFixed:${actor}:actor: hat die Methode der Evaluation festgelegt.`,
  EVALUATION_MOVED: (actor) => $localize`:@@notice.evaluationMoved:${actor}:actor: hat den Stand der Evaluation geändert.`,
  MEASURE_MOVED: (actor) => $localize`:@@notice.measureMoved:${actor}:actor: hat den Stand der Maßnahme geändert.`,
  BLOCK_ACCEPTED: (actor) => $localize`:@@notice.accepted:${actor}:actor: hat angenommen, was Sie eingereicht haben.`,
  BLOCK_RETURNED: (actor) => $localize`:@@notice.returned:${actor}:actor: hat zurückgegeben, was Sie eingereicht haben.`,
  BLOCK_CONFIRMED: (actor) => $localize`:@@notice.confirmed:${actor}:actor: hat das geprüft. Es bleibt angenommen.`,
  ACTION_ITEM_ADDRESSED: (actor) => $localize`:@@notice.actionItemGivenAway:${actor}:actor: hat den Auftrag an jemand anderen weitergegeben.`,
  RESOLUTION_DELAYED: (actor) => $localize`:@@notice.resolutionDelayed:${actor}:actor: hat den Beschluss auf später verschoben.`,
  CONSULTATION_RECORDED: (actor) => $localize`:@@notice.consultationRecorded:${actor}:actor: hat das Ergebnis einer Beratung eingetragen.`,
  CONSULTATION_CORRECTED: (actor) => $localize`:@@notice.consultationCorrected:${actor}:actor: hat das Ergebnis einer Beratung berichtigt; es war falsch eingetragen.`,
  RECOMMENDATION_IMPLEMENTED: (actor) => $localize`:@@notice.recommendationImplemented:${actor}:actor: hat festgehalten, dass die Empfehlung umgesetzt ist.`,
  CONTRIBUTION_MERGED: (actor) => $localize`:@@notice.contributionMerged:${actor}:actor: lässt den Beitrag zusammen mit ähnlichen beantworten.`,
  RECOMMENDATION_LAPSED: (actor) => $localize`:@@notice.recommendationLapsed:${actor}:actor: hat festgehalten, dass die Empfehlung nicht weiter verfolgt wird.`,
  GOAL_STATUS_ACKNOWLEDGED: statusNoted,
  MEASURE_STATUS_ACKNOWLEDGED: statusNoted,
  ACTION_ITEM_CONFIRMED: (actor) => $localize`:@@notice.actionItemConfirmed:${actor}:actor: hat bestätigt, dass der Auftrag erledigt ist.`,
  ACTION_ITEM_CANCELLED: (actor) => $localize`:@@notice.actionItemCancelled:${actor}:actor: hat den Auftrag aufgehoben.`,
  ACTION_ITEM_DUE_SET: (actor) => $localize`:@@notice.actionItemDueSet:${actor}:actor: hat den Termin des Auftrags geändert.`,
  ACTION_ITEM_POSTPONED: (actor) => $localize`:@@notice.actionItemPostponed:${actor}:actor: hat den Auftrag verschoben.`,
  ACTION_ITEM_STEP_TAKEN_BACK: (actor) => $localize`:@@notice.actionItemTakenBack:${actor}:actor: hat den letzten Schritt rückgängig gemacht.`,
  MEETING_EDITED: (actor) => $localize`:@@notice.meetingEdited:${actor}:actor: hat Zeit oder Ort der Sitzung geändert.`,
  MEETING_RESCHEDULED: (actor) => $localize`:@@notice.meetingRescheduled:${actor}:actor: hat die Sitzung auf einen neuen Tag gelegt.`,
  MEETING_POSTPONED: (actor) => $localize`:@@notice.meetingPostponed:${actor}:actor: hat die Sitzung verschoben. Der neue Termin folgt.`,
  MEETING_CANCELLED: (actor) => $localize`:@@notice.meetingCancelled:${actor}:actor: hat die Sitzung abgesagt.`,
  PROPOSAL_ACCEPTED: (actor) => $localize`:@@notice.proposalAccepted:${actor}:actor: hat Ihren Vorschlag auf die Tagesordnung genommen.`,
  PROPOSAL_DECLINED: (actor) => $localize`:@@notice.proposalDeclined:${actor}:actor: hat Ihren Vorschlag abgelehnt. Warum, steht bei der Sitzung.`,
  AGENDA_ITEM_REMOVED: (actor) => $localize`:@@notice.proposalRemoved:${actor}:actor: hat Ihren Vorschlag von der Tagesordnung genommen. Warum, steht bei der Sitzung.`,
  AGREEMENT_ADDED: (actor) => $localize`:@@notice.agreementAdded:${actor}:actor: hat diese Vereinbarung Ihrer Organisation eingetragen.`,
  AGREEMENT_EDITED: (actor) => $localize`:@@notice.agreementEdited:${actor}:actor: hat die Vereinbarung geändert.`,
  AGREEMENT_ENDED: (actor) => $localize`:@@notice.agreementEnded:${actor}:actor: hat der Vereinbarung einen letzten Tag gegeben.`,
  AGREEMENT_PARTY_ADDED: (actor) => $localize`:@@notice.agreementPartyAdded:${actor}:actor: hat eine Partei in die Vereinbarung aufgenommen.`,
  AGREEMENT_PARTY_EDITED: (actor) => $localize`:@@notice.agreementPartyEdited:${actor}:actor: hat Pflichten oder Mittel einer Partei geändert.`,
  AGREEMENT_PARTY_REMOVED: (actor) => $localize`:@@notice.agreementPartyRemoved:${actor}:actor: hat eine Partei aus der Vereinbarung genommen.`,
};

export const decidedAtAll = (actor: string): string => $localize`:@@notice.decided:${actor}:actor: hat darüber entschieden.`;

/** What came of something that the reader contributed. */
export const answered: Sentences = {
  CONTRIBUTION_ANSWERED: (actor) => $localize`:@@notice.contributionAnswered:${actor}:actor: hat den Beitrag beantwortet.`,
  RECOMMENDATION_ANSWERED: (actor) => $localize`:@@notice.recommendationAnswered:${actor}:actor: hat die Empfehlung beantwortet.`,
  STATEMENT_RELEASED: (actor) => $localize`:@@notice.statementReleased:${actor}:actor: hat eine eigene Stellungnahme zu dieser Vorlage freigegeben.`,
  GOAL_RELATED: (actor) => $localize`:@@notice.goalRelated:${actor}:actor: hat festgehalten, dass das Ziel mit einem anderen in Konflikt steht oder sich mit ihm deckt.`,
  GOAL_RETURNED: (actor) => $localize`:@@notice.goalReturned:${actor}:actor: hat das Ziel zurückgegeben. Warum, steht beim Ziel.`,
  GOAL_REJECTED: (actor) => $localize`:@@notice.goalRejected:${actor}:actor: hat das Ziel verworfen. Warum, steht beim Ziel.`,
  GOAL_HARMONISED: (actor) => $localize`:@@notice.goalHarmonised:${actor}:actor: hat festgehalten, dass das Ziel abgestimmt ist.`,
  GOAL_ADOPTION_UNDONE: (actor) => $localize`:@@notice.goalAdoptionUndone:${actor}:actor: hat berichtigt, was im Rat herauskam: Das Ziel ist doch nicht beschlossen.`,
  GOAL_ADOPTED: (actor) => $localize`:@@notice.goalAdopted:${actor}:actor: hat festgehalten, dass das Ziel beschlossen ist.`,
  GOAL_STATUS_ANSWERED: statusAnswered,
  MEASURE_STATUS_ANSWERED: statusAnswered,
  MEETING_CLOSED: (actor) => $localize`:@@notice.meetingClosed:${actor}:actor: hat die Sitzung abgeschlossen. Dort steht, was aus Ihrem Vorschlag wurde.`,
};

export const answeredAtAll = (actor: string): string => $localize`:@@notice.answered:${actor}:actor: hat geantwortet.`;
