export type MeetingProblem =
  | 'WRONG_STATE'
  | 'AGENDA_EMPTY'
  | 'DEADLINE_MISSING'
  | 'REASON_MISSING'
  | 'IN_THE_PAST'
  | 'ENDS_BEFORE_IT_BEGINS'
  | 'DEADLINE_AFTER_MEETING'
  | 'DEADLINE_OVER'
  | 'NO_RULE'
  | 'NO_DATE'
  | 'TOO_MANY_DATES'
  | 'NOT_ON_AGENDA'
  | 'ITEM_BEGUN'
  | 'ALREADY_DECIDED'
  | 'IS_AN_ASSIGNMENT';

/** What is in the way of something with a meeting, and what mends it. */
export const meetingProblems: Readonly<Record<MeetingProblem, string>> = {
  WRONG_STATE: $localize`:@@meeting.problem.wrongState:Die Sitzung steht inzwischen an einer anderen Stelle. Bitte sehen Sie nach, was jetzt gilt.`,
  AGENDA_EMPTY: $localize`:@@meeting.problem.agendaEmpty:Auf der Tagesordnung steht noch nichts. Bitte nehmen Sie zuerst einen Punkt auf.`,
  DEADLINE_MISSING: $localize`:@@meeting.problem.deadlineMissing:Es fehlt die Frist für Vorschläge. Bitte tragen Sie sie bei „Termin und Ort“ ein.`,
  REASON_MISSING: $localize`:@@meeting.problem.reasonMissing:Dazu fehlt ein Satz. Bitte schreiben Sie, warum.`,
  IN_THE_PAST: $localize`:@@meeting.problem.inThePast:Der Beginn liegt in der Vergangenheit. Bitte wählen Sie einen späteren Tag oder eine spätere Uhrzeit.`,
  ENDS_BEFORE_IT_BEGINS: $localize`:@@meeting.problem.endsBefore:Das Ende liegt nicht nach dem Beginn. Bitte prüfen Sie beide Uhrzeiten.`,
  DEADLINE_AFTER_MEETING: $localize`:@@meeting.problem.deadlineAfter:Die Frist für Vorschläge liegt nach der Sitzung. Bitte wählen Sie einen früheren Tag.`,
  DEADLINE_OVER: $localize`:@@meeting.problem.deadlineOver:Die Frist für Vorschläge ist vorbei. Bitte wenden Sie sich an die Koordination.`,
  NO_RULE: $localize`:@@meeting.problem.noRule:Aus diesen Angaben wird keine Reihe. Bitte prüfen Sie den Rhythmus.`,
  NO_DATE: $localize`:@@meeting.problem.noDate:Auf diese Angaben fällt kein Termin. Bitte prüfen Sie den ersten Tag und den Rhythmus.`,
  TOO_MANY_DATES: $localize`:@@meeting.problem.tooManyDates:Das wären mehr als 60 Termine. Bitte nehmen Sie weniger.`,
  NOT_ON_AGENDA: $localize`:@@meeting.problem.notOnAgenda:Der Punkt steht nicht mehr auf der Tagesordnung.`,
  ITEM_BEGUN: $localize`:@@meeting.problem.itemBegun:Der Punkt wurde schon aufgerufen.`,
  IS_AN_ASSIGNMENT: $localize`:@@meeting.problem.isAnAssignment:Was ein Auftrag sagt, ändern Sie beim Auftrag selbst.`,
  ALREADY_DECIDED: $localize`:@@meeting.problem.alreadyDecided:Über den Vorschlag ist schon entschieden.`,
};
