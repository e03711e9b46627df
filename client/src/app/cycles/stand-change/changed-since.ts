import { standWord } from '../../core/vocabulary/words';
import type { MovableTask } from './stand-choice';

/** What somebody else has changed while the form was open; null when nothing has. */
export function changedSince(seen: readonly MovableTask[], now: readonly MovableTask[]): string | null {
  const changed = now.filter(({ id, version }) => seen.some((task) => task.id === id && task.version !== version));
  if (!changed.length) return null;
  const [task] = changed;
  if (changed.length > 1) return $localize`:@@changedSince.several:Inzwischen geändert: ${changed.map(({ key }) => key).join(', ')}:keys:.`;
  const moved = seen.some(({ id, shownStand }) => id === task.id && shownStand !== task.shownStand);
  return moved
    ? $localize`:@@changedSince.moved:Inzwischen geändert: ${task.key}:key: ist jetzt „${standWord(task.shownStand)}:stand:“.`
    : $localize`:@@changedSince.edited:Inzwischen geändert: ${task.key}:key: hat neue Angaben.`;
}
