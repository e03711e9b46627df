import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import type { Visibility } from '../../../kernel/visibility.js';
import { Id, Paragraphs, Planned } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';

@InputType({ isAbstract: true })
abstract class PlanFields {
  @Field({ defaultValue: '', description: 'Why the version before holds no more; from the second version on it must be there before that is fixed.' })
  @Paragraphs({ max: 4000 })
  changeReason: string;

  @Field({ defaultValue: '', description: 'What is compared with what.' })
  @Paragraphs({ max: 4000 })
  comparison: string;

  @Field({ defaultValue: '', description: 'By what success is seen.' })
  @Paragraphs({ max: 4000 })
  criteria: string;

  @Field(() => String, { nullable: true, description: '2027-06-30, 2027-06, 2027-Q2 or 2027.' })
  @IsOptional()
  @Planned()
  due: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  evaluatorOrganizationId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Only beside an organisation or a seat.' })
  @IsOptional()
  @Id()
  evaluatorPersonId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  evaluatorSeatId: string | null = null;

  @Field({ defaultValue: '', description: 'How those for whom the measure is take part.' })
  @Paragraphs({ max: 4000 })
  involvement: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 4000 })
  method: string;

  @Field(() => ID, { nullable: true, description: 'One of the Methodenkoffer that looks at effects; beside the words, or instead of them.' })
  @IsOptional()
  @Id()
  methodId: string | null = null;

  @Field({ defaultValue: '', description: 'Why they do not.' })
  @Paragraphs({ max: 4000 })
  noInvolvementReason: string;

  @Field({ defaultValue: '', description: 'What the answers are for.' })
  @Paragraphs({ max: 4000 })
  purpose: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 4000 })
  questions: string;

  @Field(() => VisibilityEnum, { defaultValue: 'PARTICIPANTS' })
  visibility: Visibility = 'PARTICIPANTS';
}

@InputType()
export class PlanEvaluationInput extends PlanFields {
  @Field(() => ID)
  @Id()
  measureId: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time plans nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class SaveEvaluationPlanInput extends PlanFields {
  @Field(() => ID)
  @Id()
  evaluationId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}
