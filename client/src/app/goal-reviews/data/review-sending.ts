import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import {
  CloseGoalReviewDocument,
  type CloseGoalReviewInput,
  type CloseGoalReviewMutation,
  DismissAlignmentDocument,
  type DismissAlignmentInput,
  GiveConsentDocument,
  type GiveConsentInput,
  HarmoniseReviewedGoalDocument,
  JudgeGoalDocument,
  type JudgeGoalInput,
  type JudgeGoalMutation,
  ProposeAlignmentDocument,
  type ProposeAlignmentInput,
  type ProposeAlignmentMutation,
  SettleConflictDocument,
  type SettleConflictMutation,
} from '../../gql/goal-reviews/graphql';
import { ReviewStore, type ReviewedGoal } from './review.store';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

type Answer = JudgeGoalMutation['judgeGoal'] | ProposeAlignmentMutation['proposeAlignment'] | CloseGoalReviewMutation['closeGoalReview'];
type GoalAnswer = SettleConflictMutation['resolveRelation'];

/** Sends what happens in the Zielprüfung that is shown, and keeps what the server has against it. Provided by whatever shows that. */
@Injectable()
export class ReviewSending {
  private readonly graphql = inject(Graphql);
  private readonly store = inject(ReviewStore);
  readonly refusal = signal<Refusal | null>(null);

  judge(input: JudgeGoalInput): Promise<Sent> {
    return this.send(async () => (await this.graphql.mutate(JudgeGoalDocument, { input }))?.judgeGoal);
  }

  propose(input: ProposeAlignmentInput): Promise<Sent> {
    return this.send(async () => (await this.graphql.mutate(ProposeAlignmentDocument, { input }))?.proposeAlignment);
  }

  dismiss(input: DismissAlignmentInput): Promise<Sent> {
    return this.send(async () => (await this.graphql.mutate(DismissAlignmentDocument, { input }))?.dismissAlignment);
  }

  consent(input: GiveConsentInput): Promise<Sent> {
    return this.send(async () => (await this.graphql.mutate(GiveConsentDocument, { input }))?.giveConsent);
  }

  close(input: CloseGoalReviewInput): Promise<Sent> {
    return this.send(async () => (await this.graphql.mutate(CloseGoalReviewDocument, { input }))?.closeGoalReview);
  }

  settle({ id: goalId, version }: ReviewedGoal, relationId: string, settlement: string): Promise<Sent> {
    return this.sendOfGoal(async () => (await this.graphql.mutate(SettleConflictDocument, { input: { goalId, version, relationId, settlement } }))?.resolveRelation);
  }

  harmonise({ id: goalId, version }: ReviewedGoal): Promise<Sent> {
    return this.sendOfGoal(async () => (await this.graphql.mutate(HarmoniseReviewedGoalDocument, { input: { goalId, version } }))?.harmoniseGoal);
  }

  private async send(ask: () => Promise<Answer | undefined>): Promise<Sent> {
    this.refusal.set(null);
    const answer = await ask();
    switch (answer?.__typename) {
      case 'GoalReviewChanged':
        this.store.put(answer.review);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'GoalReviewChangedMeanwhile':
        if (answer.current) this.store.put(answer.current);
        this.refusal.set(answer);
        return 'not-saved';
      case 'GoalReviewNotPossible':
      case 'GoalReviewStillOpen':
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }

  /** What happens to a goal answers with the goal: the review is read again. */
  private async sendOfGoal(ask: () => Promise<GoalAnswer | undefined>): Promise<Sent> {
    this.refusal.set(null);
    const answer = await ask();
    switch (answer?.__typename) {
      case 'GoalChanged':
        await this.store.refresh();
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'GoalChangedMeanwhile':
        await this.store.refresh();
        this.refusal.set(answer);
        return 'not-saved';
      case 'GoalNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
