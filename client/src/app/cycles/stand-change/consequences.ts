import { listed } from '../../core/vocabulary/references';
import type { Stand } from '../../core/vocabulary/words';
import type { NeighbourBlock } from '../block/block.store';
import { openBefore, standsOf } from '../block/task-table/task-row';

const isToCome = ({ shownStand }: NeighbourBlock['tasks'][number]): boolean => shownStand === 'PLANNED' || shownStand === 'WAITING';

/**
 * What a change means for those who wait: "B3.3 wartet weiter auf B3.2."
 * @param moved the new Stand of each task, by its id
 */
export function consequences(moved: ReadonlyMap<string, Stand>, blocks: readonly NeighbourBlock[], locale: string): string[] {
  const before = standsOf(blocks);
  const after = new Map([...before, ...moved]);
  const waiting = blocks.flatMap(({ tasks }) => tasks).filter((task) => isToCome(task) && !moved.has(task.id) && task.predecessors.some(({ id }) => moved.has(id)));
  return waiting.flatMap((task) => {
    const open = openBefore(task, after);
    const waitedBefore = openBefore(task, before).length > 0;
    if (!open.length) return waitedBefore ? [$localize`:@@consequence.free:${task.key}:task: muss dann auf keine Vorarbeit mehr warten.`] : [];
    const names = listed(open.map(({ key }) => key), locale);
    return [waitedBefore ? $localize`:@@consequence.stillWaits:${task.key}:task: wartet weiter auf ${names}:names:.` : $localize`:@@consequence.waitsAgain:${task.key}:task: wartet dann wieder auf ${names}:names:.`];
  });
}
