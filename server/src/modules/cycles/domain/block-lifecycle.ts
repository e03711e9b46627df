import type { Day } from '../../../kernel/clock.js';
import type { Acceptance } from './acceptance.js';
import { type BlockInCheck, CHECKPOINTS, openCheckpoints } from './checkpoints.js';
import { isRunning, type CycleState } from './cycle-state.js';

/** What happens to a block between its work and the organisation that receives it. */
export type BlockVerb = 'SUBMIT' | 'WITHDRAW' | 'ACCEPT' | 'CONFIRM' | 'RETURN' | 'REOPEN';

/** What must hold before it happens. */
type Guard =
  /** No Prüfpunkt is open. */
  | 'CHECKPOINTS_SETTLED'
  /** Who submits a block does not decide about it. */
  | 'NOT_OWN_SUBMISSION'
  /** An earlier block was opened again, so that this one is to be looked at once more. */
  | 'NEEDS_REVIEW'
  /** A sentence says why. */
  | 'REASON';

interface Move {
  from: readonly Acceptance[];
  to: Acceptance;
  guards: readonly Guard[];
}

/** Abnahme of a block (model, section 3). An accepted block that is "zu prüfen" stays accepted by CONFIRM. */
export const BLOCK_MOVES: Readonly<Record<BlockVerb, Move>> = {
  SUBMIT: { from: ['OPEN', 'RETURNED'], to: 'SUBMITTED', guards: ['CHECKPOINTS_SETTLED'] },
  WITHDRAW: { from: ['SUBMITTED'], to: 'OPEN', guards: ['REASON'] },
  ACCEPT: { from: ['SUBMITTED'], to: 'ACCEPTED', guards: ['NOT_OWN_SUBMISSION'] },
  CONFIRM: { from: ['ACCEPTED'], to: 'ACCEPTED', guards: ['NEEDS_REVIEW', 'NOT_OWN_SUBMISSION'] },
  RETURN: { from: ['SUBMITTED'], to: 'RETURNED', guards: ['NOT_OWN_SUBMISSION', 'REASON'] },
  REOPEN: { from: ['ACCEPTED'], to: 'OPEN', guards: ['REASON'] },
};

export const GATE_PROBLEMS = [
  'WRONG_ACCEPTANCE',
  'CYCLE_NOT_RUNNING',
  ...CHECKPOINTS,
  'OWN_SUBMISSION',
  'NOT_IN_REVIEW',
  'REASON_MISSING',
  'RESERVATION_OPEN',
  'NOTHING_TO_RESERVE',
  'EXPIRES_TOO_EARLY',
] as const;
export type GateProblemCode = (typeof GATE_PROBLEMS)[number];

/** Why something does not happen, with the block or content that is in the way where there is one. */
export interface GateFault {
  code: GateProblemCode;
  subjectId: string | null;
}

/** What the guards look at. */
export interface BlockAtGate extends BlockInCheck {
  cycleState: CycleState;
  submittedBy: string | null;
  needsReview: boolean;
}

export interface GateRequest {
  verb: BlockVerb;
  personId: string;
  sentence: string;
  today: Day;
}

export const fault = (code: GateProblemCode, subjectId: string | null = null): GateFault => ({ code, subjectId });

/** Each guard, and what it says when it does not hold. */
const GUARDS: Readonly<Record<Guard, (block: BlockAtGate, request: GateRequest) => GateFault[]>> = {
  CHECKPOINTS_SETTLED: (block, { today }) => openCheckpoints(block, today),
  NOT_OWN_SUBMISSION: ({ submittedBy }, { personId }) => (submittedBy === personId ? [fault('OWN_SUBMISSION')] : []),
  NEEDS_REVIEW: ({ needsReview }) => (needsReview ? [] : [fault('NOT_IN_REVIEW')]),
  REASON: (_block, { sentence }) => (sentence === '' ? [fault('REASON_MISSING')] : []),
};

/** @returns why it cannot happen, in the order of what must be put right first; empty when it can */
export function problemsAtGate(block: BlockAtGate, request: GateRequest): GateFault[] {
  if (!isRunning(block.cycleState)) return [fault('CYCLE_NOT_RUNNING')];
  const { from, guards } = BLOCK_MOVES[request.verb];
  if (!from.includes(block.acceptance)) return [fault('WRONG_ACCEPTANCE')];
  return guards.flatMap((guard) => GUARDS[guard](block, request));
}

/** Why a block cannot begin with a Vorbehalt (model, section 3): there must be something that it bridges, and an end to come. */
export function problemsOfReservation(block: BlockAtGate, expiresOn: Day, today: Day): GateFault[] {
  if (!isRunning(block.cycleState)) return [fault('CYCLE_NOT_RUNNING')];
  if (block.acceptance !== 'OPEN' && block.acceptance !== 'RETURNED') return [fault('WRONG_ACCEPTANCE')];
  if (block.reservedUntil !== null) return [fault('RESERVATION_OPEN')];
  return [...(block.openBlockIds.length ? [] : [fault('NOTHING_TO_RESERVE')]), ...(expiresOn > today ? [] : [fault('EXPIRES_TOO_EARLY')])];
}
