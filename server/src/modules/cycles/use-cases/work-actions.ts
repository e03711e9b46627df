import type { Actor } from '../../../kernel/actor.js';
import { mayWith, type ObjectFacts, ofBody } from '../../access/index.js';
import { isClosed } from '../domain/acceptance.js';
import { BLOCK_MOVES, type BlockVerb } from '../domain/block-lifecycle.js';
import { CYCLE_MOVES, type CycleVerb } from '../domain/cycle-lifecycle.js';
import { isRunning } from '../domain/cycle-state.js';
import { type PossibleMove, possibleMoves } from '../domain/task-moves.js';
import type { CycleRow } from '../persistence/board-rows.js';
import type { BoardBlock, BoardTask } from './board.js';

const present = (ids: readonly (string | null | undefined)[]): string[] => ids.filter((id) => typeof id === 'string');

export function factsOfBlock({ accountable, receiving, cycle }: BoardBlock): ObjectFacts {
  return {
    ...ofBody(cycle.body.id),
    accountableOrganizationIds: present([accountable.organization?.id, accountable.seatOrganizationId]),
    receivingOrganizationId: receiving?.id ?? null,
    steeringOrganizationId: cycle.steering?.id ?? null,
  };
}

function factsOfTask({ accountable, block }: BoardTask): ObjectFacts {
  const ofBlock = factsOfBlock(block);
  return {
    ...ofBlock,
    accountableOrganizationIds: [...ofBlock.accountableOrganizationIds, ...present([accountable.organization?.id, accountable.seatOrganizationId])],
    ownSeatIds: accountable.person ? [] : present([accountable.seat?.id]),
    ownPersonIds: present([accountable.person?.id]),
  };
}

/** What the actor may do with a task, for the buttons; nothing while the block is submitted or accepted, or the cycle rests. */
export function actionsOnTask(actor: Actor, task: BoardTask): string[] {
  if (isClosed(task.block.acceptance) || !isRunning(task.block.cycle.state)) return [];
  const ofBlock = factsOfBlock(task.block);
  const actions = (['task.edit', 'task.assign'] as const).filter((action) => mayWith(actor, action, ofBlock));
  return mayWith(actor, 'task.changeStand', factsOfTask(task)) ? ['task.changeStand', ...actions] : actions;
}

/** Where the actor may move a task, for the choice of its Stand. */
export function movesOfTask(actor: Actor, task: BoardTask): PossibleMove[] {
  if (!mayWith(actor, 'task.changeStand', factsOfTask(task))) return [];
  const { block, standsBefore } = task;
  const { hasAccountable: blockHasAccountable, openBlockIds } = block;
  const predecessors = standsBefore.map((stand) => ({ id: '', stand }));
  return possibleMoves({ ...task, cycleState: block.cycle.state, blockAcceptance: block.acceptance, blockHasAccountable, hasReservation: block.reservation !== null, openBlockIds, predecessors }, actor.today);
}

const GATES: Readonly<Record<BlockVerb, { name: string; action: 'block.submit' | 'block.decide' }>> = {
  SUBMIT: { name: 'block.submit', action: 'block.submit' },
  WITHDRAW: { name: 'block.withdraw', action: 'block.submit' },
  ACCEPT: { name: 'block.accept', action: 'block.decide' },
  CONFIRM: { name: 'block.confirm', action: 'block.decide' },
  RETURN: { name: 'block.return', action: 'block.decide' },
  REOPEN: { name: 'block.reopen', action: 'block.decide' },
};

/** What the actor may do with a block where it is, for the buttons; whether its guards hold is said when it is done. */
export function actionsOnBlock(actor: Actor, block: BoardBlock): string[] {
  const facts = factsOfBlock(block);
  const { acceptance, needsReview, submittedBy, openBlockIds, reservation, cycle } = block;
  if (!isRunning(cycle.state)) return [];
  const edits = isClosed(acceptance) ? [] : (['task.edit', 'block.assign'] as const).filter((action) => mayWith(actor, action, facts));
  const isOwn = submittedBy?.id === actor.personId;
  const gates = (Object.keys(GATES) as BlockVerb[]).filter((verb) => {
    const { from, guards } = BLOCK_MOVES[verb];
    const isBarred = (isOwn && guards.includes('NOT_OWN_SUBMISSION')) || (!needsReview && guards.includes('NEEDS_REVIEW'));
    return from.includes(acceptance) && !isBarred && mayWith(actor, GATES[verb].action, facts);
  });
  const reserves = mayWith(actor, 'reservation.decide', facts);
  return [
    ...edits,
    ...gates.map((verb) => GATES[verb].name),
    ...(reserves && !isClosed(acceptance) && reservation === null && openBlockIds.length > 0 ? ['reservation.grant'] : []),
    ...(reserves && reservation !== null ? ['reservation.settle'] : []),
  ];
}

const CYCLE_VERBS: Readonly<Record<CycleVerb, { name: string; action: 'cycle.suspend' | 'cycle.abandon' | 'cycle.close' }>> = {
  SUSPEND: { name: 'cycle.suspend', action: 'cycle.suspend' },
  RESUME: { name: 'cycle.resume', action: 'cycle.suspend' },
  ABANDON: { name: 'cycle.abandon', action: 'cycle.abandon' },
  CLOSE: { name: 'cycle.close', action: 'cycle.close' },
};

/** What the actor may do with a cycle where it is. */
export const actionsOnCycle = (actor: Actor, { body, state, steering }: CycleRow): string[] =>
  (Object.keys(CYCLE_VERBS) as CycleVerb[])
    .filter((verb) => CYCLE_MOVES[verb].from.includes(state) && mayWith(actor, CYCLE_VERBS[verb].action, { ...ofBody(body.id), steeringOrganizationId: steering?.id ?? null }))
    .map((verb) => CYCLE_VERBS[verb].name);
