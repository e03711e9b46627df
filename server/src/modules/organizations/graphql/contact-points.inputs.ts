import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, ValidateIf } from 'class-validator';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { CalendarDay, Email, Id, Line, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from './organizations.types.js';

@InputType({ isAbstract: true })
class ContactPointFactsInput {
  @Field()
  @Paragraphs({ max: 500 })
  address: string;

  @Field(() => ID, { description: 'Where it is.' })
  @Id()
  bodyId: string;

  @Field({ description: 'Of the contact point, never of a person; empty for none.' })
  @ValidateIf(({ email }: { email: unknown }) => email !== '')
  @Email()
  email: string;

  @Field()
  @Paragraphs({ max: 500 })
  hours: string;

  @Field()
  @Line({ max: 200 })
  name: string;

  @Field()
  @Paragraphs({ max: 2000 })
  note: string;

  @Field(() => ID, { description: 'Who runs it.' })
  @Id()
  organizationId: string;

  @Field({ description: 'Of the contact point, never of a person; empty for none.' })
  @Line({ min: 0, max: 50 })
  phone: string;

  @Field({ description: 'The social space as people call it; empty where it is for the whole body.' })
  @Line({ min: 0, max: 200 })
  space: string;

  @Field(() => String, { nullable: true, description: 'Until when what is said of it may be relied on.' })
  @IsOptional()
  @CalendarDay()
  validUntil: Day | null = null;

  @Field(() => VisibilityEnum, { nullable: true, description: 'Left out or null, it stays as it is, and is INTERNAL for a new one. Another one needs the right "contact.share".' })
  visibility?: Visibility | null;
}

@InputType()
export class AddContactPointInput extends ContactPointFactsInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;
}

@InputType()
export class EditContactPointInput extends ContactPointFactsInput {
  @Field(() => ID)
  @Id()
  contactPointId: string;

  @Field(() => Int, { description: 'The version of the contact point that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class EndContactPointInput {
  @Field(() => ID)
  @Id()
  contactPointId: string;

  @Field(() => String, { description: 'The last day on which it is open.' })
  @CalendarDay()
  lastDay: Day;

  @Field(() => Int, { description: 'The version of the contact point that was seen.' })
  @IsInt()
  version: number;
}
