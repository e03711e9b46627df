import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt } from 'class-validator';
import { Id, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';

@InputType()
export class FreezeReportInput {
  @Field({ description: 'Of what was seen.' })
  @Line({ min: 0, max: 64 })
  fingerprint: string;

  @Field(() => ID)
  @Id()
  paperId: string;
}

@InputType({ isAbstract: true })
class SeenStatementFields {
  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field(() => ID)
  @Id()
  paperId: string;

  @Field(() => Int, { description: 'The version that was seen; 0 while nothing is written.' })
  @IsInt()
  version: number;
}

@InputType()
export class WritePartnerStatementInput extends SeenStatementFields {
  @Field()
  @Paragraphs({ max: 8000 })
  text: string;
}

@InputType()
export class ReleasePartnerStatementInput extends SeenStatementFields {}

@InputType()
export class TakePartnerStatementBackInput extends SeenStatementFields {}
