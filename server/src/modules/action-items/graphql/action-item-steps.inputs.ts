import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Items, Paragraphs, Planned } from '../../../platform/graphql/input-fields.js';
import { AddresseeFields, SeenFields } from './action-item.inputs.js';

const SENTENCE = { max: 4000, some: true };
const DUE = '2024-11-05, 2024-11, 2024-Q4 or 2024.';

@InputType()
export class AgreeActionItemInput extends SeenFields {}

@InputType()
export class StartActionItemInput extends SeenFields {}

@InputType()
export class ReportActionItemInput extends SeenFields {
  @Field({ description: 'What came of it.' })
  @Paragraphs(SENTENCE)
  report: string;
}

@InputType()
export class ConfirmActionItemInput extends SeenFields {}

@InputType()
export class ReturnActionItemInput extends SeenFields {
  @Field({ description: 'What is still missing.' })
  @Paragraphs(SENTENCE)
  reason: string;
}

@InputType()
export class CancelActionItemInput extends SeenFields {
  @Field()
  @Paragraphs(SENTENCE)
  reason: string;
}

@InputType()
export class PostponeActionItemInput extends SeenFields {
  @Field({ description: DUE })
  @Planned()
  due: string;

  @Field()
  @Paragraphs(SENTENCE)
  reason: string;
}

@InputType()
class NewDueInput {
  @Field({ description: DUE })
  @Planned()
  due: string;

  @Field()
  @Paragraphs(SENTENCE)
  reason: string;
}

@InputType()
class NewAddresseeInput extends AddresseeFields {}

@InputType({ description: 'One of the four, and nothing beside it.' })
class ActionItemChangeInput extends SeenFields {
  @Field(() => String, { nullable: true, description: 'Cancels it for this reason.' })
  @IsOptional()
  @Paragraphs(SENTENCE)
  cancelReason: string | null = null;

  @Field(() => NewAddresseeInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewAddresseeInput)
  giveTo: NewAddresseeInput | null = null;

  @Field(() => NewDueInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewDueInput)
  postpone: NewDueInput | null = null;

  @Field({ defaultValue: false, description: 'Undoes the last step, where the actor made it and it was a new date, a new addressee or a cancellation.' })
  takeBack: boolean;
}

@InputType()
export class ChangeActionItemsInput {
  @Field(() => [ActionItemChangeInput], { description: 'One to fifty; all of them are made, or none.' })
  @Items({ limit: 50, some: true })
  @ValidateNested({ each: true })
  @Type(() => ActionItemChangeInput)
  changes: ActionItemChangeInput[];
}
