import { type Reason, lageReason } from '../../core/vocabulary/reasons';
import type { Block } from './block.store';

type LageReason = Block['lageReasons'][number];

/** Why the Lage is not "im Plan", the longest delay first. What is late itself is not said again as something that others wait for. */
export function lageReasons(reasons: readonly LageReason[]): Reason[] {
  const late = new Set(reasons.filter(({ code }) => code === 'OVERDUE').map(({ task }) => task?.id));
  const told = reasons.filter(({ code, task }) => code !== 'PREDECESSOR_OVERDUE' || !late.has(task?.id));
  const sentences = [...told].sort((a, b) => b.days - a.days).map(lageReason);
  // several tasks may wait for the same one
  return sentences.filter(({ text }, place) => sentences.findIndex((other) => other.text === text) === place);
}
