import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AdoptGoalDocument,
  AssignGoalDocument,
  type AssignGoalInput,
  type AdoptGoalInput,
  AttainGoalDocument,
  type AttainGoalInput,
  DraftGoalDocument,
  type DraftGoalInput,
  type DraftGoalMutation,
  EditGoalDocument,
  type EditGoalInput,
  type EditGoalMutation,
  HarmoniseGoalDocument,
  type HarmoniseGoalInput,
  ProposeGoalDocument,
  type ProposeGoalInput,
  RejectGoalDocument,
  type RejectGoalInput,
  RelateGoalsDocument,
  type RelateGoalsInput,
  RemoveRelationDocument,
  type RemoveRelationInput,
  ResolveRelationDocument,
  type ResolveRelationInput,
  ReturnGoalDocument,
  type ReturnGoalInput,
  ReviewGoalDocument,
  type ReviewGoalInput,
  SubmitGoalDocument,
  type SubmitGoalInput,
  SupersedeGoalDocument,
  type SupersedeGoalInput,
  TakeOverWordingDocument,
  type TakeOverWordingInput,
  WithdrawGoalDocument,
  type WithdrawGoalInput,
} from '../../gql/goals/graphql';

/** What may come of changing a goal; every step answers like an edit. */
export type GoalAnswer = DraftGoalMutation['draftGoal'] | EditGoalMutation['editGoal'];

/** What can be done with goals; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class GoalVerbs {
  private readonly graphql = inject(Graphql);

  async draft(input: DraftGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(DraftGoalDocument, { input }))?.draftGoal;
  }

  async edit(input: EditGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(EditGoalDocument, { input }))?.editGoal;
  }

  async assign(input: AssignGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(AssignGoalDocument, { input }))?.assignGoal;
  }

  async propose(input: ProposeGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(ProposeGoalDocument, { input }))?.proposeGoal;
  }

  async harmonise(input: HarmoniseGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(HarmoniseGoalDocument, { input }))?.harmoniseGoal;
  }

  async takeOver(input: TakeOverWordingInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(TakeOverWordingDocument, { input }))?.takeOverWording;
  }

  async sendBack(input: ReturnGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(ReturnGoalDocument, { input }))?.returnGoal;
  }

  async reject(input: RejectGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(RejectGoalDocument, { input }))?.rejectGoal;
  }

  async withdraw(input: WithdrawGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(WithdrawGoalDocument, { input }))?.withdrawGoal;
  }

  async submit(input: SubmitGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(SubmitGoalDocument, { input }))?.submitGoal;
  }

  async adopt(input: AdoptGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(AdoptGoalDocument, { input }))?.adoptGoal;
  }

  async attain(input: AttainGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(AttainGoalDocument, { input }))?.attainGoal;
  }

  async review(input: ReviewGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(ReviewGoalDocument, { input }))?.reviewGoal;
  }

  async supersede(input: SupersedeGoalInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(SupersedeGoalDocument, { input }))?.supersedeGoal;
  }

  async relate(input: RelateGoalsInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(RelateGoalsDocument, { input }))?.relateGoals;
  }

  async removeRelation(input: RemoveRelationInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(RemoveRelationDocument, { input }))?.removeRelation;
  }

  async resolve(input: ResolveRelationInput): Promise<GoalAnswer | undefined> {
    return (await this.graphql.mutate(ResolveRelationDocument, { input }))?.resolveRelation;
  }
}
