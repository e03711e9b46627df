import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import { Id, Items, PlainLine } from '../../../platform/graphql/input-fields.js';

/** So many are looked at; how many there may be is said in a sentence. */
const MOST_READ = 100;

@InputType()
class TopicInput {
  @Field(() => ID, { nullable: true, description: 'A person of the organisation, who stays at the table; null as long as nobody is found.' })
  @IsOptional()
  @Id()
  hostId: string | null = null;

  @Field()
  @PlainLine({ max: 200 })
  title: string;
}

@InputType({ isAbstract: true })
abstract class WorldCafeShapeFields {
  @Field(() => Int, { description: 'To change tables between two rounds: 0 to 30.' })
  @IsInt()
  changeMinutes: number;

  @Field(() => Int, { description: '5 to 60.' })
  @IsInt()
  roundMinutes: number;

  @Field(() => Int, { description: '1 to 6.' })
  @IsInt()
  rounds: number;

  @Field(() => Int, { description: 'At the end, about all topics: 5 to 240.' })
  @IsInt()
  wrapUpMinutes: number;
}

@InputType()
export class WorldCafeInput extends WorldCafeShapeFields {
  @Field(() => [TopicInput], { description: 'One to twelve, in the order of their tables.' })
  @Items({ limit: MOST_READ })
  @ValidateNested({ each: true })
  @Type(() => TopicInput)
  topics: TopicInput[];
}

@InputType()
class EditedTopicInput extends TopicInput {
  @Field(() => ID, { nullable: true, description: 'Of the topic that stays; null for a new one.' })
  @IsOptional()
  @Id()
  agendaItemId: string | null = null;
}

@InputType({ description: 'The whole plan: what is not among its topics any more is taken off the agenda.' })
export class EditWorldCafeInput extends WorldCafeShapeFields {
  @Field(() => ID)
  @Id()
  meetingId: string;

  @Field(() => [EditedTopicInput], { description: 'One to twelve, in the order of their tables.' })
  @Items({ limit: MOST_READ })
  @ValidateNested({ each: true })
  @Type(() => EditedTopicInput)
  topics: EditedTopicInput[];

  @Field(() => Int, { description: 'The version of the World-Café that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
abstract class RungBellFields {
  @Field(() => ID)
  @Id()
  meetingId: string;

  @Field(() => Int, { description: 'The version of the World-Café that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class GoOnInWorldCafeInput extends RungBellFields {}

@InputType()
export class GoBackInWorldCafeInput extends RungBellFields {}
