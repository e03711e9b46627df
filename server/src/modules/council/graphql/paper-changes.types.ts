import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { ArrangeConsultations } from '../use-cases/arrange-consultations.js';
import { CorrectConsultationResult } from '../use-cases/correct-consultation-result.js';
import { CreatePaper } from '../use-cases/create-paper.js';
import { EditPaper } from '../use-cases/edit-paper.js';
import { FollowResolution } from '../use-cases/follow-resolution.js';
import { ImposeCondition } from '../use-cases/impose-condition.js';
import { MovePaper } from '../use-cases/move-paper.js';
import { RecordConsultationResult } from '../use-cases/record-consultation-result.js';
import { PaperType } from './papers.types.js';

@ObjectType()
export class PaperChanged {
  @Field()
  readonly paper: PaperType;

  constructor(paper: PaperType) {
    this.paper = paper;
  }
}

export const CreatePaperResult = resultUnion('CreatePaperResult', PaperChanged, CreatePaper.refusals);
export const EditPaperResult = resultUnion('EditPaperResult', PaperChanged, EditPaper.refusals);
export const ProposeWordingResult = resultUnion('ProposeWordingResult', PaperChanged, EditPaper.refusals);
export const CoordinatePaperResult = resultUnion('CoordinatePaperResult', PaperChanged, MovePaper.refusals);
export const SubmitPaperResult = resultUnion('SubmitPaperResult', PaperChanged, MovePaper.refusals);
export const WithdrawPaperResult = resultUnion('WithdrawPaperResult', PaperChanged, MovePaper.refusals);
export const AddConsultationResult = resultUnion('AddConsultationResult', PaperChanged, ArrangeConsultations.refusalsOfAdd);
export const EditConsultationResult = resultUnion('EditConsultationResult', PaperChanged, ArrangeConsultations.refusals);
export const RemoveConsultationResult = resultUnion('RemoveConsultationResult', PaperChanged, ArrangeConsultations.refusals);
export const MoveConsultationResult = resultUnion('MoveConsultationResult', PaperChanged, ArrangeConsultations.refusals);
export const RecordConsultationResultResult = resultUnion('RecordConsultationResultResult', PaperChanged, RecordConsultationResult.refusals);
export const CorrectConsultationResultResult = resultUnion('CorrectConsultationResultResult', PaperChanged, CorrectConsultationResult.refusals);
export const AssignResolutionResult = resultUnion('AssignResolutionResult', PaperChanged, FollowResolution.refusals);
export const DelayResolutionResult = resultUnion('DelayResolutionResult', PaperChanged, FollowResolution.refusals);
export const ExecuteResolutionResult = resultUnion('ExecuteResolutionResult', PaperChanged, FollowResolution.refusals);
export const CompleteResolutionResult = resultUnion('CompleteResolutionResult', PaperChanged, FollowResolution.refusals);
export const ReportResolutionBackResult = resultUnion('ReportResolutionBackResult', PaperChanged, FollowResolution.refusals);
export const ImposeConditionResult = resultUnion('ImposeConditionResult', PaperChanged, ImposeCondition.refusals);
