import { Injectable, inject, signal } from '@angular/core';
import { Subject } from 'rxjs';
import { Graphql } from '../../core/graphql/graphql';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment, StatusUpdatePartsFragment } from '../../gql/core/graphql';
import { AcknowledgeStatusUpdateDocument, AnswerQuestionDocument, AskBackDocument, type AskBackMutation } from '../../gql/goal-status/graphql';

export type StatusUpdate = StatusUpdatePartsFragment;
export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** What is said to a Sachstand, of whatever it is. Provided by whoever shows it. */
@Injectable()
export class StatusTalk {
  private readonly graphql = inject(Graphql);
  readonly refusal = signal<Refusal | null>(null);
  /** A Sachstand with what was just said to it. */
  readonly talked = new Subject<StatusUpdate>();

  async acknowledge(updateId: string): Promise<Sent> {
    return this.settle((await this.graphql.mutate(AcknowledgeStatusUpdateDocument, { input: { updateId } }))?.acknowledgeStatusUpdate);
  }

  async askBack(requestId: string, updateId: string, text: string): Promise<Sent> {
    return this.settle((await this.graphql.mutate(AskBackDocument, { input: { requestId, updateId, text } }))?.askBack);
  }

  async answer(requestId: string, questionId: string, text: string): Promise<Sent> {
    return this.settle((await this.graphql.mutate(AnswerQuestionDocument, { input: { requestId, questionId, text } }))?.answerQuestion);
  }

  private settle(answer: AskBackMutation['askBack'] | undefined): Sent {
    this.refusal.set(null);
    switch (answer?.__typename) {
      case 'StatusUpdateTalked':
        this.talked.next(answer.update);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
