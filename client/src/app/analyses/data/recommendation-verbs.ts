import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AnswerRecommendationDocument,
  type AnswerRecommendationInput,
  type AnswerRecommendationMutation,
  CompleteRecommendationDocument,
  type CompleteRecommendationInput,
  type CompleteRecommendationMutation,
  ConsiderRecommendationDocument,
  type ConsiderRecommendationInput,
  type ConsiderRecommendationMutation,
  DraftRecommendationDocument,
  type DraftRecommendationInput,
  type DraftRecommendationMutation,
  EditRecommendationDocument,
  type EditRecommendationInput,
  type EditRecommendationMutation,
  ImplementRecommendationDocument,
  type ImplementRecommendationInput,
  type ImplementRecommendationMutation,
  IssueRecommendationDocument,
  type IssueRecommendationInput,
  type IssueRecommendationMutation,
  LapseRecommendationDocument,
  type LapseRecommendationInput,
  type LapseRecommendationMutation,
} from '../../gql/analyses/graphql';

/** What may come of changing a recommendation. */
export type RecommendationAnswered =
  | AnswerRecommendationMutation['answerRecommendation']
  | CompleteRecommendationMutation['completeRecommendation']
  | ConsiderRecommendationMutation['considerRecommendation']
  | DraftRecommendationMutation['draftRecommendation']
  | EditRecommendationMutation['editRecommendation']
  | ImplementRecommendationMutation['implementRecommendation']
  | IssueRecommendationMutation['issueRecommendation']
  | LapseRecommendationMutation['lapseRecommendation'];

/** What can be done with recommendations; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class RecommendationVerbs {
  private readonly graphql = inject(Graphql);

  async draft(input: DraftRecommendationInput): Promise<RecommendationAnswered | undefined> {
    return (await this.graphql.mutate(DraftRecommendationDocument, { input }))?.draftRecommendation;
  }

  async edit(input: EditRecommendationInput): Promise<RecommendationAnswered | undefined> {
    return (await this.graphql.mutate(EditRecommendationDocument, { input }))?.editRecommendation;
  }

  async issue(input: IssueRecommendationInput): Promise<RecommendationAnswered | undefined> {
    return (await this.graphql.mutate(IssueRecommendationDocument, { input }))?.issueRecommendation;
  }

  async consider(input: ConsiderRecommendationInput): Promise<RecommendationAnswered | undefined> {
    return (await this.graphql.mutate(ConsiderRecommendationDocument, { input }))?.considerRecommendation;
  }

  async answer(input: AnswerRecommendationInput): Promise<RecommendationAnswered | undefined> {
    return (await this.graphql.mutate(AnswerRecommendationDocument, { input }))?.answerRecommendation;
  }

  async implement(input: ImplementRecommendationInput): Promise<RecommendationAnswered | undefined> {
    return (await this.graphql.mutate(ImplementRecommendationDocument, { input }))?.implementRecommendation;
  }

  async complete(input: CompleteRecommendationInput): Promise<RecommendationAnswered | undefined> {
    return (await this.graphql.mutate(CompleteRecommendationDocument, { input }))?.completeRecommendation;
  }

  async lapse(input: LapseRecommendationInput): Promise<RecommendationAnswered | undefined> {
    return (await this.graphql.mutate(LapseRecommendationDocument, { input }))?.lapseRecommendation;
  }
}
