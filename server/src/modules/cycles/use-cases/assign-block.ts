import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { isClosed } from '../domain/acceptance.js';
import { type AccountableIds, SUBJECT } from '../domain/cycle-activities.js';
import { BlockIsClosed } from '../domain/cycles.refusals.js';
import { BlockChangedMeanwhile } from '../domain/gates.refusals.js';
import { BlockGatesRepository } from '../persistence/block-gates.repository.js';
import { Accountables, isSameAccountable } from './accountables.js';
import { BlockRights } from './block-rights.js';

/** Says who answers for a block; none of its tasks starts before somebody does. */
@Injectable()
export class AssignBlock {
  static readonly refusals = [NotFound, BlockChangedMeanwhile, BlockIsClosed] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: BlockRights,
    private readonly gates: BlockGatesRepository,
    private readonly accountables: Accountables,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @returns the id of the block
   * @throws Refused with NotFound, NotAllowed, BlockChangedMeanwhile, BlockIsClosed, or InvalidInput (rule 4)
   */
  async execute(actor: Actor, { blockId, version, organizationId, seatId, personId }: AccountableIds & { blockId: string; version: number }): Promise<string> {
    const to = { organizationId, seatId, personId };
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const block = await this.rights.lock(actor, 'block.assign', blockId, version);
      if (isClosed(block.acceptance)) throw new Refused(new BlockIsClosed(blockId, block.acceptance));
      await this.accountables.check(actor, to, block.accountable);
      if (isSameAccountable(block.accountable, to)) return blockId;
      await this.gates.update(actor.tenantId, block, { accountableOrganizationId: organizationId, accountableSeatId: seatId, accountablePersonId: personId });
      const subject = { kind: SUBJECT.BLOCK, id: blockId, cycleId: block.cycleId, blockId };
      await this.activity.record(actor, { kind: 'BLOCK_ASSIGNED', subject, payload: { from: block.accountable, to } });
      return blockId;
    });
  }
}
