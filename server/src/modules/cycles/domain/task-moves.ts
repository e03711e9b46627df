import type { Day } from '../../../kernel/clock.js';
import type { Acceptance } from './acceptance.js';
import { type CycleState, isRunning } from './cycle-state.js';
import { MoveProblem, type MoveProblemCode } from './cycles.refusals.js';
import { type Guard, guardsOf, isSettled, type Stand, TASK_MOVES } from './task-lifecycle.js';

/** A move as it is asked for. */
export interface TaskMove {
  taskId: string;
  to: Stand;
  sentence: string;
  completed: { date: Day; precision: 'ON' | 'BEFORE' } | null;
}

/** What the guards look at. */
export interface TaskInMove {
  stand: Stand;
  hasChildren: boolean;
  cycleState: CycleState;
  blockAcceptance: Acceptance;
  blockHasAccountable: boolean;
  hasReservation: boolean;
  openBlockIds: readonly string[];
  predecessors: readonly { id: string; stand: Stand }[];
}

/** Each guard, and what it says when it does not hold. */
const GUARDS: Readonly<Record<Guard, (task: TaskInMove, move: TaskMove) => MoveProblem | undefined>> = {
  REASON: (_task, { taskId, sentence }) => (sentence === '' ? new MoveProblem(taskId, 'REASON_MISSING') : undefined),
  BLOCK_OPEN: ({ blockAcceptance }, { taskId }) => {
    if (blockAcceptance === 'SUBMITTED') return new MoveProblem(taskId, 'BLOCK_SUBMITTED');
    return blockAcceptance === 'ACCEPTED' ? new MoveProblem(taskId, 'BLOCK_ACCEPTED') : undefined;
  },
  BLOCK_HAS_ACCOUNTABLE: ({ blockHasAccountable }, { taskId }) => (blockHasAccountable ? undefined : new MoveProblem(taskId, 'BLOCK_WITHOUT_ACCOUNTABLE')),
  BLOCK_MAY_START: ({ hasReservation, openBlockIds }, { taskId }) =>
    hasReservation || openBlockIds.length === 0 ? undefined : new MoveProblem(taskId, 'BLOCK_PREDECESSORS_NOT_ACCEPTED', openBlockIds),
  PREDECESSORS_SETTLED: ({ hasReservation, predecessors }, { taskId }) => {
    const open = predecessors.filter(({ stand }) => !isSettled(stand)).map(({ id }) => id);
    return hasReservation || open.length === 0 ? undefined : new MoveProblem(taskId, 'PREDECESSORS_OPEN', open);
  },
};

/** @returns why the move is not possible, in the order of what must be put right first; empty when it is */
export function problemsOfMove(task: TaskInMove, move: TaskMove, today: Day): MoveProblem[] {
  const { taskId, to, completed } = move;
  if (task.hasChildren) return [new MoveProblem(taskId, 'FOLLOWS_CHILDREN')];
  if (!isRunning(task.cycleState)) return [new MoveProblem(taskId, 'CYCLE_NOT_RUNNING')];
  const guards = guardsOf(task.stand, to);
  if (!guards) return [new MoveProblem(taskId, 'NO_SUCH_MOVE')];
  const future = to === 'DONE' && completed !== null && completed.date > today;
  return [...guards.flatMap((guard) => GUARDS[guard](task, move) ?? []), ...(future ? [new MoveProblem(taskId, 'COMPLETED_IN_FUTURE')] : [])];
}

/** Where a task could go, and what is in the way. */
export interface PossibleMove {
  to: Stand;
  needsSentence: boolean;
  problems: MoveProblemCode[];
}

/** @returns every move that the life of a task knows from where it stands; none for a task that follows its children */
export function possibleMoves(task: TaskInMove, today: Day): PossibleMove[] {
  if (task.hasChildren) return [];
  return (Object.keys(TASK_MOVES[task.stand]) as Stand[]).map((to) => ({
    to,
    needsSentence: guardsOf(task.stand, to)?.includes('REASON') ?? false,
    problems: problemsOfMove(task, { taskId: '', to, sentence: 'given later', completed: null }, today).map(({ code }) => code),
  }));
}

/** The columns of a task after the move. The sentence is the reason where one is needed, else the new Umsetzungsstand. */
export function columnsAfter({ to, sentence, completed }: TaskMove, note: string, today: Day) {
  const needsReason = to === 'DEFERRED' || to === 'DROPPED';
  const { date, precision } = completed ?? { date: today, precision: 'ON' as const };
  return {
    stand: to,
    standReason: needsReason ? sentence : null,
    note: needsReason || sentence === '' ? note : sentence,
    completedOn: to === 'DONE' ? date : null,
    completedPrecision: to === 'DONE' ? precision : null,
  };
}
