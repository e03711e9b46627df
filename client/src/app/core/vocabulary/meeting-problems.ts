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
  | 'IS_AN_ASSIGNMENT'
  | 'NO_TOPIC'
  | 'TOO_MANY_TOPICS'
  | 'TOPICS_ALIKE'
  | 'HOST_FROM_OUTSIDE'
  | 'ROUNDS_NOT_POSSIBLE'
  | 'ROUND_MINUTES_NOT_POSSIBLE'
  | 'CHANGE_MINUTES_NOT_POSSIBLE'
  | 'WRAP_UP_MINUTES_NOT_POSSIBLE'
  | 'IS_A_TOPIC'
  | 'ROUNDS_BEGUN'
  | 'WRAP_UP_BEGUN'
  | 'NO_BELL'
  | 'ITEM_BEGUN_SINCE';

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
  NO_TOPIC: $localize`:@@meeting.problem.noTopic:Ein World-Café braucht ein Thema. Bitte schreiben Sie mindestens eines.`,
  TOO_MANY_TOPICS: $localize`:@@meeting.problem.tooManyTopics:Ein World-Café hat höchstens 12 Themen. Bitte nehmen Sie weniger.`,
  TOPICS_ALIKE: $localize`:@@meeting.problem.topicsAlike:Zwei Themen heißen gleich. Bitte geben Sie einem davon einen anderen Titel.`,
  HOST_FROM_OUTSIDE: $localize`:@@meeting.problem.hostFromOutside:Wer einen Tisch leitet, gehört am Tag der Sitzung zur Organisation. Bitte wählen Sie jemanden von dort.`,
  ROUNDS_NOT_POSSIBLE: $localize`:@@meeting.problem.rounds:Ein World-Café hat 1 bis 6 Runden. Bitte ändern Sie die Zahl.`,
  ROUND_MINUTES_NOT_POSSIBLE: $localize`:@@meeting.problem.roundMinutes:Eine Runde dauert 5 bis 60 Minuten. Bitte ändern Sie die Zahl.`,
  CHANGE_MINUTES_NOT_POSSIBLE: $localize`:@@meeting.problem.changeMinutes:Für den Wechsel der Tische sind 0 bis 30 Minuten möglich. Bitte ändern Sie die Zahl.`,
  WRAP_UP_MINUTES_NOT_POSSIBLE: $localize`:@@meeting.problem.wrapUpMinutes:Die Auswertung dauert 5 bis 240 Minuten. Bitte ändern Sie die Zahl.`,
  IS_A_TOPIC: $localize`:@@meeting.problem.isATopic:Der Punkt ist ein Thema des World-Cafés. Bitte ändern Sie es dort; besprochen wird es in den Runden.`,
  ROUNDS_BEGUN: $localize`:@@meeting.problem.roundsBegun:Die erste Runde hat schon begonnen; die Planung bleibt, wie sie ist.`,
  WRAP_UP_BEGUN: $localize`:@@meeting.problem.wrapUpBegun:Die Runden sind vorbei, die Auswertung läuft schon.`,
  NO_BELL: $localize`:@@meeting.problem.noBell:Hier lässt sich nichts zurücknehmen.`,
  ITEM_BEGUN_SINCE: $localize`:@@meeting.problem.itemBegunSince:Seitdem wurde ein anderer Punkt aufgerufen; zurück geht es nicht mehr.`,
};
