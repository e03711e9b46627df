import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import { BlockKindEnum } from '../../cycles/index.js';
import { GoalCycle } from '../../goals/index.js';
import { ThreadKindEnum } from './thread.types.js';

@ObjectType({ description: 'The blocks of one kind in one cycle.' })
class ComparedBlocksType {
  @Field(() => Int)
  accepted: number;

  @Field(() => String, { nullable: true, description: 'The first day on which something happened there.' })
  beganOn: Day | null;

  @Field(() => Int)
  blocks: number;

  @Field(() => Int)
  contents: number;

  @Field(() => Int)
  done: number;

  @Field(() => String, { nullable: true, description: 'When the last of them was accepted; null until all are.' })
  endedOn: Day | null;
}

@ObjectType({ description: 'The blocks of one kind, in the cycle before and in this one.' })
class ComparedKindType {
  @Field(() => ComparedBlocksType, { nullable: true })
  before: ComparedBlocksType | null;

  @Field(() => BlockKindEnum)
  kind: string;

  @Field(() => ComparedBlocksType, { nullable: true })
  now: ComparedBlocksType | null;
}

@ObjectType({ description: 'A content, a goal or a measure of the cycle before.' })
class ComparedThingType {
  @Field(() => ID)
  id: string;

  @Field(() => ThreadKindEnum)
  kind: string;

  @Field()
  name: string;
}

@ObjectType('CycleComparison', { description: 'A cycle beside the one that it follows.' })
export class CycleComparisonType {
  @Field(() => [ComparedThingType], { description: 'What goes on in it.' })
  carried: ComparedThingType[];

  @Field({ description: 'What had changed when it began.' })
  changed: string;

  @Field()
  cycle: GoalCycle;

  @Field(() => [ComparedKindType])
  kinds: ComparedKindType[];

  @Field(() => [ComparedThingType], { description: 'What was put off, dropped, adopted or running before and does not go on.' })
  left: ComparedThingType[];

  @Field()
  predecessor: GoalCycle;
}
