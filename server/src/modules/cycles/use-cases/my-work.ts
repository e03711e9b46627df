import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';
import { isRunning } from '../domain/cycle-state.js';
import { isSettled } from '../domain/task-lifecycle.js';
import type { CycleRow } from '../persistence/board-rows.js';
import { BoardRepository } from '../persistence/board.repository.js';
import type { BoardBlock, BoardTask } from './board.js';
import { CycleQueries } from './cycle-queries.js';
import { actionsOnBlock } from './work-actions.js';

/** What waits for somebody. */
export interface MyWork {
  /** Blocks that wait for my decision: submitted ones, and accepted ones that are "zu prüfen". The longest waiting first. */
  decisions: BoardBlock[];
  /** Blocks with an open Vorbehalt that is mine: an organisation or seat of mine sees to it, or I or mine granted it. The first to expire first. */
  reservations: BoardBlock[];
  /** Open contents of the seats I hold or stand in for, and of me. */
  mine: BoardTask[];
  /** Open contents of my organisations that no seat and no person has taken on. */
  unassigned: BoardTask[];
  /** Cycles that rest and in which something of this waits until they go on. */
  resting: CycleRow[];
}

/** Gathers what waits for somebody over all cycles. */
@Injectable()
export class MyWorkQuery {
  constructor(
    private readonly boards: BoardRepository,
    private readonly queries: CycleQueries,
  ) {}

  /** @param cycleIds leaves out what waits in others */
  async of(actor: Actor, cycleIds?: readonly string[]): Promise<MyWork> {
    const seatIds = actor.seats.map(({ seatId }) => seatId);
    const organizationIds = actor.memberships.map(({ organizationId }) => organizationId);
    const belongsTo = [...new Set([...organizationIds, ...actor.seats.map(({ organizationId }) => organizationId)])];
    const reach = reachOf(actor, 'cycle.read');
    const withWork = await this.boards.cyclesWithWorkOf(reach, { personId: actor.personId, seatIds, organizationIds, belongsTo });
    const found = await this.boards.cyclesById(reach, withWork.filter((id) => !cycleIds || cycleIds.includes(id)));
    const blocks = [...(await this.queries.blocksOf(actor, found.filter(({ state }) => isRunning(state)))).values()].flat();
    const open = blocks.flatMap(({ tasks }) => tasks).filter(({ hasChildren, stand }) => !hasChildren && !isSettled(stand));
    const isMine = ({ accountable: { seat, person } }: BoardTask): boolean => person?.id === actor.personId || (person === null && seat !== null && seatIds.includes(seat.id));
    const isNobodys = ({ accountable: { organization, person } }: BoardTask): boolean => person === null && organization !== null && organizationIds.includes(organization.id);
    return {
      decisions: blocks.filter((block) => decides(actor, block)).sort((a, b) => waitsSince(a) - waitsSince(b)),
      reservations: blocks.filter((block) => isHolder(actor, block, [...seatIds, ...belongsTo])).sort((a, b) => (expiry(a) < expiry(b) ? -1 : 1)),
      mine: open.filter(isMine),
      unassigned: open.filter(isNobodys),
      resting: found.filter(({ state }) => state === 'SUSPENDED'),
    };
  }
}

const decides = (actor: Actor, block: BoardBlock): boolean => actionsOnBlock(actor, block).some((action) => action === 'block.accept' || action === 'block.confirm');

const waitsSince = ({ submittedAt }: BoardBlock): number => submittedAt?.getTime() ?? 0;

const isHolder = ({ personId }: Actor, { reservation }: BoardBlock, ids: readonly string[]): boolean =>
  reservation !== null && (reservation.grantedBy === personId || ids.includes(reservation.owner.id) || ids.includes(reservation.grantor.id));

const expiry = ({ reservedUntil }: BoardBlock): string => reservedUntil ?? '';
