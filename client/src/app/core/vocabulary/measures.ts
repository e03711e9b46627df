export const measureProblems = {
  NO_SUCH_STEP: $localize`:@@measure.problem.noSuchStep:So, wie die Maßnahme steht, geht das nicht. Bitte sehen Sie nach, was jetzt gilt.`,
  NO_GOAL: $localize`:@@measure.problem.noGoal:Es fehlt das Ziel, dem die Maßnahme dient.`,
  NO_OWNER: $localize`:@@measure.problem.noOwner:Es fehlt, welche Organisation oder welcher Sitz verantwortlich ist.`,
  NEITHER_FUNDED_NOR_RESERVED: $localize`:@@measure.problem.neither:Die Finanzierung fehlt. Tragen Sie eigene Mittel ein (auch 0 Euro), halten Sie eine Bewilligung fest oder stellen Sie die Maßnahme unter Finanzierungsvorbehalt.`,
  RESERVATION_OPEN: $localize`:@@measure.problem.reserved:Der Finanzierungsvorbehalt ist noch offen. Bitte halten Sie zuerst fest, wie er erledigt ist.`,
  NOT_FUNDED: $localize`:@@measure.problem.notFunded:Die Finanzierung fehlt: eigene Mittel (auch 0 Euro), eine Bewilligung oder ein eigener Beschluss.`,
  GOAL_OF_OTHER_CYCLE: $localize`:@@measure.problem.otherCycle:Das Ziel gehört zu einem anderen Zyklus.`,
  ALREADY_RESERVED: $localize`:@@measure.problem.alreadyReserved:Die Maßnahme steht schon unter Finanzierungsvorbehalt.`,
  NOTHING_TO_SETTLE: $localize`:@@measure.problem.nothingToSettle:Es ist kein Finanzierungsvorbehalt offen.`,
  NO_MANDATE: $localize`:@@measure.problem.noMandate:Nur ein Beschluss des eigenen Rates, der die Maßnahme trägt, erledigt den Vorbehalt. Was nur zur Kenntnis genommen wurde, genügt nicht.`,
  STILL_UNFUNDED: $localize`:@@measure.problem.stillUnfunded:Es ist noch kein Geld da. Tragen Sie zuerst eigene Mittel oder die Bewilligung ein.`,
  CONTINUATION_UNDECIDED: $localize`:@@measure.problem.undecided:Die Förderung endet, und noch hat niemand über die Verstetigung entschieden. Bitte halten Sie zuerst diese Entscheidung fest.`,
  METHOD_NOT_FIXED: $localize`:@@measure.problem.methodNotFixed:Die Methode der Evaluation ist noch nicht festgelegt. Das geschieht vor dem Beginn, im Abschnitt „Evaluation“ der Maßnahme.`,
  DECIDED_TO_END: $localize`:@@measure.problem.decidedToEnd:Es ist entschieden, dass die Maßnahme mit der Förderung endet.`,
} as const;
export type MeasureProblem = keyof typeof measureProblems;
