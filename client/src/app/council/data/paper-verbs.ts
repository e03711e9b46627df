import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AddConsultationDocument,
  type AddConsultationInput,
  type AddConsultationMutation,
  AssignResolutionDocument,
  type AssignResolutionInput,
  type AssignResolutionMutation,
  CompleteResolutionDocument,
  type CompleteResolutionInput,
  type CompleteResolutionMutation,
  CorrectConsultationResultDocument,
  type CorrectConsultationResultInput,
  type CorrectConsultationResultMutation,
  CoordinatePaperDocument,
  type CoordinatePaperInput,
  type CoordinatePaperMutation,
  CreatePaperDocument,
  type CreatePaperInput,
  type CreatePaperMutation,
  DelayResolutionDocument,
  type DelayResolutionInput,
  type DelayResolutionMutation,
  EditConsultationDocument,
  type EditConsultationInput,
  type EditConsultationMutation,
  EditPaperDocument,
  type EditPaperInput,
  type EditPaperMutation,
  ExecuteResolutionDocument,
  type ExecuteResolutionInput,
  type ExecuteResolutionMutation,
  ImposeConditionDocument,
  type ImposeConditionInput,
  type ImposeConditionMutation,
  MoveConsultationDocument,
  type MoveConsultationInput,
  type MoveConsultationMutation,
  ProposeWordingDocument,
  type ProposeWordingInput,
  type ProposeWordingMutation,
  RecordConsultationResultDocument,
  type RecordConsultationResultInput,
  type RecordConsultationResultMutation,
  RemoveConsultationDocument,
  type RemoveConsultationInput,
  type RemoveConsultationMutation,
  ReportResolutionBackDocument,
  type ReportResolutionBackInput,
  type ReportResolutionBackMutation,
  SubmitPaperDocument,
  type SubmitPaperInput,
  type SubmitPaperMutation,
  WithdrawPaperDocument,
  type WithdrawPaperInput,
  type WithdrawPaperMutation,
} from '../../gql/council/graphql';

/** What may come of changing a paper. */
export type Answer =
  | CreatePaperMutation['createPaper']
  | EditPaperMutation['editPaper']
  | ProposeWordingMutation['proposeWording']
  | CoordinatePaperMutation['coordinatePaper']
  | SubmitPaperMutation['submitPaper']
  | WithdrawPaperMutation['withdrawPaper']
  | AddConsultationMutation['addConsultation']
  | EditConsultationMutation['editConsultation']
  | RemoveConsultationMutation['removeConsultation']
  | MoveConsultationMutation['moveConsultation']
  | RecordConsultationResultMutation['recordConsultationResult']
  | CorrectConsultationResultMutation['correctConsultationResult']
  | AssignResolutionMutation['assignResolution']
  | DelayResolutionMutation['delayResolution']
  | ExecuteResolutionMutation['executeResolution']
  | CompleteResolutionMutation['completeResolution']
  | ReportResolutionBackMutation['reportResolutionBack']
  | ImposeConditionMutation['imposeCondition'];

/** What can be done with papers; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class PaperVerbs {
  private readonly graphql = inject(Graphql);

  async create(input: CreatePaperInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(CreatePaperDocument, { input }))?.createPaper;
  }

  async edit(input: EditPaperInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EditPaperDocument, { input }))?.editPaper;
  }

  async proposeWording(input: ProposeWordingInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(ProposeWordingDocument, { input }))?.proposeWording;
  }

  async coordinate(input: CoordinatePaperInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(CoordinatePaperDocument, { input }))?.coordinatePaper;
  }

  async submit(input: SubmitPaperInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(SubmitPaperDocument, { input }))?.submitPaper;
  }

  async withdraw(input: WithdrawPaperInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(WithdrawPaperDocument, { input }))?.withdrawPaper;
  }

  async addConsultation(input: AddConsultationInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(AddConsultationDocument, { input }))?.addConsultation;
  }

  async editConsultation(input: EditConsultationInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EditConsultationDocument, { input }))?.editConsultation;
  }

  async removeConsultation(input: RemoveConsultationInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(RemoveConsultationDocument, { input }))?.removeConsultation;
  }

  async moveConsultation(input: MoveConsultationInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(MoveConsultationDocument, { input }))?.moveConsultation;
  }

  async recordResult(input: RecordConsultationResultInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(RecordConsultationResultDocument, { input }))?.recordConsultationResult;
  }

  async correctResult(input: CorrectConsultationResultInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(CorrectConsultationResultDocument, { input }))?.correctConsultationResult;
  }

  async assign(input: AssignResolutionInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(AssignResolutionDocument, { input }))?.assignResolution;
  }

  async delay(input: DelayResolutionInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(DelayResolutionDocument, { input }))?.delayResolution;
  }

  async execute(input: ExecuteResolutionInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(ExecuteResolutionDocument, { input }))?.executeResolution;
  }

  async complete(input: CompleteResolutionInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(CompleteResolutionDocument, { input }))?.completeResolution;
  }

  async reportBack(input: ReportResolutionBackInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(ReportResolutionBackDocument, { input }))?.reportResolutionBack;
  }

  async imposeCondition(input: ImposeConditionInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(ImposeConditionDocument, { input }))?.imposeCondition;
  }
}
