import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Id, Items, Line, Paragraphs, Planned } from '../../../platform/graphql/input-fields.js';
import type { ActionItemState } from '../domain/action-item-lifecycle.js';
import { ActionItemStateEnum } from '../domain/action-items.refusals.js';
import { ACTION_ITEM_ORDERS } from '../persistence/action-items.repository.js';

const TITLE = { max: 200 };
const NOTE = { max: 4000 };
const DUE = '2024-11-05, 2024-11, 2024-Q4 or 2024.';

export const ActionItemOrderEnum = enumOf('ActionItemOrder', ACTION_ITEM_ORDERS, {
  DUE: 'The first that is due first.',
  DUE_LAST: 'The last that is due first.',
  CARRIED: 'What was put off most often first.',
  NEWEST: 'The latest first.',
});

@InputType({ description: 'What a list is narrowed down to; what is left out narrows nothing.' })
export class ActionItemFilterInput {
  @Field(() => ID, { nullable: true, description: 'Given to this organisation or one of its seats.' })
  @IsOptional()
  @Id()
  addresseeId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  givenById: string | null = null;

  @Field(() => Boolean, { nullable: true, description: 'Open, and put off so often that it climbed.' })
  hasClimbed: boolean | null = null;

  @Field(() => Boolean, { nullable: true, description: 'Given to me, to a seat or to an organisation of mine.' })
  isMine: boolean | null = null;

  @Field(() => Boolean, { nullable: true })
  isOverdue: boolean | null = null;

  @Field(() => Boolean, { nullable: true, description: 'Open, and nothing was heard of it for too long.' })
  isSilent: boolean | null = null;

  @Field(() => [ActionItemStateEnum], { nullable: true })
  @IsOptional()
  @Items({ limit: 6 })
  states: ActionItemState[] | null = null;

  @Field(() => String, { nullable: true, description: 'Part of the number or the title.' })
  @IsOptional()
  @Line({ min: 0, max: 200 })
  text: string | null = null;
}

@InputType({ isAbstract: true })
export abstract class AddresseeFields {
  @Field(() => ID, { nullable: true, description: 'An organisation or a seat.' })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'A person in addition.' })
  @IsOptional()
  @Id()
  personId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  seatId: string | null = null;
}

@InputType()
export class AssignActionItemInput extends AddresseeFields {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;

  @Field({ description: DUE })
  @Planned()
  due: string;

  @Field(() => ID, { description: 'The organisation on whose behalf it is given.' })
  @Id()
  givenById: string;

  @Field({ defaultValue: '' })
  @Paragraphs(NOTE)
  note: string;

  @Field(() => ID, { nullable: true, description: 'Who is told of the result; left out, the next meeting of the giver.' })
  @IsOptional()
  @Id()
  reportToId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The content of a block that it is about.' })
  @IsOptional()
  @Id()
  taskId: string | null = null;

  @Field()
  @Line(TITLE)
  title: string;
}

@InputType({ isAbstract: true })
export abstract class SeenFields {
  @Field(() => ID)
  @Id()
  actionItemId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class EditActionItemInput extends SeenFields {
  @Field()
  @Paragraphs(NOTE)
  note: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  reportToId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  taskId: string | null = null;

  @Field()
  @Line(TITLE)
  title: string;
}

@InputType()
export class GiveActionItemInput extends AddresseeFields {
  @Field(() => ID)
  @Id()
  actionItemId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}
