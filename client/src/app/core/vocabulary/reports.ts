export const reportProblems = {
  PAPER_CLOSED: $localize`:@@report.problem.closed:Die Vorlage ist abgeschlossen oder zurückgezogen; es wird nichts mehr eingefroren.`,
  NO_CYCLE: $localize`:@@report.problem.noCycle:Die Vorlage gehört noch zu keinem Planungszyklus, den Sie lesen. Bitte tragen Sie ihn unter „Angaben ändern“ ein.`,
  NOTHING_SHARED: $localize`:@@report.problem.nothingShared:Alles in diesem Zyklus ist nur intern. Es gibt nichts, was in einer Vorlage stehen könnte.`,
  FINANCE_MISSING: $localize`:@@paper.problem.financeMissing:Die finanziellen Auswirkungen fehlen noch.`,
  CLIMATE_MISSING: $localize`:@@paper.problem.climateMissing:Die Auswirkungen auf den Klimaschutz fehlen noch.`,
} as const;
export type ReportProblem = keyof typeof reportProblems;

export const statementProblems = {
  PAPER_CLOSED: $localize`:@@statement.problem.closed:Die Vorlage ist abgeschlossen oder zurückgezogen; eine Stellungnahme dazu ändert sich nicht mehr.`,
  RELEASED: $localize`:@@statement.problem.released:Die Stellungnahme ist schon freigegeben. Bitte holen Sie sie zuerst zurück.`,
  NOT_RELEASED: $localize`:@@statement.problem.notReleased:Die Stellungnahme ist nicht freigegeben.`,
  NOTHING_WRITTEN: $localize`:@@statement.problem.nothingWritten:Es steht noch nichts darin. Bitte schreiben Sie zuerst einen Text.`,
} as const;
export type StatementProblem = keyof typeof statementProblems;
