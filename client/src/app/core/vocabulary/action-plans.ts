/** Why something is not possible with a Handlungskonzept. */
export const actionPlanProblems = {
  NO_SUCH_STEP: $localize`:@@actionPlan.problem.noSuchStep:So, wie das Handlungskonzept steht, geht das nicht. Was eingefroren ist, ändert sich erst in einer neuen Fassung.`,
  PART_OF_OTHER_CYCLE: $localize`:@@actionPlan.problem.otherCycle:Befunde, Ziele und Maßnahmen müssen aus dem Zyklus des Handlungskonzepts sein.`,
  NOTHING_IN_IT: $localize`:@@actionPlan.problem.nothing:Es ist noch nichts gewählt. Wählen Sie zuerst Befunde, Ziele oder Maßnahmen.`,
  NOT_ALL_READABLE: $localize`:@@actionPlan.problem.notReadable:Es hält auch etwas, das Sie nicht lesen dürfen. Bitte lassen Sie es von jemandem einfrieren, der alles lesen darf.`,
  NOT_FOR_ALL_READERS: $localize`:@@actionPlan.problem.notForAll:Es hält etwas, das nicht alle lesen dürfen, die es lesen. Die Prüfpunkte nennen es: Geben Sie es frei, nehmen Sie es heraus oder geben Sie das Handlungskonzept weniger weit frei.`,
  FINDING_REMOVED: $localize`:@@actionPlan.problem.removed:Es hält einen Befund, der entfernt ist. Bitte nehmen Sie ihn heraus.`,
} as const;
export type ActionPlanProblem = keyof typeof actionPlanProblems;
