import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  FreezeReportDocument,
  type FreezeReportInput,
  type FreezeReportMutation,
  ReleasePartnerStatementDocument,
  type ReleasePartnerStatementInput,
  type ReleasePartnerStatementMutation,
  TakePartnerStatementBackDocument,
  type TakePartnerStatementBackMutation,
  WritePartnerStatementDocument,
  type WritePartnerStatementInput,
  type WritePartnerStatementMutation,
} from '../../gql/council-reports/graphql';

/** What may come of it. */
export type Answer =
  | FreezeReportMutation['freezeReport']
  | WritePartnerStatementMutation['writePartnerStatement']
  | ReleasePartnerStatementMutation['releasePartnerStatement']
  | TakePartnerStatementBackMutation['takePartnerStatementBack'];

/** What can be done with what a paper reports; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class ReportVerbs {
  private readonly graphql = inject(Graphql);

  async freeze(input: FreezeReportInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(FreezeReportDocument, { input }))?.freezeReport;
  }

  async write(input: WritePartnerStatementInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(WritePartnerStatementDocument, { input }))?.writePartnerStatement;
  }

  async release(input: ReleasePartnerStatementInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(ReleasePartnerStatementDocument, { input }))?.releasePartnerStatement;
  }

  async takeBack(input: ReleasePartnerStatementInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(TakePartnerStatementBackDocument, { input }))?.takePartnerStatementBack;
  }
}
