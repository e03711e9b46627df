/** Why something is not possible with a lesson. */
export const lessonProblems = {
  IS_DISPOSED: $localize`:@@lesson.problem.disposed:Darüber ist schon entschieden.`,
  REASON_MISSING: $localize`:@@lesson.problem.reason:Schreiben Sie, wie die Lehre angepasst wird oder warum sie nicht übernommen wird.`,
  NOT_ASSESSED: $localize`:@@lesson.problem.notAssessed:Die Evaluation ist noch nicht bewertet, oder ihre Lehren sind schon weitergegeben.`,
  CYCLE_ENDED: $localize`:@@lesson.problem.ended:Der Zyklus ist zu Ende. Halten Sie die Lehre im nächsten Zyklus fest.`,
} as const;
export type LessonProblem = keyof typeof lessonProblems;

/** Why no cycle follows like this. */
export const reEntryProblems = {
  NOT_CLOSED: $localize`:@@reEntry.problem.notClosed:Der Zyklus ist noch nicht abgeschlossen.`,
  IS_FOLLOWED: $localize`:@@reEntry.problem.followed:Auf diesen Zyklus folgt schon ein anderer.`,
  NO_SPONSOR: $localize`:@@reEntry.problem.noSponsor:Für den Zyklus steht kein Sitz in der Leitung ein.`,
  NOT_CARRIABLE: $localize`:@@reEntry.problem.notCarriable:Etwas, das Sie gewählt haben, kann nicht mehr weitergehen. Bitte laden Sie die Seite neu.`,
  GOAL_LEFT_BEHIND: $localize`:@@reEntry.problem.goalLeft:Eine Maßnahme geht nur mit ihrem Ziel weiter. Wählen Sie auch das Ziel, oder nehmen Sie die Maßnahme heraus.`,
} as const;
export type ReEntryProblem = keyof typeof reEntryProblems;

/** What is missing for the cycle that follows. */
export const startProblems = {
  CYCLE_ACTIVE: $localize`:@@reEntry.problem.active:Diese Körperschaft hat nach dieser Vorlage schon einen laufenden Zyklus.`,
  ACTOR_UNBOUND: $localize`:@@reEntry.problem.unbound:Eine Organisation, die die Vorlage braucht, soll nicht weiter mitwirken. Lassen Sie sie weitergehen.`,
  ACTOR_UNKNOWN: $localize`:@@reEntry.problem.unknown:Die neue Fassung der Vorlage kennt einen der Beteiligten nicht mehr.`,
  BODIES_MISSING: $localize`:@@reEntry.problem.bodies:Ein Baustein braucht Kommunen, und es gibt keine.`,
  SPONSOR_SEAT_EMPTY: $localize`:@@reEntry.problem.sponsor:Der Sitz in der Leitung, der für den Zyklus einsteht, ist nicht besetzt.`,
} as const;
export type StartProblem = keyof typeof startProblems;
