import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { AddTask } from '../use-cases/add-task.js';
import { ChangeTaskStand } from '../use-cases/change-task-stand.js';
import { EditTasks } from '../use-cases/edit-tasks.js';
import { OrderTasks } from '../use-cases/order-tasks.js';
import { TaskType } from './cycle.types.js';

@ObjectType()
export class TasksMoved {
  @Field(() => [TaskType])
  readonly tasks: TaskType[];

  constructor(tasks: TaskType[]) {
    this.tasks = tasks;
  }
}

@ObjectType()
export class TaskChanged {
  @Field()
  readonly task: TaskType;

  constructor([task]: TaskType[]) {
    this.task = task;
  }
}

@ObjectType()
export class TaskAdded {
  @Field()
  readonly task: TaskType;

  constructor([task]: TaskType[]) {
    this.task = task;
  }
}

export const ChangeTaskStandResult = resultUnion('ChangeTaskStandResult', TasksMoved, ChangeTaskStand.refusals);
export const AssignTaskResult = resultUnion('AssignTaskResult', TaskChanged, EditTasks.refusals);
export const EditTaskResult = resultUnion('EditTaskResult', TaskChanged, EditTasks.refusals);
export const SetTaskDueResult = resultUnion('SetTaskDueResult', TaskChanged, EditTasks.refusals);
export const AddTaskResult = resultUnion('AddTaskResult', TaskAdded, AddTask.refusals);
export const AddTaskDependencyResult = resultUnion('AddTaskDependencyResult', TaskChanged, OrderTasks.refusals);
export const RemoveTaskDependencyResult = resultUnion('RemoveTaskDependencyResult', TaskChanged, OrderTasks.refusals);
