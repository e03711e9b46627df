import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, ValidateNested } from 'class-validator';
import { Id, Items, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { LONGEST_TEXT } from '../domain/minutes-section.entity.js';

@ObjectType('MinutesItem', { description: 'What a version of minutes says about one item.' })
class MinutesItemType {
  /** Not the id of what is said: another version says something else about the same item. */
  @Field(() => ID, { name: 'agendaItemId' })
  id: string;

  @Field(() => Int)
  position: number;

  @Field()
  text: string;

  @Field()
  title: string;
}

@ObjectType('MinutesContent', { description: 'What a version of minutes holds.' })
class MinutesContentType {
  @Field(() => [MinutesItemType])
  items: MinutesItemType[];
}

@ObjectType('Minutes', { description: 'A version of the minutes of a meeting, as it was frozen.' })
export class MinutesType {
  @Field(() => GraphQLISODateTime, { nullable: true })
  approvedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The name of whoever approved it.' })
  approvedBy: string | null;

  @Field()
  content: MinutesContentType;

  @Field(() => GraphQLISODateTime)
  frozenAt: Date;

  @Field()
  frozenBy: string;

  @Field(() => String, { nullable: true, description: 'Why it was corrected; none for the first version.' })
  reason: string | null;

  @Field(() => Int)
  versionNo: number;
}

@InputType({ isAbstract: true })
abstract class SeenMinutesFields {
  @Field(() => ID)
  @Id()
  meetingId: string;

  @Field(() => Int, { description: 'The version that was seen; it must be the latest one.' })
  @IsInt()
  versionNo: number;
}

@InputType()
export class ApproveMinutesInput extends SeenMinutesFields {}

@InputType()
class CorrectedTextInput {
  @Field(() => ID)
  @Id()
  agendaItemId: string;

  @Field()
  @Paragraphs({ max: LONGEST_TEXT })
  text: string;
}

@InputType({ description: 'Needs a reason.' })
export class CorrectMinutesInput extends SeenMinutesFields {
  @Field({ defaultValue: '' })
  @Paragraphs({ max: 4000 })
  reason: string;

  @Field(() => [CorrectedTextInput], { description: 'The items of which the text changes.' })
  @Items({ limit: 200, some: true })
  @ValidateNested({ each: true })
  @Type(() => CorrectedTextInput)
  texts: CorrectedTextInput[];
}
