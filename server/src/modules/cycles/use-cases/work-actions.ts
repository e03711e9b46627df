import type { Actor } from '../../../kernel/actor.js';
import { mayWith, type ObjectFacts } from '../../access/index.js';
import { type PossibleMove, possibleMoves } from '../domain/task-moves.js';
import type { BoardBlock, BoardTask } from './board.js';

const present = (ids: readonly (string | null | undefined)[]): string[] => ids.filter((id) => typeof id === 'string');

function factsOfBlock({ accountable, cycle }: BoardBlock): ObjectFacts {
  return { bodyId: cycle.body.id, accountableOrganizationIds: present([accountable.organization?.id, accountable.seatOrganizationId]), ownSeatIds: [], ownPersonIds: [] };
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

/** What the actor may do with a task, for the buttons; nothing while the block is accepted. */
export function actionsOnTask(actor: Actor, task: BoardTask): string[] {
  if (task.block.acceptance === 'ACCEPTED') return [];
  const ofBlock = factsOfBlock(task.block);
  const actions = (['task.edit', 'task.assign'] as const).filter((action) => mayWith(actor, action, ofBlock));
  return mayWith(actor, 'task.changeStand', factsOfTask(task)) ? ['task.changeStand', ...actions] : actions;
}

/** Where the actor may move a task, for the choice of its Stand. */
export function movesOfTask(actor: Actor, task: BoardTask): PossibleMove[] {
  if (!mayWith(actor, 'task.changeStand', factsOfTask(task))) return [];
  const { block, standsBefore } = task;
  return possibleMoves(
    {
      ...task,
      cycleState: block.cycle.state,
      blockAcceptance: block.acceptance,
      blockHasAccountable: block.accountable.organization !== null || block.accountable.seat !== null,
      hasReservation: block.reservation !== null,
      openBlockIds: block.openBlockIds,
      predecessors: standsBefore.map((stand) => ({ id: '', stand })),
    },
    actor.today,
  );
}

/** What the actor may do with a block. */
export const actionsOnBlock = (actor: Actor, block: BoardBlock): string[] => (block.acceptance !== 'ACCEPTED' && mayWith(actor, 'task.edit', factsOfBlock(block)) ? ['task.edit'] : []);
