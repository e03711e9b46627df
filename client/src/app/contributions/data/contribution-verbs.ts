import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AnswerContributionDocument,
  type AnswerContributionInput,
  type AnswerContributionMutation,
  CloseContributionDocument,
  type CloseContributionInput,
  type CloseContributionMutation,
  ConsiderContributionDocument,
  type ConsiderContributionInput,
  type ConsiderContributionMutation,
  ContributeDocument,
  type ContributeInput,
  type ContributeMutation,
  HandBackContributionDocument,
  type HandBackContributionInput,
  type HandBackContributionMutation,
  MergeContributionsDocument,
  type MergeContributionsInput,
  type MergeContributionsMutation,
  RecordContributionDocument,
  type RecordContributionInput,
  type RecordContributionMutation,
  RedactContributionDocument,
  type RedactContributionInput,
  type RedactContributionMutation,
} from '../../gql/contributions/graphql';

/** What may come of a step of a contribution. */
export type StepAnswered =
  | AnswerContributionMutation['answerContribution']
  | CloseContributionMutation['closeContribution']
  | ConsiderContributionMutation['considerContribution']
  | HandBackContributionMutation['handBackContribution']
  | MergeContributionsMutation['mergeContributions']
  | RedactContributionMutation['redactContribution'];

/** What can be done with contributions; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class ContributionVerbs {
  private readonly graphql = inject(Graphql);

  async contribute(input: ContributeInput): Promise<ContributeMutation['contribute'] | undefined> {
    return (await this.graphql.mutate(ContributeDocument, { input }))?.contribute;
  }

  async record(input: RecordContributionInput): Promise<RecordContributionMutation['recordContribution'] | undefined> {
    return (await this.graphql.mutate(RecordContributionDocument, { input }))?.recordContribution;
  }

  async consider(input: ConsiderContributionInput): Promise<StepAnswered | undefined> {
    return (await this.graphql.mutate(ConsiderContributionDocument, { input }))?.considerContribution;
  }

  async handBack(input: HandBackContributionInput): Promise<StepAnswered | undefined> {
    return (await this.graphql.mutate(HandBackContributionDocument, { input }))?.handBackContribution;
  }

  async answer(input: AnswerContributionInput): Promise<StepAnswered | undefined> {
    return (await this.graphql.mutate(AnswerContributionDocument, { input }))?.answerContribution;
  }

  async merge(input: MergeContributionsInput): Promise<StepAnswered | undefined> {
    return (await this.graphql.mutate(MergeContributionsDocument, { input }))?.mergeContributions;
  }

  async redact(input: RedactContributionInput): Promise<StepAnswered | undefined> {
    return (await this.graphql.mutate(RedactContributionDocument, { input }))?.redactContribution;
  }

  async close(input: CloseContributionInput): Promise<StepAnswered | undefined> {
    return (await this.graphql.mutate(CloseContributionDocument, { input }))?.closeContribution;
  }
}
