import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AddTaskDependencyDocument,
  type AddTaskDependencyInput,
  type AddTaskDependencyMutation,
  AddTaskDocument,
  type AddTaskInput,
  type AddTaskMutation,
  AssignTaskDocument,
  type AssignTaskInput,
  EditTaskDocument,
  type EditTaskInput,
  type EditTaskMutation,
  RemoveTaskDependencyDocument,
  SetTaskDueDocument,
  type SetTaskDueInput,
} from '../../gql/cycles/graphql';

/** What may come of changing what a task says, when it is due or who answers for it. */
export type ChangeAnswer = EditTaskMutation['editTask'];
export type OrderAnswer = AddTaskDependencyMutation['addTaskDependency'];

/** What can be done with tasks beside moving them; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class TaskVerbs {
  private readonly graphql = inject(Graphql);

  async edit(input: EditTaskInput): Promise<ChangeAnswer | undefined> {
    return (await this.graphql.mutate(EditTaskDocument, { input }))?.editTask;
  }

  async setDue(input: SetTaskDueInput): Promise<ChangeAnswer | undefined> {
    return (await this.graphql.mutate(SetTaskDueDocument, { input }))?.setTaskDue;
  }

  async assign(input: AssignTaskInput): Promise<ChangeAnswer | undefined> {
    return (await this.graphql.mutate(AssignTaskDocument, { input }))?.assignTask;
  }

  async add(input: AddTaskInput): Promise<AddTaskMutation['addTask'] | undefined> {
    return (await this.graphql.mutate(AddTaskDocument, { input }))?.addTask;
  }

  async addPredecessor(input: AddTaskDependencyInput): Promise<OrderAnswer | undefined> {
    return (await this.graphql.mutate(AddTaskDependencyDocument, { input }))?.addTaskDependency;
  }

  async removePredecessor(input: AddTaskDependencyInput): Promise<OrderAnswer | undefined> {
    return (await this.graphql.mutate(RemoveTaskDependencyDocument, { input }))?.removeTaskDependency;
  }
}
