import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith, ofBody } from '../../access/index.js';
import { StatusUpdatesRepository, type UpdateRow } from '../../goal-status/index.js';
import { MEASURE } from '../domain/measure-activities.js';
import { factsOfMeasure } from '../domain/measure-facts.js';
import { FOLLOWED, isPossible, type MeasureAction, MEASURE_MOVES, MEASURE_VERBS } from '../domain/measure-lifecycle.js';
import { type MeasureStandingRow, MeasureStandingsRepository } from '../persistence/measure-standings.repository.js';
import type { MeasureRow } from '../persistence/measure-rows.js';
import { measureScope } from '../persistence/measure-scope.js';
import { MeasuresRepository } from '../persistence/measures.repository.js';
import { factsOfCarrier, factsOfDoer, partnerIdsOf } from './measure-doers.js';

/** What the pages of measures read; who may read one may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class MeasureQueries implements OnModuleInit {
  constructor(
    private readonly measures: MeasuresRepository,
    private readonly updates: StatusUpdatesRepository,
    private readonly allStandings: MeasureStandingsRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: MEASURE, readable: (actor, ids) => this.measures.readable(measureScope(actor), ids) });
  }

  all(actor: Actor): Promise<MeasureRow[]> {
    return this.measures.list(measureScope(actor), actor.today);
  }

  standings(actor: Actor): Promise<MeasureStandingRow[]> {
    return this.allStandings.of(measureScope(actor));
  }

  byIds(actor: Actor, ids: readonly string[]): Promise<MeasureRow[]> {
    return this.measures.byIds(measureScope(actor), actor.today, ids);
  }

  async measure(actor: Actor, id: string): Promise<MeasureRow | undefined> {
    return isId(id) ? (await this.byIds(actor, [id])).at(0) : undefined;
  }

  /** The measure that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<MeasureRow> {
    const measure = await this.measure(actor, id);
    if (!measure) throw new Error(`Measure ${id} is gone.`);
    return measure;
  }

  /** How they go, of measures that may be read; the latest first. */
  updatesOf(measureIds: readonly string[]): Promise<UpdateRow[]> {
    return this.updates.of('MEASURE', measureIds);
  }

  /** What was asked and answered is for those who lead and those who answer for the measure. */
  heard(actor: Actor, measure: MeasureRow, updates: readonly UpdateRow[]): UpdateRow[] {
    const mayHear = mayWith(actor, 'leadership.read', ofBody(measure.bodyId)) || mayWith(actor, 'status.give', factsOfDoer(actor, measure));
    return updates.map((update) => (mayHear ? update : { ...update, questions: [] }));
  }

  /** What the actor may do with a measure where it stands, for the buttons. */
  actionsOn(actor: Actor, measure: MeasureRow): string[] {
    const [facts, carried] = [factsOfMeasure(measure), factsOfCarrier(actor, { ...measure, partnerIds: partnerIdsOf(measure) })];
    const mayTake = (by: MeasureAction): boolean => mayWith(actor, by, by === 'measure.work' ? carried : facts);
    const steps = MEASURE_VERBS.filter((verb) => isPossible(verb, measure) && mayTake(MEASURE_MOVES[verb].by)).map((verb) => `measure.${verb.toLowerCase()}`);
    const doer = factsOfDoer(actor, measure);
    const mayGive = mayWith(actor, 'status.give', doer);
    return [...steps, ...(FOLLOWED.includes(measure.state) && mayGive ? ['measure.report'] : []), ...(measure.startedOn === null ? [] : [...(mayGive ? ['status.answer'] : []), ...(mayWith(actor, 'status.ask', doer) ? ['status.ask'] : [])])];
  }
}
