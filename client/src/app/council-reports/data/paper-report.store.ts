import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { PaperReportDocument, type PaperReportPartsFragment } from '../../gql/council-reports/graphql';

export type PaperReport = PaperReportPartsFragment;
export type ReportContent = PaperReport['frozen'][number]['content'];
export type OwnStatement = PaperReport['ownStatements'][number];

/** What a paper reports while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class PaperReportStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<PaperReport>({
    ask: async ({ id }, how) => (await this.graphql.query(PaperReportDocument, { paperId: id }, how))?.paperReport,
    join: (_shown, report) => report,
  });
  readonly report = this.shown.value;
  readonly load = (paperId: string) => this.shown.load(paperId);
  readonly refresh = () => this.shown.refresh();

  /** Shows it as an answer has it. */
  put(report: PaperReport): void {
    this.shown.update((shown) => (shown.paper.id === report.paper.id ? report : shown));
  }
}
