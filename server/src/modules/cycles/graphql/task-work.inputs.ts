import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, ValidateNested } from 'class-validator';
import { CalendarDay, Id, Items, Line, Paragraphs, Planned } from '../../../platform/graphql/input-fields.js';
import type { Stand } from '../domain/task-lifecycle.js';
import { AccountableFields } from './accountable.inputs.js';
import { CompletedEnum, StandEnum } from './cycle-enums.js';

const NOTE = { max: 4000 };
const TITLE = { max: 300 };

@InputType()
export class CompletedInput {
  @Field({ description: 'A day as 2024-11-05.' })
  @CalendarDay()
  date: string;

  @Field(() => CompletedEnum)
  precision: 'ON' | 'BEFORE';
}

@InputType()
export class TaskMoveInput {
  @Field(() => ID)
  @Id()
  taskId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;

  @Field(() => StandEnum)
  to: Stand;

  @Field({ defaultValue: '', description: 'The sentence for the history; it becomes the Umsetzungsstand, or the reason where one is needed.' })
  @Paragraphs(NOTE)
  sentence: string;

  @Field(() => CompletedInput, { nullable: true, description: 'When it was done; today where nothing is said.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CompletedInput)
  completed: CompletedInput | null = null;
}

@InputType()
export class ChangeTaskStandInput {
  @Field(() => [TaskMoveInput], { description: 'One to fifty; all of them are made, or none.' })
  @Items({ limit: 50, some: true })
  @ValidateNested({ each: true })
  @Type(() => TaskMoveInput)
  moves: TaskMoveInput[];
}

@InputType()
class TaskVersionInput {
  @Field(() => ID)
  @Id()
  taskId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class AssignTaskInput extends AccountableFields {
  @Field(() => ID)
  @Id()
  taskId: string;
}

@InputType()
export class EditTaskInput extends TaskVersionInput {
  @Field()
  isOptional: boolean;

  @Field()
  @Paragraphs(NOTE)
  note: string;

  @Field()
  @Line(TITLE)
  title: string;
}

@InputType()
export class SetTaskDueInput extends TaskVersionInput {
  @Field(() => String, { nullable: true, description: '2024-11-05, 2024-11, 2024-Q4 or 2024; null for none.' })
  @IsOptional()
  @Planned()
  due: string | null = null;
}

@InputType()
export class AddTaskInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;

  @Field(() => ID)
  @Id()
  blockId: string;

  @Field(() => String, { nullable: true, description: '2024-11-05, 2024-11, 2024-Q4 or 2024.' })
  @IsOptional()
  @Planned()
  due: string | null = null;

  @Field({ defaultValue: false })
  isOptional: boolean;

  @Field({ defaultValue: '' })
  @Paragraphs(NOTE)
  note: string;

  @Field(() => ID, { nullable: true, description: 'The task that it belongs to, one level deep.' })
  @IsOptional()
  @Id()
  parentId: string | null = null;

  @Field()
  @Line(TITLE)
  title: string;
}

@InputType()
class TaskDependencyInput {
  @Field(() => ID)
  @Id()
  predecessorId: string;

  @Field(() => ID)
  @Id()
  taskId: string;
}

@InputType()
export class AddTaskDependencyInput extends TaskDependencyInput {}

@InputType()
export class RemoveTaskDependencyInput extends TaskDependencyInput {}
