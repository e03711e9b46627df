import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';
import type { AccountableRow } from '../persistence/board-rows.js';
import { BoardRepository } from '../persistence/board.repository.js';
import type { BoardBlock, BoardTask } from './board.js';
import { CycleQueries } from './cycle-queries.js';

/** What an organisation or one of its seats answers for, in cycles that have not ended. */
@Injectable()
export class OrganizationWork {
  constructor(
    private readonly boards: BoardRepository,
    private readonly queries: CycleQueries,
  ) {}

  /** @returns the blocks and tasks that the actor may read, in order; nothing for whoever reads no cycles */
  async of(actor: Actor, organizationId: string): Promise<{ blocks: BoardBlock[]; tasks: BoardTask[] }> {
    const reach = reachOf(actor, 'cycle.read');
    const cycles = await this.boards.cyclesById(reach, await this.boards.cyclesAnsweredForBy(reach, organizationId));
    const blocks = [...(await this.queries.blocksOf(actor, cycles)).values()].flat();
    const answers = ({ accountable }: { accountable: AccountableRow }): boolean => [accountable.organization?.id, accountable.seatOrganizationId].includes(organizationId);
    return { blocks: blocks.filter(answers), tasks: blocks.flatMap(({ tasks }) => tasks).filter(answers) };
  }
}
