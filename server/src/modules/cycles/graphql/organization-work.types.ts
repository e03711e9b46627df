import { Field, ObjectType } from '@nestjs/graphql';
import { BuildingBlockType, TaskType } from './cycle.types.js';

@ObjectType('OrganizationWork', { description: 'What an organisation or one of its seats answers for, in cycles that have not ended, as far as it may be read.' })
export class OrganizationWorkType {
  @Field(() => [BuildingBlockType])
  blocks: BuildingBlockType[];

  @Field(() => [TaskType])
  tasks: TaskType[];
}
