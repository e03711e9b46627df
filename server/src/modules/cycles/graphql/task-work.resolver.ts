import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { AddTask } from '../use-cases/add-task.js';
import { ChangeTaskStand } from '../use-cases/change-task-stand.js';
import { CycleQueries } from '../use-cases/cycle-queries.js';
import { EditTasks } from '../use-cases/edit-tasks.js';
import { OrderTasks } from '../use-cases/order-tasks.js';
import { AddTaskDependencyInput, AddTaskInput, AssignTaskInput, ChangeTaskStandInput, EditTaskInput, RemoveTaskDependencyInput, SetTaskDueInput } from './task-work.inputs.js';
import {
  AddTaskDependencyResult,
  AddTaskResult,
  AssignTaskResult,
  ChangeTaskStandResult,
  EditTaskResult,
  RemoveTaskDependencyResult,
  SetTaskDueResult,
  TaskAdded,
  TaskChanged,
  TasksMoved,
} from './task-work.types.js';

@Resolver()
export class TaskWorkResolver {
  constructor(
    private readonly queries: CycleQueries,
    private readonly move: ChangeTaskStand,
    private readonly edits: EditTasks,
    private readonly add: AddTask,
    private readonly order: OrderTasks,
  ) {}

  @Mutation(() => ChangeTaskStandResult, { description: 'Moves one to fifty tasks, all of them or none.' })
  @Requires('task.changeStand')
  async changeTaskStand(@Args('input') { moves }: ChangeTaskStandInput, @Context() { actor }: SignedInContext): Promise<TasksMoved> {
    return new TasksMoved(await this.queries.tasks(actor, await this.move.execute(actor, moves)));
  }

  @Mutation(() => AssignTaskResult)
  @Requires('task.assign')
  async assignTask(@Args('input') input: AssignTaskInput, @Context() { actor }: SignedInContext): Promise<TaskChanged> {
    return new TaskChanged(await this.queries.tasks(actor, [await this.edits.assign(actor, input)]));
  }

  @Mutation(() => EditTaskResult)
  @Requires('task.edit')
  async editTask(@Args('input') input: EditTaskInput, @Context() { actor }: SignedInContext): Promise<TaskChanged> {
    return new TaskChanged(await this.queries.tasks(actor, [await this.edits.edit(actor, input)]));
  }

  @Mutation(() => SetTaskDueResult)
  @Requires('task.edit')
  async setTaskDue(@Args('input') input: SetTaskDueInput, @Context() { actor }: SignedInContext): Promise<TaskChanged> {
    return new TaskChanged(await this.queries.tasks(actor, [await this.edits.setDue(actor, input)]));
  }

  @Mutation(() => AddTaskResult)
  @Requires('task.edit')
  async addTask(@Args('input') input: AddTaskInput, @Context() { actor }: SignedInContext): Promise<TaskAdded> {
    return new TaskAdded(await this.queries.tasks(actor, [await this.add.execute(actor, input)]));
  }

  @Mutation(() => AddTaskDependencyResult, { description: 'Lets a task wait for another one of the same cycle.' })
  @Requires('task.edit')
  async addTaskDependency(@Args('input') input: AddTaskDependencyInput, @Context() { actor }: SignedInContext): Promise<TaskChanged> {
    return new TaskChanged(await this.queries.tasks(actor, [await this.order.add(actor, input)]));
  }

  @Mutation(() => RemoveTaskDependencyResult)
  @Requires('task.edit')
  async removeTaskDependency(@Args('input') input: RemoveTaskDependencyInput, @Context() { actor }: SignedInContext): Promise<TaskChanged> {
    return new TaskChanged(await this.queries.tasks(actor, [await this.order.remove(actor, input)]));
  }
}
