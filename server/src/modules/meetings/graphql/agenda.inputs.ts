import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { Count, Id, Paragraphs, PlainLine } from '../../../platform/graphql/input-fields.js';

const NOTE = { max: 4000 };
const MOST_MINUTES = 600;
const MOST_ITEMS = 200;

@InputType({ isAbstract: true })
abstract class ItemWordsFields {
  @Field(() => Int, { description: 'How long it is to take: 1 to 600 minutes.' })
  @Count({ limit: MOST_MINUTES })
  minutes: number;

  @Field({ defaultValue: '' })
  @Paragraphs(NOTE)
  note: string;

  @Field()
  @PlainLine({ max: 200 })
  title: string;
}

@InputType({ isAbstract: true })
abstract class ItemContentFields extends ItemWordsFields {
  @Field({ defaultValue: false, description: 'Whether the note is for those only who know the body from inside.' })
  isInternal: boolean;

  @Field(() => ID, { nullable: true, description: 'Who brings it up: an organisation, a seat or a person, or nobody in particular.' })
  @IsOptional()
  @Id()
  ownerOrganizationId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  ownerPersonId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  ownerSeatId: string | null = null;
}

@InputType()
export class AddAgendaItemInput extends ItemContentFields {
  @Field({ defaultValue: false, description: 'Whether it stands on the agendas of the meetings that are planned from now on as well.' })
  isStanding: boolean;

  @Field(() => ID)
  @Id()
  meetingId: string;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class EditAgendaItemInput extends ItemContentFields {
  @Field(() => ID)
  @Id()
  agendaItemId: string;

  @Field(() => Int, { description: 'The version of the item that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class ProposeAgendaItemInput extends ItemWordsFields {
  @Field(() => ID)
  @Id()
  meetingId: string;

  @Field(() => ID, { nullable: true, description: 'For which of the own organisations; null for oneself.' })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { description: 'A UUID made by the client; the same a second time proposes nothing.' })
  @Id()
  requestId: string;
}

@InputType({ isAbstract: true })
abstract class ItemVersionFields {
  @Field(() => ID)
  @Id()
  agendaItemId: string;

  @Field(() => Int, { description: 'The version of the item that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class MoveAgendaItemInput extends ItemVersionFields {
  @Field(() => Int, { description: 'Counts from 1; beyond the end it is the end.' })
  @Count({ limit: MOST_ITEMS })
  position: number;
}

@InputType({ isAbstract: true })
abstract class ItemReasonFields extends ItemVersionFields {
  @Field({ defaultValue: '', description: 'Why.' })
  @Paragraphs(NOTE)
  reason: string;
}

@InputType({ description: 'Needs a reason for what came back by itself.' })
export class RemoveAgendaItemInput extends ItemReasonFields {}

@InputType()
export class AcceptProposalInput extends ItemVersionFields {}

@InputType({ description: 'Needs a reason.' })
export class DeclineProposalInput extends ItemReasonFields {}

@InputType()
export class StartAgendaItemInput extends ItemVersionFields {}

@InputType({ description: 'Needs a reason.' })
export class AdjournAgendaItemInput extends ItemReasonFields {}
