import { Injectable, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { PaperReportStore } from './paper-report.store';
import type { Answer } from './report-verbs';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** Sends what changes in the report that is shown, and keeps what the server has against it. */
@Injectable()
export class ReportSending {
  private readonly store = inject(PaperReportStore);
  readonly refusal = signal<Refusal | null>(null);

  async send(ask: () => Promise<Answer | undefined>): Promise<Sent> {
    this.refusal.set(null);
    const answer = await ask();
    switch (answer?.__typename) {
      case 'PaperReportChanged':
        this.store.put(answer.report);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'ReportChangedMeanwhile':
        this.store.put(answer.current);
        this.refusal.set(answer);
        return 'not-saved';
      case 'NotAllowed':
      case 'NotFound':
      case 'ReportNotPossible':
      case 'StatementChangedMeanwhile':
      case 'StatementNotPossible':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
