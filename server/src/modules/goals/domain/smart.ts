import type { GoalLevel, GoalState } from './goal-lifecycle.js';

/** Spezifisch, messbar, akzeptiert, realistisch, terminiert. */
export const SMART_LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof SMART_LETTERS)[number];

export const SMART_GAPS = ['NO_CRITERION', 'NO_MEASURE', 'NO_PROPOSER', 'NOT_PROPOSED', 'NO_OWNER', 'OPEN_CONFLICT', 'NO_DUE'] as const;
export type SmartGap = (typeof SMART_GAPS)[number];

/** What the check asks a goal for. */
export interface SmartFacts {
  level: GoalLevel | null;
  state: GoalState;
  criterion: string;
  hasFigures: boolean;
  isProposedBySomebody: boolean;
  hasOwner: boolean;
  hasOpenConflict: boolean;
  hasDue: boolean;
}

export interface SmartCheck {
  letter: SmartLetter;
  /** What is missing; nothing where the letter is met. */
  gaps: SmartGap[];
}

const gapsOf: Readonly<Record<SmartLetter, (goal: SmartFacts) => (SmartGap | false)[]>> = {
  S: ({ criterion }) => [!criterion && 'NO_CRITERION'],
  M: ({ criterion, hasFigures }) => [!criterion && !hasFigures && 'NO_MEASURE'],
  A: ({ isProposedBySomebody, state }) => [!isProposedBySomebody && 'NO_PROPOSER', (state === 'DRAFT' || state === 'RETURNED') && 'NOT_PROPOSED'],
  R: ({ hasOwner, hasOpenConflict }) => [!hasOwner && 'NO_OWNER', hasOpenConflict && 'OPEN_CONFLICT'],
  T: ({ hasDue }) => [!hasDue && 'NO_DUE'],
};

/** @returns the check letter by letter for an operational goal; null for others, which give a direction and are not measured */
export function smartCheck(goal: SmartFacts): SmartCheck[] | null {
  if (goal.level !== 'OPERATIONAL') return null;
  return SMART_LETTERS.map((letter) => ({ letter, gaps: gapsOf[letter](goal).filter((gap) => gap !== false) }));
}
