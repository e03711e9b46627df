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
  JudgeGoalsDocument,
  type JudgeGoalsInput,
  type JudgeGoalInput,
  type JudgeGoalMutation,
  ProposeAlignmentDocument,
  type ProposeAlignmentInput,
  type ProposeAlignmentMutation,
  SettleConflictDocument,
  type SettleConflictMutation,
} from '../../gql/goal-reviews/graphql';
import { OpenCellStore } from './open-cell.store';
import { ReviewStore } from './review.store';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

type Answer = ProposeAlignmentMutation['proposeAlignment'] | CloseGoalReviewMutation['closeGoalReview'];
type JudgeAnswer = JudgeGoalMutation['judgeGoal'];
type GoalAnswer = SettleConflictMutation['resolveRelation'];

/** A goal in the version that was seen. */
interface GoalSeen {
  readonly id: string;
  readonly version: number;
}

/** Sends what happens in the Zielprüfung that is shown, and keeps what the server has against it. Provided by whatever shows that. */
@Injectable()
export class ReviewSending {
  private readonly graphql = inject(Graphql);
  private readonly store = inject(ReviewStore);
  private readonly openCell = inject(OpenCellStore);
  readonly refusal = signal<Refusal | null>(null);

  judge(input: JudgeGoalInput): Promise<Sent> {
    const { goalId, bodyId } = input;
    return this.send(async () => this.putCell((await this.graphql.mutate(JudgeGoalDocument, { input, goalId, bodyId, ...this.store.extent }))?.judgeGoal));
  }

  judgeAll(input: JudgeGoalsInput): Promise<Sent> {
    return this.send(async () => (await this.graphql.mutate(JudgeGoalsDocument, { input, ...this.store.extent }))?.judgeGoals);
  }

  propose(input: ProposeAlignmentInput): Promise<Sent> {
    return this.send(async () => (await this.graphql.mutate(ProposeAlignmentDocument, { input, ...this.store.extent }))?.proposeAlignment);
  }

  dismiss(input: DismissAlignmentInput): Promise<Sent> {
    return this.send(async () => (await this.graphql.mutate(DismissAlignmentDocument, { input, ...this.store.extent }))?.dismissAlignment);
  }

  consent(input: GiveConsentInput): Promise<Sent> {
    return this.send(async () => (await this.graphql.mutate(GiveConsentDocument, { input, ...this.store.extent }))?.giveConsent);
  }

  close(input: CloseGoalReviewInput): Promise<Sent> {
    return this.send(async () => (await this.graphql.mutate(CloseGoalReviewDocument, { input, ...this.store.extent }))?.closeGoalReview);
  }

  settle({ id: goalId, version }: GoalSeen, relationId: string, settlement: string): Promise<Sent> {
    return this.sendOfGoal(async () => (await this.graphql.mutate(SettleConflictDocument, { input: { goalId, version, relationId, settlement } }))?.resolveRelation);
  }

  harmonise({ id: goalId, version }: GoalSeen): Promise<Sent> {
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

  /** @returns the answer without the cell, which is kept apart */
  private putCell(answer: JudgeAnswer | undefined): Answer | undefined {
    if (answer?.__typename === 'GoalReviewChanged') {
      const { cell, ...review } = answer.review;
      this.openCell.put(cell);
      return { ...answer, review };
    }
    if (answer?.__typename !== 'GoalReviewChangedMeanwhile' || !answer.current) return answer;
    const { cell, ...current } = answer.current;
    this.openCell.put(cell);
    return { ...answer, current };
  }

  /** What happens to a goal answers with the goal: the review is read again. */
  private async sendOfGoal(ask: () => Promise<GoalAnswer | undefined>): Promise<Sent> {
    this.refusal.set(null);
    const answer = await ask();
    switch (answer?.__typename) {
      case 'GoalChanged':
        await this.readAgain();
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'GoalChangedMeanwhile':
        await this.readAgain();
        this.refusal.set(answer);
        return 'not-saved';
      case 'GoalNotPossible':
      case 'WordingNotTakenOver':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }

  /** The cell at last: whoever sees there what was settled goes on with the version of the goal that the review knows. */
  private async readAgain(): Promise<void> {
    await this.store.refresh();
    await this.openCell.refresh();
  }
}
