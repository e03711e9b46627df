import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { joined } from '../../core/live/joined';
import { Shown } from '../../core/live/shown';
import { BlockMyTasksDocument, type BlockPageQuery, BlockPageDocument, type BlockTaskFragment, type NeighbourBlockFragment } from '../../gql/cycles/graphql';

export type Block = NonNullable<BlockPageQuery['buildingBlock']>;
export type Task = BlockTaskFragment;
export type NeighbourBlock = NeighbourBlockFragment;

/** One block while its page is open. */
@Injectable()
export class BlockStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Block>({
    ask: async (question, how) => (await this.graphql.query(BlockPageDocument, question, how))?.buildingBlock,
    join: (block, part) => ({ ...part, tasks: joined(block.tasks, part.tasks), cycle: { ...part.cycle, blocks: joined(block.cycle.blocks, part.cycle.blocks) } }),
  });
  private readonly mineState = signal<ReadonlySet<string> | null>(null);
  readonly block = this.shown.value;
  /** The tasks of the seats I hold or stand in for; null until somebody asks for them. */
  readonly mine = this.mineState.asReadonly();
  readonly load = (id: string) => this.shown.load(id);
  readonly refresh = () => this.shown.refresh();
  readonly catchUp = (changed?: string[]) => this.shown.catchUp(changed);

  /** Shows tasks as an answer has them; what follows from them for the block is read again. */
  async update(tasks: readonly Task[]): Promise<void> {
    this.shown.update((block) => ({ ...block, tasks: block.tasks.map((task) => tasks.find(({ id }) => id === task.id) ?? task) }));
    await this.shown.refresh(tasks.map(({ id }) => id));
  }

  async loadMine(): Promise<void> {
    if (this.mineState()) return;
    const answer = await this.graphql.query(BlockMyTasksDocument, {});
    if (answer) this.mineState.set(new Set(answer.myWork.mine.map(({ id }) => id)));
  }
}
