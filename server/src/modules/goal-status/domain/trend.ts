import { type Lage, LAGEN } from '../../cycles/index.js';

export const TRENDS = ['BETTER', 'SAME', 'WORSE'] as const;
export type Trend = (typeof TRENDS)[number];

/** What a Sachstand says in figures. */
export interface Reading {
  lage: Lage;
  /** In the unit of the goal; null where none was given. */
  value: number | null;
}

/**
 * In which direction a goal went between its last two Sachstände: by its Lage, and where that stayed, by how far it is from its target.
 *
 * @param before null where there was none
 * @returns null where nothing can be compared
 */
export function trendOf(now: Reading | null, before: Reading | null, targetValue: number | null): Trend | null {
  if (now === null || before === null) return null;
  if (now.lage !== before.lage) return LAGEN.indexOf(now.lage) < LAGEN.indexOf(before.lage) ? 'BETTER' : 'WORSE';
  if (targetValue === null || now.value === null || before.value === null) return 'SAME';
  const [left, leftBefore] = [now.value, before.value].map((value) => Math.abs(targetValue - value));
  return left === leftBefore ? 'SAME' : left < leftBefore ? 'BETTER' : 'WORSE';
}
