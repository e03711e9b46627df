import { Injectable, inject, signal } from '@angular/core';
import { Graphql, type Patience } from '../../core/graphql/graphql';
import {
  type CountsFragment,
  type CountsOfBodyFragment,
  type DecisionFragment,
  FreezeStatusReportDocument,
  type FreezeStatusReportInput,
  type FreezeStatusReportMutation,
  LeadershipDocument,
  type LeadershipFilterInput,
  type LeadershipQuery,
  type ReportNameFragment,
  type StandingFragment,
} from '../../gql/leadership/graphql';

export type Standing = StandingFragment;
export type Counts = CountsFragment;
export type CountsOfBody = CountsOfBodyFragment;
export type Decision = DecisionFragment;
export type ReportName = ReportNameFragment;
export type LooseResolution = LeadershipQuery['leadership']['loose'][number];
export type SilentGoal = LeadershipQuery['leadership']['silent'][number];

/** All goals at a glance; null until they have come. */
@Injectable()
export class LeadershipStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<LeadershipQuery | null>(null);
  readonly shown = this.state.asReadonly();
  /** Only the last question counts, however the answers come in. */
  private asked = 0;

  /** @returns whether it could be read */
  async load(filter: LeadershipFilterInput, how?: Patience): Promise<boolean> {
    const mine = (this.asked += 1);
    const answer = await this.graphql.query(LeadershipDocument, { filter }, how);
    if (answer && mine === this.asked) this.state.set(answer);
    return answer !== null;
  }

  async freeze(input: FreezeStatusReportInput): Promise<FreezeStatusReportMutation['freezeStatusReport'] | undefined> {
    return (await this.graphql.mutate(FreezeStatusReportDocument, { input }))?.freezeStatusReport;
  }
}
