import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { CalendarDay, Id, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { AccountableFields } from './accountable.inputs.js';

const SENTENCE = { max: 4000 };
const SettlementEnum = enumOf<'FULFILLED' | 'WITHDRAWN'>('Settlement', ['FULFILLED', 'WITHDRAWN'], {
  FULFILLED: 'What was missing is there.',
  WITHDRAWN: 'The Vorbehalt no longer holds, whatever is missing.',
});

@InputType()
class GateInputFields {
  @Field(() => ID)
  @Id()
  blockId: string;

  @Field({ defaultValue: '', description: 'The sentence for the history.' })
  @Paragraphs(SENTENCE)
  sentence: string;

  @Field(() => Int, { description: 'The version of the block that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class AssignBuildingBlockInput extends AccountableFields {
  @Field(() => ID)
  @Id()
  blockId: string;
}

@InputType()
export class SubmitBuildingBlockInput extends GateInputFields {}

@InputType({ description: 'Needs a sentence.' })
export class WithdrawBuildingBlockInput extends GateInputFields {}

@InputType()
export class AcceptBuildingBlockInput extends GateInputFields {}

@InputType({ description: 'Needs a sentence.' })
export class ReturnBuildingBlockInput extends GateInputFields {}

@InputType({ description: 'Needs a sentence.' })
export class ReopenBuildingBlockInput extends GateInputFields {}

@InputType()
export class StartBuildingBlockWithReservationInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time grants nothing more.' })
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  blockId: string;

  @Field({ description: 'The last day on which it holds, as 2024-11-05.' })
  @CalendarDay()
  expiresOn: string;

  @Field(() => ID, { nullable: true, description: 'Who sees to it that what is missing comes: an organisation or a seat.' })
  @IsOptional()
  @Id()
  ownerOrganizationId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  ownerSeatId: string | null = null;

  @Field()
  @Paragraphs({ ...SENTENCE, some: true })
  reason: string;
}

@InputType()
export class SettleReservationInput {
  @Field(() => SettlementEnum)
  as: 'FULFILLED' | 'WITHDRAWN';

  @Field(() => ID)
  @Id()
  blockId: string;

  @Field(() => ID)
  @Id()
  reservationId: string;

  @Field({ defaultValue: '', description: 'Needed to withdraw it.' })
  @Paragraphs(SENTENCE)
  sentence: string;

  @Field(() => Int, { description: 'The version of the Vorbehalt that was seen.' })
  @IsInt()
  version: number;
}
