import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { RestCycles } from '../../cycles/index.js';
import { CycleStillOpen } from '../domain/learning.refusals.js';
import { ClosingsRepository } from '../persistence/closings.repository.js';

/** Closes a cycle in which every recommendation is answered, and every lesson adopted, adapted or dropped: the Lernschleuse. */
@Injectable()
export class CloseCycle {
  static readonly refusals = [...RestCycles.refusals, CycleStillOpen] as const;

  constructor(
    private readonly cycles: RestCycles,
    private readonly closings: ClosingsRepository,
  ) {}

  /** @throws Refused as RestCycles, or with CycleStillOpen */
  execute(actor: Actor, { cycleId, version }: { cycleId: string; version: number }): Promise<string> {
    return this.cycles.execute(actor, 'CLOSE', { cycleId, version, sentence: '' }, async () => {
      const { openLessons, openRecommendations } = await this.closings.of(cycleId, actor.today);
      if (openLessons + openRecommendations > 0) throw new Refused(new CycleStillOpen({ lessons: openLessons, recommendations: openRecommendations }));
    });
  }
}
