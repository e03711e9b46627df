import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { joined } from '../../core/live/joined';
import { Shown } from '../../core/live/shown';
import { type BlockTaskFragment, TaskPageDocument, type TaskPageQuery } from '../../gql/cycles/graphql';

export type TaskWithBlock = NonNullable<TaskPageQuery['task']>;

const withBlocksOf = ({ block }: TaskWithBlock, part: TaskWithBlock): TaskWithBlock => ({
  ...part,
  block: { ...part.block, cycle: { ...part.block.cycle, blocks: joined(block.cycle.blocks, part.block.cycle.blocks) } },
});

/** One task while its page is open. */
@Injectable()
export class TaskStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<TaskWithBlock>({
    ask: async (question, how) => (await this.graphql.query(TaskPageDocument, question, how))?.task,
    join: withBlocksOf,
  });
  readonly task = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly refresh = () => this.shown.refresh();
  readonly catchUp = (changed?: string[]) => this.shown.catchUp(changed);

  /** Shows the task as an answer has it; what follows from it is read again. */
  async update([changed]: readonly BlockTaskFragment[]): Promise<void> {
    if (!changed) return;
    this.shown.update((task) => ({ ...task, ...changed }));
    await this.shown.refresh([changed.id]);
  }
}
