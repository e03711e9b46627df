import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith } from '../../access/index.js';
import type { Lage } from '../../cycles/index.js';
import { StatusUpdatesRepository } from '../../goal-status/index.js';
import { measureSubject } from '../domain/measure-activities.js';
import { FOLLOWED } from '../domain/measure-lifecycle.js';
import { MeasureNotPossible } from '../domain/measures.refusals.js';
import { assertPossible } from './assert-possible.js';
import { factsOfDoer } from './measure-doers.js';
import { MeasureQueries } from './measure-queries.js';
import { TakeMeasureSteps } from './take-measure-steps.js';

/** What somebody says of a measure, in three answers. */
interface StatusWords {
  measureId: string;
  requestId: string;
  lage: Lage;
  happened: string;
  need: string;
}

/** Says how a measure goes; nobody's version is in the way of that. */
@Injectable()
export class GiveMeasureStatus {
  static readonly refusals = [NotFound, RequestIdReused, MeasureNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly steps: TakeMeasureSteps,
    private readonly queries: MeasureQueries,
    private readonly updates: StatusUpdatesRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the measure's id, also when the same request said so before @throws Refused with NotFound, NotAllowed, InvalidInput, RequestIdReused or MeasureNotPossible */
  execute(actor: Actor, input: StatusWords): Promise<string> {
    const { tenantId, personId: givenBy } = actor;
    const { measureId, lage, happened, need } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      if (isId(measureId)) await this.steps.lock(actor, [measureId]);
      const measure = await this.queries.measure(actor, measureId);
      if (!measure) throw new Refused(new NotFound(measureId));
      if (!mayWith(actor, 'status.give', factsOfDoer(actor, measure))) throw new Refused(new NotAllowed('status.give'));
      if (lage !== 'ON_TRACK' && !happened) throw new Refused(new InvalidInput(new InputProblem('happened', InputProblemCode.REQUIRED)));
      assertPossible(FOLLOWED.includes(measure.state) ? [] : ['NO_SUCH_STEP']);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'giveMeasureStatus', input);
      if (!isNew) return measureId;
      await this.updates.add({ tenantId, id, goalId: null, measureId, lage, happened, need, value: null, givenBy, givenAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'MEASURE_STATUS_GIVEN', subject: measureSubject({ id: measureId, cycleId: measure.cycle.id }), payload: { updateId: id, lage } });
      return measureId;
    });
  }
}
