import type { Day } from '../../../kernel/clock.js';
import { type Freshness, freshness } from '../domain/aktualitaet.js';
import { type BlockStand, isLive, standOfBlock, standOfParent } from '../domain/block-stand.js';
import { type BlockInCheck, type CheckpointCode, openCheckpoints } from '../domain/checkpoints.js';
import { assessBlock, type Assessment, assessTask, type Lage, type LageReason } from '../domain/lage.js';
import { byKey } from '../domain/task-keys.js';
import { type ShownStand, shownStand, type Stand } from '../domain/task-lifecycle.js';
import type { BlockRow, CycleRow, TaskRow } from '../persistence/board-rows.js';

/** A block or a task by its name. */
export interface WorkName {
  id: string;
  key: string;
  title: string;
}

/** How something stands in time, with the work that is the reason. */
export interface NamedAssessment {
  lage: Lage;
  lageReasons: { code: LageReason['code']; days: number; task: WorkName | null }[];
}

/** An open Prüfpunkt with the block or content that it is about, as far as that may be read. */
export interface NamedCheckpoint {
  code: CheckpointCode;
  subject: WorkName | null;
}

/** A task with what follows from it and from those before it. */
export interface BoardTask extends TaskRow, NamedAssessment {
  block: BoardBlock;
  /** What the task stands at: its own Stand, or that of its children. */
  effectiveStand: Stand;
  shownStand: ShownStand;
  /** A task with children is no content of its own. */
  hasChildren: boolean;
}

/** A block with what follows from its tasks. */
export interface BoardBlock extends BlockRow, BlockInCheck, NamedAssessment {
  cycle: CycleRow;
  tasks: BoardTask[];
  stand: BlockStand;
  freshness: Freshness;
  checkpoints: NamedCheckpoint[];
  /** Live contents, and how many of them are done. */
  contentCount: number;
  doneCount: number;
}

/** What there is to derive from: the day, the instant, and what the actor may read. */
interface View {
  today: Day;
  now: Date;
  tasks: ReadonlyMap<string, WorkName>;
  blocks: ReadonlyMap<string, WorkName>;
}

const name = ({ id, key, title }: WorkName): WorkName => ({ id, key, title });

const named = ({ lage, reasons }: Assessment, { tasks }: View): NamedAssessment => ({
  lage,
  lageReasons: reasons.map(({ code, days, taskId }) => ({ code, days, task: tasks.get(taskId ?? '') ?? null })),
});

/** What follows for a task from its children and from those before it. */
interface Judged {
  row: TaskRow;
  effectiveStand: Stand;
  hasChildren: boolean;
  assessment: Assessment;
}

function judged(row: TaskRow, children: readonly TaskRow[], today: Day): Judged {
  const { id, due, predecessors } = row;
  const effectiveStand = children.length ? standOfParent(children.map(({ stand }) => stand)) : row.stand;
  return { row, effectiveStand, hasChildren: children.length > 0, assessment: assessTask({ id, due, stand: effectiveStand }, predecessors, today) };
}

const derivedTask = ({ row, effectiveStand, hasChildren, assessment }: Judged, block: BoardBlock, view: View): BoardTask => ({
  ...row,
  ...named(assessment, view),
  block,
  effectiveStand,
  hasChildren,
  shownStand: shownStand(effectiveStand, row.standsBefore),
});

/** Named; of blocks that may not be read, one stands for all, as their number stays hidden. */
function checkpointsOf(block: BlockInCheck, { today, tasks, blocks }: View): NamedCheckpoint[] {
  const named = openCheckpoints(block, today).map(({ code, subjectId }) => ({ code, subject: tasks.get(subjectId ?? '') ?? blocks.get(subjectId ?? '') ?? null }));
  return [...new Map(named.map((checkpoint) => [checkpoint.subject?.id ?? checkpoint.code, checkpoint])).values()];
}

function inCheck({ acceptance, accountable, receiving, predecessors, reservation }: BlockRow, contents: readonly TaskRow[]): BlockInCheck {
  return {
    acceptance,
    hasAccountable: accountable.organization !== null || accountable.seat !== null,
    receivingOrganizationId: receiving?.id ?? null,
    // also such as the actor may not read
    openBlockIds: predecessors.filter((before) => before.acceptance !== 'ACCEPTED').map(({ id }) => id),
    reservedUntil: reservation?.expiresOn ?? null,
    contents,
  };
}

function derivedBlock(row: BlockRow, rows: readonly TaskRow[], cycle: CycleRow, view: View): BoardBlock {
  const childrenOf = Map.groupBy(rows, ({ parentId }) => parentId);
  const tasks = rows.map((task) => judged(task, childrenOf.get(task.id) ?? [], view.today));
  const contents = tasks.filter(({ hasChildren }) => !hasChildren).map(({ row: content }) => content);
  const live = contents.filter(isLive);
  const checked = inCheck(row, contents);
  const block: BoardBlock = {
    ...row,
    ...checked,
    predecessors: row.predecessors.filter(({ id }) => view.blocks.has(id)),
    cycle,
    tasks: [],
    stand: standOfBlock(contents, cycle.state === 'SUSPENDED'),
    ...named(assessBlock(tasks.map(({ assessment }) => assessment), checked.reservedUntil, view.today), view),
    freshness: freshness(row.lastAt, cycle.silenceDays, view.now),
    checkpoints: checkpointsOf(checked, view),
    contentCount: live.length,
    doneCount: live.filter(({ stand }) => stand === 'DONE').length,
  };
  block.tasks = tasks.map((task) => derivedTask(task, block, view));
  return block;
}

/**
 * Puts cycles together from their rows and derives what is never stored (model, section 2). It derives from the rows that
 * the actor may read: a count says nothing about what stays hidden.
 * @returns the blocks of each cycle, in order
 */
export function boardsOf(cycles: readonly CycleRow[], blocks: readonly BlockRow[], tasks: readonly TaskRow[], today: Day, now: Date): Map<string, BoardBlock[]> {
  const tasksOf = Map.groupBy(tasks, ({ blockId }) => blockId);
  const blocksOf = Map.groupBy(blocks, ({ cycleId }) => cycleId);
  const view: View = { today, now, tasks: new Map(tasks.map((task) => [task.id, name(task)])), blocks: new Map(blocks.map((block) => [block.id, name(block)])) };
  return new Map(cycles.map((cycle) => [cycle.id, (blocksOf.get(cycle.id) ?? []).map((block) => derivedBlock(block, (tasksOf.get(block.id) ?? []).sort(byKey), cycle, view))]));
}
