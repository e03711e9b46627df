import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import { Id, Paragraphs, Planned, Tally } from '../../../platform/graphql/input-fields.js';
import type { OutcomeKind } from '../domain/outcome.entity.js';
import { OutcomeKindEnum } from './outcome.types.js';

const TEXT = { max: 4000 };
const MOST_VOTES = 9999;

@InputType({ description: 'Whom an Auftrag is given to: an organisation or a seat, and a person only in addition.' })
class OutcomeAssignmentInput {
  @Field({ description: 'As 2024-11-05, 2024-11, 2024-Q4 or 2024.' })
  @Planned()
  due: string;

  @Field({ defaultValue: '' })
  @Paragraphs(TEXT)
  note: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  personId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Null: the next meeting.' })
  @IsOptional()
  @Id()
  reportToId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  seatId: string | null = null;
}

@InputType({ isAbstract: true })
abstract class OutcomeContentFields {
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Tally({ limit: MOST_VOTES })
  abstained: number | null = null;

  @Field(() => ID, { nullable: true, description: 'To whose next agenda a decision goes.' })
  @IsOptional()
  @Id()
  recommendedToId: string | null = null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Tally({ limit: MOST_VOTES })
  votesAgainst: number | null = null;

  @Field(() => Int, { nullable: true, description: 'All three or none.' })
  @IsOptional()
  @Tally({ limit: MOST_VOTES })
  votesFor: number | null = null;

  @Field()
  @Paragraphs({ ...TEXT, some: true })
  wording: string;
}

@InputType()
export class RecordOutcomeInput extends OutcomeContentFields {
  @Field(() => ID)
  @Id()
  agendaItemId: string;

  @Field(() => OutcomeAssignmentInput, { nullable: true, description: 'Exactly for an Auftrag.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => OutcomeAssignmentInput)
  assignment: OutcomeAssignmentInput | null = null;

  @Field(() => OutcomeKindEnum)
  kind: OutcomeKind;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time records nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class EditOutcomeInput extends OutcomeContentFields {
  @Field(() => ID)
  @Id()
  outcomeId: string;

  @Field(() => Int, { description: 'The version of the outcome that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'Needs a reason for an Auftrag, which is cancelled with it.' })
export class RemoveOutcomeInput {
  @Field(() => ID)
  @Id()
  outcomeId: string;

  @Field({ defaultValue: '' })
  @Paragraphs(TEXT)
  reason: string;

  @Field(() => Int, { description: 'The version of the outcome that was seen.' })
  @IsInt()
  version: number;
}
