import type { SentencesOf } from './telling';

/** What is frozen of a paper, and what partners say about it. */
export interface ReportPayloads {
  REPORT_FROZEN: { readonly versionNo: number };
  STATEMENT_RELEASED: { readonly organizationId: string };
  STATEMENT_TAKEN_BACK: { readonly organizationId: string };
}

export const reportSentences: SentencesOf<ReportPayloads> = {
  REPORT_FROZEN: ({ versionNo }, { actor }) => $localize`:@@history.paperReportFrozen:${actor}:actor: hat Fassung ${versionNo}:number: der Sachstandsvorlage eingefroren.`,
  STATEMENT_RELEASED: ({ organizationId }, { actor, nameOf }) => $localize`:@@history.statementReleased:${actor}:actor: hat die Stellungnahme freigegeben: ${nameOf(organizationId)}:organization:.`,
  STATEMENT_TAKEN_BACK: ({ organizationId }, { actor, nameOf }) => $localize`:@@history.statementTakenBack:${actor}:actor: hat die Stellungnahme zurückgeholt: ${nameOf(organizationId)}:organization:.`,
};
