import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, reachOf } from '../../access/index.js';
import { BlockChangedMeanwhile } from '../domain/gates.refusals.js';
import { BlockGatesRepository, type LockedGate } from '../persistence/block-gates.repository.js';

type GateAction = 'block.assign' | 'block.submit' | 'block.decide' | 'reservation.decide';

/** The second step of the rights, and the version, in the first line of every verb about the gate of a block. */
@Injectable()
export class BlockRights {
  constructor(private readonly gates: BlockGatesRepository) {}

  /**
   * Locks a block that the actor may do this with.
   * @param version the one that the actor saw; null where a new object is made
   * @throws Refused with NotFound for a block that may not be read, NotAllowed, or BlockChangedMeanwhile
   */
  async lock(actor: Actor, action: GateAction, blockId: string, version: number | null): Promise<LockedGate> {
    const block = isId(blockId) ? await this.gates.lock(reachOf(actor, 'cycle.read'), blockId) : undefined;
    if (!block) throw new Refused(new NotFound(blockId));
    if (!mayWith(actor, action, block.rights)) throw new Refused(new NotAllowed(action));
    if (version !== null && version !== block.version) throw new Refused(new BlockChangedMeanwhile(blockId));
    return block;
  }
}
