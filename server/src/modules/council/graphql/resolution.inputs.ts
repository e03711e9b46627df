import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { Id, Line, Paragraphs, Planned } from '../../../platform/graphql/input-fields.js';

const WRITTEN = '2024-11-05, 2024-11, 2024-Q4 or 2024';

@InputType({ isAbstract: true })
class SeenResolutionFields {
  @Field(() => ID)
  @Id()
  resolutionId: string;

  @Field(() => Int, { description: 'The version of the paper that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class AssignResolutionInput extends SeenResolutionFields {
  @Field(() => String, { nullable: true, description: `Until when: ${WRITTEN}; null for none.` })
  @IsOptional()
  @Planned()
  due: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Only in addition.' })
  @IsOptional()
  @Id()
  personId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  seatId: string | null = null;
}

@InputType()
export class DelayResolutionInput extends SeenResolutionFields {
  @Field({ description: `Until when instead: ${WRITTEN}.` })
  @Planned()
  due: string;

  @Field()
  @Paragraphs({ max: 2000, some: true })
  reason: string;
}

@InputType()
export class ExecuteResolutionInput extends SeenResolutionFields {}

@InputType()
export class CompleteResolutionInput extends SeenResolutionFields {}

@InputType()
export class ReportResolutionBackInput extends SeenResolutionFields {}

@InputType()
export class ImposeConditionInput {
  @Field({ description: `Until when: ${WRITTEN}.` })
  @Planned()
  due: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Only in addition.' })
  @IsOptional()
  @Id()
  personId: string | null = null;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  resolutionId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  seatId: string | null = null;

  @Field()
  @Line({ max: 200 })
  text: string;
}
