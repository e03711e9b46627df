import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { reachOf } from '../../access/index.js';
import type { CycleRow } from '../persistence/board-rows.js';
import { BoardRepository } from '../persistence/board.repository.js';
import { TasksRepository } from '../persistence/tasks.repository.js';
import { type BoardBlock, boardsOf, type BoardTask, type WorkName } from './board.js';

/** What the pages of cycles read. What may not be read is answered like what does not exist. */
@Injectable()
export class CycleQueries {
  constructor(
    private readonly boards: BoardRepository,
    private readonly boardTasks: TasksRepository,
    private readonly clock: Clock,
  ) {}

  cycles(actor: Actor): Promise<CycleRow[]> {
    return this.boards.cycles(reachOf(actor, 'cycle.read'));
  }

  async cycle(actor: Actor, id: string): Promise<CycleRow | undefined> {
    return isId(id) ? (await this.boards.cyclesById(reachOf(actor, 'cycle.read'), [id])).at(0) : undefined;
  }

  /** The blocks of cycles with everything in them: as many statements, however many they are. */
  async blocksOf(actor: Actor, cycles: readonly CycleRow[]): Promise<Map<string, BoardBlock[]>> {
    const reach = reachOf(actor, 'cycle.read');
    const ids = cycles.map(({ id }) => id);
    const blocks = await this.boards.blocks(reach, ids);
    const tasks = await this.boardTasks.ofCycles(reach, ids);
    return boardsOf(cycles, blocks, tasks, actor.today, this.clock.now());
  }

  async cycleOfBlock(actor: Actor, blockId: string): Promise<CycleRow | undefined> {
    const cycleId = isId(blockId) ? await this.boards.cycleOfBlock(reachOf(actor, 'cycle.read'), blockId) : undefined;
    return cycleId === undefined ? undefined : this.cycle(actor, cycleId);
  }

  async cycleOfTask(actor: Actor, taskId: string): Promise<CycleRow | undefined> {
    const cycleId = isId(taskId) ? await this.boards.cycleOfTask(reachOf(actor, 'cycle.read'), taskId) : undefined;
    return cycleId === undefined ? undefined : this.cycle(actor, cycleId);
  }

  async block(actor: Actor, id: string): Promise<BoardBlock | undefined> {
    const cycle = await this.cycleOfBlock(actor, id);
    return cycle && (await this.blocksOf(actor, [cycle])).get(cycle.id)?.find((block) => block.id === id);
  }

  /** The block that a verb has just changed; whoever may change it may read it. */
  async changedBlock(actor: Actor, id: string): Promise<BoardBlock> {
    const block = await this.block(actor, id);
    if (!block) throw new Error(`Block ${id} is gone.`);
    return block;
  }

  /** The cycle that a verb has just changed. */
  async changedCycle(actor: Actor, id: string): Promise<CycleRow> {
    const cycle = await this.cycle(actor, id);
    if (!cycle) throw new Error(`Cycle ${id} is gone.`);
    return cycle;
  }

  /** Those of `ids` that may be read, in the given order: a statement more than for one cycle. */
  async tasks(actor: Actor, ids: readonly string[]): Promise<BoardTask[]> {
    const reach = reachOf(actor, 'cycle.read');
    const cycles = await this.boards.cyclesById(reach, await this.boards.cyclesOfTasks(reach, ids));
    const found = [...(await this.blocksOf(actor, cycles)).values()].flat().flatMap((block) => block.tasks);
    const byId = new Map(found.map((task) => [task.id, task]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The names of those tasks and blocks that may be read, in the given order. */
  async names(actor: Actor, ids: readonly string[]): Promise<WorkName[]> {
    const names = new Map((await this.boards.names(reachOf(actor, 'cycle.read'), ids)).map((name) => [name.id, name]));
    return ids.flatMap((id) => names.get(id) ?? []);
  }
}
