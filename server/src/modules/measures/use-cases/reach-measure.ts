import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { factsOfMeasure } from '../domain/measure-facts.js';
import { isPossible, type MeasureAction } from '../domain/measure-lifecycle.js';
import { measureScope } from '../persistence/measure-scope.js';
import { type LockedMeasure, MeasureWorkRepository } from '../persistence/measure-work.repository.js';

/** For later modules that keep something of a measure: its row is locked, and the rights are those to the measure. */
@Injectable()
export class ReachMeasure {
  constructor(private readonly work: MeasureWorkRepository) {}

  /** In the unit that runs. @throws Refused with NotFound or NotAllowed */
  async execute(actor: Actor, action: MeasureAction, measureId: string): Promise<LockedMeasure & { isLive: boolean }> {
    const measure = isId(measureId) ? (await this.work.lock(actor.tenantId, measureScope(actor), [measureId])).get(measureId) : undefined;
    if (!measure) throw new Refused(new NotFound(measureId));
    if (!mayWith(actor, action, factsOfMeasure(measure))) throw new Refused(new NotAllowed(action));
    return { ...measure, isLive: isPossible('EDIT', measure) };
  }
}
