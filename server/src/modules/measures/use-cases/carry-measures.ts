import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { measureSubject } from '../domain/measure-activities.js';
import { CarriedMeasuresRepository } from '../persistence/carried-measures.repository.js';

/**
 * Takes running measures on to the next cycle, in the unit of whoever starts it. A measure that runs stays the same one, with what pays for it, its
 * steps and what was said of it: only its cycle, its number and its goal change, to the goal that takes the place of the one that it served.
 */
@Injectable()
export class CarryMeasures {
  constructor(
    private readonly carried: CarriedMeasuresRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @param ids of measures whose goals were carried before, in the same unit @returns how many went on; one whose goal did not, stays where it was */
  async within(actor: Actor, ids: readonly string[], cycleId: string): Promise<number> {
    let number = 0;
    for (const { id, cycleId: fromCycleId, number: fromNumber, nextGoalId } of await this.carried.lock(ids, cycleId)) {
      if (nextGoalId === null) continue;
      number += 1;
      await this.carried.carry(id, { cycleId, goalId: nextGoalId, number, by: actor.personId, at: this.clock.now() });
      await this.activity.record(actor, { kind: 'MEASURE_CARRIED', subject: measureSubject({ id, cycleId }), payload: { fromCycleId, fromNumber } });
    }
    return number;
  }
}
