import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import {
  GiveStatusUpdateDocument,
  type GiveStatusUpdateInput,
  type GiveStatusUpdateMutation,
  GoalStatusDocument,
  SetStatusRhythmDocument,
  type StatusPartsFragment,
  type StatusRhythm,
} from '../../gql/goal-status/graphql';
import type { Sent, StatusUpdate } from './status-talk';

export type GoalStatus = StatusPartsFragment;
type Answer = GiveStatusUpdateMutation['giveStatusUpdate'];

/** How one goal goes, while it is shown, and what can be said about it. Provided by whoever shows it. */
@Injectable()
export class GoalStatusStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<GoalStatus>({
    ask: async ({ id }, how) => (await this.graphql.query(GoalStatusDocument, { goalId: id }, how))?.goalStatus,
    join: (_shown, status) => status,
  });
  readonly status = this.shown.value;
  readonly refusal = signal<Refusal | null>(null);
  readonly catchUp = () => this.shown.catchUp();
  readonly load = (goalId: string) => this.shown.load(goalId);

  async give(input: GiveStatusUpdateInput): Promise<Sent> {
    return this.settle((await this.graphql.mutate(GiveStatusUpdateDocument, { input }))?.giveStatusUpdate);
  }

  /** Shows a Sachstand with what was just said to it. */
  show(update: StatusUpdate): void {
    this.shown.update((shown) => ({ ...shown, updates: shown.updates.map((each) => (each.id === update.id ? update : each)) }));
  }

  async setRhythm(goalId: string, rhythm: StatusRhythm): Promise<Sent> {
    return this.settle((await this.graphql.mutate(SetStatusRhythmDocument, { input: { goalId, rhythm } }))?.setStatusRhythm);
  }

  private settle(answer: Answer | undefined): Sent {
    this.refusal.set(null);
    switch (answer?.__typename) {
      case 'GoalStatusChanged':
        this.shown.update((shown) => (shown.id === answer.status.id ? answer.status : shown));
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
      case 'StatusNotPossible':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
