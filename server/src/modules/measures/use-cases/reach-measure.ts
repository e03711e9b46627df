import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { type Action, mayWith, type ObjectFacts } from '../../access/index.js';
import { factsOfMeasure, type MeasureBelonging } from '../domain/measure-facts.js';
import { isPossible } from '../domain/measure-lifecycle.js';
import { measureScope } from '../persistence/measure-scope.js';
import { type LockedMeasure, MeasureWorkRepository } from '../persistence/measure-work.repository.js';

/** For later modules that keep something of a measure: its row is locked, and the rights are those to the measure. */
@Injectable()
export class ReachMeasure {
  constructor(private readonly work: MeasureWorkRepository) {}

  /** In the unit that runs. @param factsOf what decides about the action, where that is not what decides about the measure @throws Refused with NotFound or NotAllowed */
  async execute(actor: Actor, action: Action, measureId: string, factsOf: (measure: MeasureBelonging) => ObjectFacts = factsOfMeasure): Promise<LockedMeasure & { isLive: boolean }> {
    const measure = isId(measureId) ? (await this.work.lock(actor.tenantId, measureScope(actor), [measureId])).get(measureId) : undefined;
    if (!measure) throw new Refused(new NotFound(measureId));
    if (!mayWith(actor, action, factsOf(measure))) throw new Refused(new NotAllowed(action));
    return { ...measure, isLive: isPossible('EDIT', measure) };
  }
}
