import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Something that can go on in the next cycle.' })
class Carriable {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Why a content was put off, what a measure serves; empty otherwise.' })
  detail: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'A measure that is agreed on or runs.' })
class CarriableMeasure extends Carriable {
  @Field(() => ID, { description: 'Of the goal that it serves, without which it does not go on.' })
  goalId: string;
}

@ObjectType({ description: 'What can go on in the next cycle.' })
class CarriableThings {
  @Field(() => [Carriable], { description: 'Adopted ones.' })
  goals: Carriable[];

  @Field(() => [CarriableMeasure], { description: 'Those that are agreed on, run or rest.' })
  measures: CarriableMeasure[];

  @Field(() => [Carriable], { description: 'Those that take part and still exist.' })
  organizations: Carriable[];

  @Field(() => [Carriable], { description: 'Contents that were put off.' })
  tasks: Carriable[];
}

@ObjectType('CycleClosing', { description: 'A cycle at its end: what keeps it open, and what can go on after it.' })
export class CycleClosingType {
  @Field(() => ID, { description: 'Of the cycle.' })
  id: string;

  @Field(() => [String], { description: 'What the actor may do now, for the buttons: lesson.write, cycle.close, cycle.startNext.' })
  actions: string[];

  @Field(() => CarriableThings, { nullable: true, description: 'Null for whoever may not start the next cycle now.' })
  carriable: CarriableThings | null;

  @Field({ description: 'Whether more keeps it open, which the actor may not read and which is not counted.' })
  hasMore: boolean;

  @Field(() => Int, { description: 'Assumptions behind its started measures of which nobody has said whether they held.' })
  openAssumptions: number;

  @Field(() => Int)
  openLessons: number;

  @Field(() => Int, { description: 'Those that nobody has answered.' })
  openRecommendations: number;

  @Field(() => ID, { nullable: true, description: 'The cycle that it follows, where it took something on from it.' })
  predecessorId: string | null;

  @Field(() => ID, { nullable: true, description: 'The cycle that follows.' })
  successorId: string | null;

  @Field(() => Int)
  version: number;
}
