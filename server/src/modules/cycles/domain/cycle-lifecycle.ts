import type { BlockKind, Phase } from './building-block.entity.js';
import type { Acceptance } from './acceptance.js';
import { ACTIVE_STATES, type ActiveState, type CycleState, isRunning } from './cycle-state.js';

/** What somebody does with a whole cycle; that it goes from phase to phase follows from its blocks. */
export type CycleVerb = 'SUSPEND' | 'RESUME' | 'ABANDON' | 'CLOSE';

interface Move {
  from: readonly CycleState[];
  needsReason: boolean;
}

export const CYCLE_MOVES: Readonly<Record<CycleVerb, Move>> = {
  SUSPEND: { from: ACTIVE_STATES, needsReason: true },
  RESUME: { from: ['SUSPENDED'], needsReason: false },
  ABANDON: { from: ['DRAFT', 'SETUP'], needsReason: true },
  CLOSE: { from: ['EVALUATING'], needsReason: false },
};

export const CYCLE_PROBLEMS = ['WRONG_STATE', 'REASON_MISSING'] as const;
export type CycleProblemCode = (typeof CYCLE_PROBLEMS)[number];

/** @returns why a cycle cannot be suspended, resumed or abandoned; undefined when it can */
export function problemOfCycleMove(verb: CycleVerb, state: CycleState, sentence: string): CycleProblemCode | undefined {
  const { from, needsReason } = CYCLE_MOVES[verb];
  if (!from.includes(state)) return 'WRONG_STATE';
  return needsReason && sentence === '' ? 'REASON_MISSING' : undefined;
}

interface BlockInPhase {
  kind: BlockKind;
  phase: Phase;
  acceptance: Acceptance;
}

/** A cycle begins with its set-up where the template has one. */
export const firstState = (blocks: readonly { phase: Phase }[]): ActiveState => (blocks.some(({ phase }) => phase === 'SETUP') ? 'SETUP' : 'REGULAR');

/** What a cycle goes through whose predecessor has set everything up; all of it, where there is nothing else. */
export function afterSetup<Content extends { blocks: readonly { phase: Phase }[] }>(content: Content): Content {
  const regular = content.blocks.filter(({ phase }) => phase === 'REGULAR');
  return regular.length ? { ...content, blocks: regular } : content;
}

/**
 * The phase that follows when the set-up is accepted, or every block of measures (model, section 3).
 * @returns the state as it is when nothing follows yet
 */
export function stateAfterAcceptance(state: CycleState, blocks: readonly BlockInPhase[]): CycleState {
  if (!isRunning(state)) return state;
  const isOver = (some: readonly BlockInPhase[]): boolean => some.length > 0 && some.every(({ acceptance }) => acceptance === 'ACCEPTED');
  const afterSetup = state === 'SETUP' && isOver(blocks.filter(({ phase }) => phase === 'SETUP')) ? 'REGULAR' : state;
  return afterSetup === 'REGULAR' && isOver(blocks.filter(({ kind }) => kind === 'MEASURES')) ? 'EVALUATING' : afterSetup;
}
