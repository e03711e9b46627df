import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Named, PlannedDate } from '../../cycles/index.js';
import { GoalCycle } from '../../goals/index.js';
import { type MeasureState, MeasureStateEnum } from '../../measures/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { EvaluationState } from '../domain/evaluation-lifecycle.js';
import { EvaluationStateEnum } from './evaluation.enums.js';

@ObjectType({ description: 'The measure of which is asked whether it worked.' })
export class EvaluatedMeasure {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => MeasureStateEnum)
  state: MeasureState;

  @Field()
  title: string;
}

@ObjectType({ isAbstract: true })
export abstract class EvaluationOutlineFields {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Whose measure it is.' })
  body: Named;

  @Field()
  cycle: GoalCycle;

  @Field(() => PlannedDate, { nullable: true, description: 'When it is to be assessed, as the latest version of the method has it.' })
  due: PartialDate | null;

  @Field({ description: 'Whether it is fixed how success is seen.' })
  isMethodFixed: boolean;

  @Field()
  measure: EvaluatedMeasure;

  @Field(() => Int, { description: 'Counts per measure.' })
  number: number;

  @Field(() => EvaluationStateEnum)
  state: EvaluationState;

  @Field(() => String, { nullable: true, description: 'Why it is not possible.' })
  stateReason: string | null;

  @Field(() => Int, { description: 'Counts whatever changes in it.' })
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType({ description: 'An evaluation in a list: where it stands, and nothing of what was found, so that nobody is ranked by it.' })
export class EvaluationOutline extends EvaluationOutlineFields {}

@ObjectType({ description: 'The evaluations of one measure.' })
export class MeasureEvaluations {
  @Field(() => ID)
  measureId: string;

  @Field(() => [String], { description: 'What the actor may do now, for the buttons: evaluation.plan.' })
  actions: string[];

  @Field(() => [EvaluationOutline], { description: 'The latest first.' })
  evaluations: EvaluationOutline[];

  @Field({ description: 'Whether it is fixed how its success is seen, so that it may start.' })
  isMethodFixed: boolean;
}
