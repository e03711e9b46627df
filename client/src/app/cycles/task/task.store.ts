import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type BlockTaskFragment, TaskPageDocument, type TaskPageQuery } from '../../gql/cycles/graphql';

export type TaskWithBlock = NonNullable<TaskPageQuery['task']>;

/** One task while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class TaskStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<TaskWithBlock | null | undefined>(undefined);
  readonly task = this.state.asReadonly();
  private wanted = '';

  async load(id: string): Promise<void> {
    this.wanted = id;
    this.state.set(undefined);
    await this.refresh();
  }

  /** Reads again what is shown, which stays until the answer is there. */
  async refresh(): Promise<void> {
    const id = this.wanted;
    const answer = await this.graphql.query(TaskPageDocument, { id });
    if (answer && this.wanted === id) this.state.set(answer.task);
  }

  /** Shows the task as an answer has it; what follows from it is read again. */
  async update([changed]: readonly BlockTaskFragment[]): Promise<void> {
    this.state.update((task) => task && { ...task, ...changed });
    await this.refresh();
  }
}
