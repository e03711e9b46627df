import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { measureSubject } from '../domain/measure-activities.js';
import { factsOfMeasure } from '../domain/measure-facts.js';
import { isPossible, MEASURE_MOVES, type MeasureVerb } from '../domain/measure-lifecycle.js';
import type { Measure } from '../domain/measure.entity.js';
import { MeasureChangedMeanwhile, MeasureNotPossible } from '../domain/measures.refusals.js';
import { measureScope } from '../persistence/measure-scope.js';
import { type LockedMeasure, MeasureWorkRepository } from '../persistence/measure-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { factsOfCarrier } from './measure-doers.js';

/** A measure as the actor saw it. */
export interface SeenMeasure {
  measureId: string;
  version: number;
}

/** What happens to a measure, and what it changes in its row. */
export interface MeasureStepTaken {
  entry: Omit<ActivityEntry, 'subject'>;
  columns?: Partial<Measure>;
}

export type PlanStep = (measure: LockedMeasure) => Promise<MeasureStepTaken | null> | MeasureStepTaken | null;

/** What every step of a measure has in common: lock, right, version, whether it is possible there, then the step. */
@Injectable()
export class TakeMeasureSteps {
  static readonly refusals = [NotFound, MeasureChangedMeanwhile, MeasureNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly work: MeasureWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @param plan runs in the unit, after the rights; null changes nothing
   * @throws Refused with NotFound, NotAllowed, MeasureChangedMeanwhile, MeasureNotPossible, or what `plan` throws
   */
  execute(actor: Actor, verb: MeasureVerb, seen: SeenMeasure, plan: PlanStep): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const locked = await this.lock(actor, [seen.measureId]);
      await this.take(actor, verb, seen, locked, plan);
      return seen.measureId;
    });
  }

  lock(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, LockedMeasure>> {
    return this.work.lock(actor.tenantId, measureScope(actor), ids.filter(isId));
  }

  /** Takes one step in a unit in which the measure is locked. @throws Refused as execute */
  async take(actor: Actor, verb: MeasureVerb, { measureId, version }: SeenMeasure, locked: ReadonlyMap<string, LockedMeasure>, plan: PlanStep): Promise<void> {
    const { by } = MEASURE_MOVES[verb];
    const measure = locked.get(measureId);
    if (!measure) throw new Refused(new NotFound(measureId));
    if (!mayWith(actor, by, by === 'measure.work' ? factsOfCarrier(actor, measure) : factsOfMeasure(measure))) throw new Refused(new NotAllowed(by));
    if (version !== measure.version) throw new Refused(new MeasureChangedMeanwhile(measureId));
    assertPossible(isPossible(verb, measure) ? [] : ['NO_SUCH_STEP']);
    const step = await plan(measure);
    if (step === null) return;
    await this.work.update(measure, step.columns);
    await this.activity.record(actor, { ...step.entry, subject: measureSubject(measure) });
  }
}
