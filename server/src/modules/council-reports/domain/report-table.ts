import type { Visibility } from '../../../kernel/visibility.js';
import type { BoardBlock, BoardTask } from '../../cycles/index.js';
import type { ReportBlock, ReportRow } from './report-content.js';

/** Whoever freezes a paper publishes what stands in it; what the administration keeps to itself stands in none. */
export const isForThePaper = ({ visibility }: { visibility: Visibility }): boolean => visibility !== 'INTERNAL';

function rowOf({ id, version, key, title, isOptional, hasChildren, stand, note, standReason, due, completedOn, completedPrecision }: BoardTask, parentKey: string | null): ReportRow {
  return { id, version, key, title, parentKey, isOptional, stand: hasChildren ? null : stand, note: note || (standReason ?? ''), due, completedOn, completedPrecision };
}

/**
 * The table Baustein, Inhalte, Umsetzungsstand, of what may stand in a paper.
 * @param contentKeys the contents that the Vorlage of the process names, as the table in Drucksache 17/801 does
 */
export function tableOf(blocks: readonly BoardBlock[], contentKeys: ReadonlySet<string>): ReportBlock[] {
  return blocks.filter(isForThePaper).map(({ id, version, key, title, body, tasks }) => {
    const keys = new Map(tasks.map((task) => [task.id, task.key]));
    const shown = tasks.filter(isForThePaper).map((task) => rowOf(task, keys.get(task.parentId ?? '') ?? null));
    const isNamed = (row: ReportRow): boolean => contentKeys.has(row.key);
    return { id, version, key, title, bodyName: body?.name ?? null, rows: shown.filter(isNamed), further: shown.filter((row) => !isNamed(row)) };
  });
}

/** How much of the cycle stands in no paper, because it is internal. */
export const leftOut = (blocks: readonly BoardBlock[]): number => blocks.flatMap((block) => (isForThePaper(block) ? block.tasks : [block, ...block.tasks])).filter((each) => !isForThePaper(each)).length;
