import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { StatusReportDocument, type StatusReportQuery } from '../../gql/leadership/graphql';

export type Report = NonNullable<StatusReportQuery['statusReport']>;

/** A frozen report beside an earlier one: undefined until it has come, null when there is none to read. */
@Injectable()
export class ReportStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<StatusReportQuery | undefined>(undefined);
  readonly report = computed(() => {
    const state = this.state();
    return state && (state.statusReport ?? null);
  });
  readonly others = computed(() => this.state()?.statusReports.filter(({ id }) => id !== this.report()?.id) ?? []);

  async load(id: string, comparedWith: number | null): Promise<void> {
    const answer = await this.graphql.query(StatusReportDocument, { id, comparedWith });
    if (answer) this.state.set(answer);
  }
}
