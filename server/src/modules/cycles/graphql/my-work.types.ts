import { Field, ObjectType } from '@nestjs/graphql';
import { BuildingBlockType, PlanningCycleType, TaskType } from './cycle.types.js';

@ObjectType('MyWork', { description: 'What waits for whoever asks.' })
export class MyWorkType {
  @Field(() => [BuildingBlockType], { description: 'Blocks that wait for my decision: submitted ones, and accepted ones that are "zu prüfen". The longest waiting first.' })
  decisions: BuildingBlockType[];

  @Field(() => [TaskType], { description: 'Open contents of the seats I hold or stand in for, and of me.' })
  mine: TaskType[];

  @Field(() => [TaskType], { description: 'Open contents of my organisations that no seat and no person has taken on.' })
  unassigned: TaskType[];

  @Field(() => [BuildingBlockType], { description: 'Blocks with an open Vorbehalt that an organisation or seat of mine sees to, or that I or mine granted. The first to expire first.' })
  reservations: BuildingBlockType[];

  @Field(() => [PlanningCycleType], { description: 'Cycles that rest and in which something of this waits until they go on.' })
  resting: PlanningCycleType[];
}
