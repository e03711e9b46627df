import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { RestCycles } from '../../cycles/index.js';
import { CycleStillOpen } from '../domain/learning.refusals.js';
import { ClosingsRepository } from '../persistence/closings.repository.js';
import { OpenPoints } from './open-points.js';

/** Closes a cycle in which every recommendation is answered, every lesson adopted, adapted or dropped, and of each assumption was said whether it held: the Lernschleuse. */
@Injectable()
export class CloseCycle {
  static readonly refusals = [...RestCycles.refusals, CycleStillOpen] as const;

  constructor(
    private readonly cycles: RestCycles,
    private readonly closings: ClosingsRepository,
    private readonly open: OpenPoints,
  ) {}

  /** @throws Refused as RestCycles, or with CycleStillOpen */
  execute(actor: Actor, { cycleId, version }: { cycleId: string; version: number }): Promise<string> {
    return this.cycles.execute(actor, 'CLOSE', { cycleId, version, sentence: '' }, async () => {
      const counts = await this.open.of(actor, await this.closings.of(cycleId, actor.today));
      if (counts.hasMore || counts.lessons + counts.recommendations + counts.assumptions > 0) throw new Refused(new CycleStillOpen(counts));
    });
  }
}
