import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ClockTime } from '../../../kernel/local-time.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { STAGE_STATES, type StageState } from '../domain/world-cafe-times.js';

const StageStateEnum = enumOf('WorldCafeStageState', STAGE_STATES);

@ObjectType({ description: 'A round, or the wrap-up at the end.' })
class WorldCafeStage {
  @Field(() => String, { nullable: true, description: 'As 15:00; null for what is over, or where it is not known.' })
  begins: ClockTime | null;

  @Field(() => String, { nullable: true })
  ends: ClockTime | null;

  @Field(() => Int, { nullable: true, description: 'Counts from 1; null for the wrap-up.' })
  round: number | null;

  @Field(() => StageStateEnum)
  state: StageState;
}

@ObjectType({ description: 'An item of the agenda that is talked about at a table.' })
class WorldCafeTopicType {
  @Field(() => ID)
  agendaItemId: string;

  @Field(() => Int)
  tableNo: number;
}

@ObjectType('WorldCafe', { description: 'Topics at tables, talked about at the same time and in rounds, and a wrap-up at the end.' })
export class WorldCafeType {
  @Field(() => Int)
  changeMinutes: number;

  @Field()
  isWrappingUp: boolean;

  @Field(() => Int, { description: 'How long the whole takes: rounds, changes between them and the wrap-up.' })
  minutes: number;

  @Field(() => Int, { description: 'The latest one that has begun; 0 before the first.' })
  round: number;

  @Field(() => Int)
  roundMinutes: number;

  @Field(() => Int)
  rounds: number;

  @Field(() => [WorldCafeStage])
  stages: WorldCafeStage[];

  @Field(() => [WorldCafeTopicType], { description: 'In the order of their tables.' })
  topics: WorldCafeTopicType[];

  @Field(() => Int, { description: 'Counts what changes in its plan, and its rounds.' })
  version: number;

  @Field(() => Int)
  wrapUpMinutes: number;
}
