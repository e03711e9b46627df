import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { StatusSubjects } from '../../goal-status/index.js';
import { MEASURE, measureSubject } from '../domain/measure-activities.js';
import { MeasureStatusRepository } from '../persistence/measure-status.repository.js';
import { factsOfDoer } from './measure-doers.js';
import { MeasureQueries } from './measure-queries.js';
import { TakeMeasureSteps } from './take-measure-steps.js';

/** The Sachstand of a measure is acknowledged, asked about and answered as that of a goal. */
@Injectable()
export class TalkedMeasures implements OnModuleInit {
  constructor(
    private readonly subjects: StatusSubjects,
    private readonly steps: TakeMeasureSteps,
    private readonly queries: MeasureQueries,
    private readonly statuses: MeasureStatusRepository,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      kind: MEASURE,
      lock: (actor, id, action, namedId) => this.lock(actor, id, action, namedId),
      ownerOf: async (id) => (await this.statuses.concerned(id))?.owner,
    });
  }

  private async lock(actor: Actor, id: string | undefined, action: 'status.give' | 'status.ask', namedId: string): Promise<ActivitySubject> {
    if (id !== undefined) await this.steps.lock(actor, [id]);
    const measure = id === undefined ? undefined : await this.queries.measure(actor, id);
    if (!measure) throw new Refused(new NotFound(namedId));
    if (!mayWith(actor, action, factsOfDoer(actor, measure))) throw new Refused(new NotAllowed(action));
    return measureSubject({ id: measure.id, cycleId: measure.cycle.id });
  }
}
