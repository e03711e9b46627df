import type { BoardBlock, BoardTask } from './board.js';

/** The ids of tasks and blocks that have changed. */
export type Changed = ReadonlySet<string>;

const includes = (changed: Changed, some: readonly { id: string }[]): boolean => some.some(({ id }) => changed.has(id));

/** A block looks different with every block before it: its Prüfpunkte and what may be done in it depend on whether these are accepted. */
const dependsOn = (block: BoardBlock, changed: Changed): boolean => changed.has(block.id) || includes(changed, block.predecessors);

/** Whether a task may look different: it has changed, waits for what has, collects it, or belongs to a block that looks different as a whole. */
const isTaskAffected = (task: BoardTask, changed: Changed): boolean =>
  dependsOn(task.block, changed) ||
  changed.has(task.id) ||
  includes(changed, task.predecessors) ||
  (task.hasChildren && task.block.tasks.some(({ id, parentId }) => parentId === task.id && changed.has(id)));

/** @returns those tasks that may look different since others or themselves have changed; all of them where nobody says what */
export const affectedTasks = (tasks: readonly BoardTask[], changed?: Changed): BoardTask[] => tasks.filter((task) => !changed || isTaskAffected(task, changed));

/** @returns those blocks that may look different, because of themselves, the blocks before them or a task in them */
export const affectedBlocks = (blocks: readonly BoardBlock[], changed?: Changed): BoardBlock[] =>
  blocks.filter((block) => !changed || dependsOn(block, changed) || affectedTasks(block.tasks, changed).length > 0);
