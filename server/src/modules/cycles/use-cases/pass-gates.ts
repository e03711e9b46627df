import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { BLOCK_MOVES, type BlockVerb, problemsAtGate } from '../domain/block-lifecycle.js';
import type { BuildingBlock } from '../domain/building-block.entity.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { BlockChangedMeanwhile, GateClosed } from '../domain/gates.refusals.js';
import { BlockGatesRepository, type LockedGate } from '../persistence/block-gates.repository.js';
import { AdvanceCycle } from './advance-cycle.js';
import { BlockRights } from './block-rights.js';

/** A block as the actor saw it, with the sentence for the history. */
export interface GateInput {
  blockId: string;
  version: number;
  sentence: string;
}

const TOLD_AS = { SUBMIT: 'BLOCK_SUBMITTED', WITHDRAW: 'BLOCK_WITHDRAWN', ACCEPT: 'BLOCK_ACCEPTED', CONFIRM: 'BLOCK_CONFIRMED', RETURN: 'BLOCK_RETURNED', REOPEN: 'BLOCK_REOPENED' } as const;

const NOT_SUBMITTED = { submittedBy: null, submittedAt: null, decidedBy: null, decidedAt: null };

/** Submits a block, takes it back, and decides about it: accepts, returns, opens again. */
@Injectable()
export class PassGates {
  static readonly refusals = [NotFound, BlockChangedMeanwhile, GateClosed] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: BlockRights,
    private readonly gates: BlockGatesRepository,
    private readonly advance: AdvanceCycle,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** Hands a block in to the organisation that receives it. */
  async submit(actor: Actor, { blockId, version, sentence }: GateInput): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const block = await this.rights.lock(actor, 'block.submit', blockId, version);
      const columns = { submittedBy: actor.personId, submittedAt: this.clock.now(), decidedBy: null, decidedAt: null, needsReview: false };
      return this.move(actor, block, { verb: 'SUBMIT', sentence, columns });
    });
  }

  /** Takes a block back that nobody has decided about. */
  async withdraw(actor: Actor, { blockId, version, sentence }: GateInput): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const block = await this.rights.lock(actor, 'block.submit', blockId, version);
      return this.move(actor, block, { verb: 'WITHDRAW', sentence, columns: NOT_SUBMITTED });
    });
  }

  /** Accepts a submitted block; an accepted one that is "zu prüfen" is confirmed. After the last block of a phase the cycle goes on to the next. */
  async accept(actor: Actor, { blockId, version, sentence }: GateInput): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const block = await this.rights.lock(actor, 'block.decide', blockId, version);
      const verb = block.acceptance === 'ACCEPTED' ? 'CONFIRM' : 'ACCEPT';
      await this.move(actor, block, { verb, sentence, columns: { ...this.decidedBy(actor), needsReview: false } });
      await this.advance.afterAcceptance(actor, block.cycleId);
      return blockId;
    });
  }

  async return(actor: Actor, { blockId, version, sentence }: GateInput): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const block = await this.rights.lock(actor, 'block.decide', blockId, version);
      return this.move(actor, block, { verb: 'RETURN', sentence, columns: this.decidedBy(actor) });
    });
  }

  /** Opens an accepted block again; what came after it and has begun is "zu prüfen". */
  async reopen(actor: Actor, { blockId, version, sentence }: GateInput): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      if (isId(blockId)) await this.gates.lockWithLater(blockId);
      const block = await this.rights.lock(actor, 'block.decide', blockId, version);
      await this.move(actor, block, { verb: 'REOPEN', sentence, columns: NOT_SUBMITTED });
      for (const id of await this.gates.markLater(blockId)) {
        await this.activity.record(actor, { kind: 'BLOCK_REVIEW_NEEDED', subject: { kind: SUBJECT.BLOCK, id, cycleId: block.cycleId, blockId: id }, payload: { causeId: blockId } });
      }
      return blockId;
    });
  }

  /** @throws Refused with GateClosed and everything that is in the way */
  private async move(actor: Actor, block: LockedGate, { verb, sentence, columns }: { verb: BlockVerb; sentence: string; columns: Partial<BuildingBlock> }): Promise<string> {
    const faults = problemsAtGate(block, { verb, personId: actor.personId, sentence, today: actor.today });
    if (faults.length) throw new Refused(new GateClosed(faults));
    await this.gates.update(actor.tenantId, block, { ...columns, acceptance: BLOCK_MOVES[verb].to });
    const { id, cycleId, receivingOrganizationId: organizationId } = block;
    await this.activity.record(actor, { kind: TOLD_AS[verb], subject: { kind: SUBJECT.BLOCK, id, cycleId, blockId: id }, payload: { organizationId }, note: sentence });
    return id;
  }

  private decidedBy({ personId }: Actor): Partial<BuildingBlock> {
    return { decidedBy: personId, decidedAt: this.clock.now() };
  }
}
