import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { stateAfterAcceptance } from '../domain/cycle-lifecycle.js';
import { CycleMovesRepository } from '../persistence/cycle-moves.repository.js';

/** Takes a cycle on to its next phase when the blocks of the present one are accepted. Runs in the unit of the acceptance. */
@Injectable()
export class AdvanceCycle {
  constructor(
    private readonly moves: CycleMovesRepository,
    private readonly activity: ActivityLog,
  ) {}

  async afterAcceptance(actor: Actor, cycleId: string): Promise<void> {
    const cycle = await this.moves.lockPhases(cycleId);
    const to = stateAfterAcceptance(cycle.state, cycle.blocks);
    if (to === cycle.state) return;
    await this.moves.update(actor.tenantId, cycle, { state: to });
    await this.activity.record(actor, { kind: 'CYCLE_STATE_CHANGED', subject: { kind: SUBJECT.CYCLE, id: cycleId, cycleId, blockId: null }, payload: { from: cycle.state, to } });
  }
}
