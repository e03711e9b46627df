import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import {
  AcknowledgeStatusUpdateDocument,
  AnswerQuestionDocument,
  AskBackDocument,
  GiveStatusUpdateDocument,
  type GiveStatusUpdateInput,
  type GiveStatusUpdateMutation,
  GoalStatusDocument,
  SetStatusRhythmDocument,
  type StatusPartsFragment,
  type StatusRhythm,
} from '../../gql/goal-status/graphql';

export type GoalStatus = StatusPartsFragment;
export type StatusUpdate = StatusPartsFragment['updates'][number];
export type StatusQuestion = StatusUpdate['questions'][number];
type Answer = GiveStatusUpdateMutation['giveStatusUpdate'];
export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

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

  async acknowledge(updateId: string): Promise<Sent> {
    return this.settle((await this.graphql.mutate(AcknowledgeStatusUpdateDocument, { input: { updateId } }))?.acknowledgeStatusUpdate);
  }

  async askBack(requestId: string, updateId: string, text: string): Promise<Sent> {
    return this.settle((await this.graphql.mutate(AskBackDocument, { input: { requestId, updateId, text } }))?.askBack);
  }

  async answer(requestId: string, questionId: string, text: string): Promise<Sent> {
    return this.settle((await this.graphql.mutate(AnswerQuestionDocument, { input: { requestId, questionId, text } }))?.answerQuestion);
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
