import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import { type Aktualitaet, AktualitaetEnum, type Lage, LageEnum } from '../../cycles/index.js';
import type { Rhythm } from '../../goals/index.js';
import { RhythmEnum } from './goal-status.enums.js';

@ObjectType({ description: 'What somebody said at a moment.' })
class StatusAnswerType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'As ISO 8601.' })
  at: string;

  @Field()
  by: string;

  @Field()
  text: string;
}

@ObjectType({ description: 'What somebody who leads asked back.' })
class StatusQuestionType extends StatusAnswerType {
  @Field(() => [StatusAnswerType], { description: 'The first one first.' })
  answers: StatusAnswerType[];
}

@ObjectType({ description: 'That somebody who leads took note of it.' })
class StatusAcknowledgementType {
  @Field({ description: 'As ISO 8601.' })
  at: string;

  @Field()
  by: string;

  @Field(() => ID)
  personId: string;
}

@ObjectType('StatusUpdate', { description: 'A Sachstand: how somebody who answers for a goal or a measure says that it goes.' })
export class StatusUpdateType {
  @Field(() => ID)
  id: string;

  @Field(() => [StatusAcknowledgementType])
  acknowledgements: StatusAcknowledgementType[];

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field()
  by: string;

  @Field()
  happened: string;

  @Field(() => LageEnum)
  lage: Lage;

  @Field({ description: 'What is needed so that it goes on.' })
  need: string;

  @Field(() => [StatusQuestionType], { description: 'For those who lead and those who answer for it.' })
  questions: StatusQuestionType[];

  @Field(() => Float, { nullable: true, description: 'Of the indicator of the goal.' })
  value: number | null;
}

@ObjectType({ description: 'A goal of which a Sachstand is due.' })
export class DueStatus {
  @Field(() => ID)
  id: string;

  @Field(() => AktualitaetEnum, { nullable: true })
  freshness: Aktualitaet | null;

  @Field(() => LageEnum, { nullable: true, description: 'As it was said last; null before the first Sachstand.' })
  lage: Lage | null;

  @Field(() => String)
  nextDue: Day;

  @Field(() => Int)
  number: number;

  @Field(() => Int, { description: 'What was asked back and nobody has answered.' })
  openQuestions: number;

  @Field()
  title: string;
}

@ObjectType({ description: 'How a goal goes.' })
export class GoalStatus extends DueStatus {
  @Field(() => [String], { description: 'What the actor may do now, for the buttons: status.give, .answer, .ask, .rhythm.' })
  actions: string[];

  @Field(() => RhythmEnum, { description: 'How often a Sachstand is due.' })
  rhythm: Rhythm;

  @Field(() => Float, { nullable: true })
  targetValue: number | null;

  @Field()
  unit: string;

  @Field(() => [StatusUpdateType], { description: 'The latest first.' })
  updates: StatusUpdateType[];
}
