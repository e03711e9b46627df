/** Why a Wirkungsmodell cannot be like this. */
export const impactProblems = {
  UNKNOWN_NODE: $localize`:@@impact.problem.unknownNode:Eine Verbindung führt zu etwas, das nicht im Wirkungsmodell steht. Bitte wählen Sie sie neu.`,
  NODE_TWICE: $localize`:@@impact.problem.nodeTwice:Etwas ist doppelt angekommen. Bitte laden Sie die Seite neu.`,
  LINK_BACKWARDS: $localize`:@@impact.problem.backwards:Eine Verbindung führt in dieselbe oder eine frühere Spalte. Verbinden Sie nur mit dem, was vorher kommt.`,
  LINK_TWICE: $localize`:@@impact.problem.linkTwice:Eine Verbindung steht doppelt da.`,
  ASSUMPTION_OF_NOTHING: $localize`:@@impact.problem.ofNothing:Eine Annahme gehört zu nichts mehr. Bitte wählen Sie, worauf sie sich bezieht, oder nehmen Sie sie heraus.`,
  ASSUMPTION_ANSWERED: $localize`:@@impact.problem.answered:Eine Annahme ist schon geprüft. Sie bleibt im Wortlaut stehen; schreiben Sie für etwas anderes eine neue Annahme.`,
  MEASURE_ENDED: $localize`:@@impact.problem.measureEnded:Die Maßnahme ist zu Ende. Das Wirkungsmodell bleibt, wie es war.`,
  CYCLE_ENDED: $localize`:@@impact.problem.cycleEnded:Der Zyklus ist abgeschlossen. Das Wirkungsmodell bleibt, wie es war.`,
} as const;
export type ImpactProblem = keyof typeof impactProblems;
