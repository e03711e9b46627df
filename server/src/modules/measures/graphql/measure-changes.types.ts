import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import type { ProgrammeRow } from '../persistence/funding.repository.js';
import { FundingProgrammes } from '../use-cases/funding-programmes.js';
import { GiveMeasureStatus } from '../use-cases/give-measure-status.js';
import { TakeMeasureSteps } from '../use-cases/take-measure-steps.js';
import { WriteMeasures } from '../use-cases/write-measures.js';
import { FundingProgrammeType, MeasureType } from './measures.types.js';

@ObjectType()
export class MeasureChanged {
  @Field(() => MeasureType, { description: 'As it is now.' })
  readonly measure: MeasureType;

  constructor(measure: MeasureType) {
    this.measure = measure;
  }
}

@ObjectType()
export class MeasuresChanged {
  @Field(() => Int)
  readonly count: number;

  constructor(count: number) {
    this.count = count;
  }
}

@ObjectType()
export class FundingProgrammeSaved {
  @Field(() => [FundingProgrammeType], { description: 'All of them, as they are now.' })
  readonly programmes: ProgrammeRow[];

  constructor(programmes: ProgrammeRow[]) {
    this.programmes = programmes;
  }
}

export const AddMeasureResult = resultUnion('AddMeasureResult', MeasureChanged, WriteMeasures.refusalsOfIdea);
export const EditMeasuresResult = resultUnion('EditMeasuresResult', MeasuresChanged, WriteMeasures.refusalsOfAll);
export const MeasureStepResult = resultUnion('MeasureStepResult', MeasureChanged, TakeMeasureSteps.refusals);
export const GiveMeasureStatusResult = resultUnion('GiveMeasureStatusResult', MeasureChanged, GiveMeasureStatus.refusals);
export const SaveFundingProgrammeResult = resultUnion('SaveFundingProgrammeResult', FundingProgrammeSaved, FundingProgrammes.refusals);
