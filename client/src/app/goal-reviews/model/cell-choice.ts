import type { GridCell } from './review-grid';

/** So many cells are judged at once. */
export const MOST_CELLS = 50;

/** @returns the chosen keys with this one more, or without it; no more than can be judged at once */
export function toggled(chosen: readonly string[], key: string): readonly string[] {
  if (chosen.includes(key)) return chosen.filter((each) => each !== key);
  return chosen.length < MOST_CELLS ? [...chosen, key] : chosen;
}

/** @returns the chosen keys with the cells that nobody has judged, in the order of the matrix */
export function withUnjudged(chosen: readonly string[], cells: readonly Pick<GridCell, 'key' | 'judgement' | 'isOpen'>[]): readonly string[] {
  const unjudged = cells.filter(({ judgement, isOpen }) => isOpen && judgement === 'NOT_JUDGED').map(({ key }) => key);
  return [...new Set([...chosen, ...unjudged])].slice(0, MOST_CELLS);
}
