import { standWord } from '../../core/vocabulary/words';
import type { MovableTask } from './stand-choice';

/** Said when it is done: "B3.1 ist jetzt „in Arbeit“." */
export function outcome(tasks: readonly MovableTask[]): string {
  const [{ key, shownStand }] = tasks;
  const stand = standWord(shownStand);
  return tasks.length === 1 ? $localize`:@@standChange.moved:${key}:key: ist jetzt „${stand}:stand:“.` : $localize`:@@standChange.movedMany:${tasks.length}:count: Inhalte sind jetzt „${stand}:stand:“.`;
}
