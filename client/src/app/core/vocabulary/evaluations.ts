/** Why something is not possible with an evaluation. */
export const evaluationProblems = {
  NO_SUCH_STEP: $localize`:@@evaluation.problem.noSuchStep:So, wie die Evaluation steht, geht das nicht. Bitte sehen Sie nach, was jetzt gilt.`,
  ALREADY_PLANNED: $localize`:@@evaluation.problem.alreadyPlanned:Für diese Maßnahme läuft schon eine Evaluation.`,
  MEASURE_REJECTED: $localize`:@@evaluation.problem.rejected:Die Maßnahme ist verworfen.`,
  NOTHING_TO_FIX: $localize`:@@evaluation.problem.nothingToFix:Die jüngste Fassung der Methode ist schon festgelegt.`,
  PURPOSE_MISSING: $localize`:@@evaluation.problem.purpose:Es fehlt, wofür die Antworten gebraucht werden.`,
  QUESTIONS_MISSING: $localize`:@@evaluation.problem.questions:Es fehlt, was Sie wissen wollen.`,
  METHOD_MISSING: $localize`:@@evaluation.problem.method:Es fehlt, wie Sie es herausfinden.`,
  INVOLVEMENT_MISSING: $localize`:@@evaluation.problem.involvement:Es fehlt, wie die Zielgruppe mitwirkt oder warum sie nicht mitwirkt.`,
  COMPARISON_MISSING: $localize`:@@evaluation.problem.comparison:Es fehlt, was womit verglichen wird.`,
  CRITERIA_MISSING: $localize`:@@evaluation.problem.criteria:Es fehlt, woran Sie den Erfolg erkennen.`,
  DUE_MISSING: $localize`:@@evaluation.problem.due:Es fehlt, wann bewertet wird.`,
  EVALUATOR_MISSING: $localize`:@@evaluation.problem.evaluator:Es fehlt, welche Organisation oder welcher Sitz evaluiert.`,
  REASON_MISSING: $localize`:@@evaluation.problem.reason:Es fehlt, warum die Methode geändert wird.`,
  BASELINE_MISSING: $localize`:@@evaluation.problem.baseline:Noch steht nirgends, wie es vorher war. Tragen Sie zuerst einen Wert mit Tag und Quelle ein.`,
  BASELINE_KEPT: $localize`:@@evaluation.problem.baselineKept:Was als Ausgangslage gilt, wird nicht mehr geändert. Was Sie nachher beobachten, tragen Sie als Ergebnis ein.`,
  INDICATOR_STEERS: $localize`:@@evaluation.problem.steers:Diese Kennzahl dient der Steuerung. Wirkung lässt sich mit ihr nicht belegen; wählen Sie eine andere oder keine.`,
  FINDING_MISSING: $localize`:@@evaluation.problem.finding:Noch steht nirgends, was Sie beobachtet haben und wozu die Maßnahme beigetragen hat.`,
  LESSON_OPEN: $localize`:@@evaluation.problem.lessonOpen:Über eine Lehre dieser Evaluation ist noch nicht entschieden.`,
  NOTHING_LEARNED_MISSING: $localize`:@@evaluation.problem.nothingLearned:Halten Sie eine Lehre fest, oder schreiben Sie in einem Satz, warum es nichts zu lernen gibt.`,
} as const;
export type EvaluationProblem = keyof typeof evaluationProblems;
