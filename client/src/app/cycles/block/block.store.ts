import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { BlockMyTasksDocument, type BlockPageQuery, BlockPageDocument, type BlockTaskFragment, type NeighbourBlockFragment } from '../../gql/cycles/graphql';

export type Block = NonNullable<BlockPageQuery['buildingBlock']>;
export type Task = BlockTaskFragment;
export type NeighbourBlock = NeighbourBlockFragment;

/** One block while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class BlockStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<Block | null | undefined>(undefined);
  private readonly mineState = signal<ReadonlySet<string> | null>(null);
  readonly block = this.state.asReadonly();
  /** The tasks of the seats I hold or stand in for; null until somebody asks for them. */
  readonly mine = this.mineState.asReadonly();
  private wanted = '';

  async load(id: string): Promise<void> {
    this.wanted = id;
    this.state.set(undefined);
    await this.refresh();
  }

  /** Reads again what is shown, which stays until the answer is there. */
  async refresh(): Promise<void> {
    const id = this.wanted;
    const answer = await this.graphql.query(BlockPageDocument, { id });
    if (answer && this.wanted === id) this.state.set(answer.buildingBlock);
  }

  /** Shows tasks as an answer has them; what follows from them for the block is read again. */
  async update(tasks: readonly Task[]): Promise<void> {
    this.state.update((block) => block && { ...block, tasks: block.tasks.map((task) => tasks.find(({ id }) => id === task.id) ?? task) });
    await this.refresh();
  }

  async loadMine(): Promise<void> {
    if (this.mineState()) return;
    const answer = await this.graphql.query(BlockMyTasksDocument, {});
    if (answer) this.mineState.set(new Set(answer.myWork.mine.map(({ id }) => id)));
  }
}
