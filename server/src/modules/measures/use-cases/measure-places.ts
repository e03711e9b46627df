import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { SUBJECT } from '../../cycles/index.js';
import { type MeasurePlace, MeasurePlacesRepository } from '../persistence/measure-places.repository.js';

/** Where measures are written. */
@Injectable()
export class MeasurePlaces {
  constructor(
    private readonly places: MeasurePlacesRepository,
    private readonly readers: SubjectReaders,
  ) {}

  async all(actor: Actor): Promise<MeasurePlace[]> {
    const places = await this.places.all();
    const readable = await this.readable(actor, places.map(({ cycle }) => cycle.id));
    return places.filter(({ cycle }) => readable.has(cycle.id));
  }

  /** Locks the cycle for a new measure. @throws Refused with NotFound as `of` */
  async claim(actor: Actor, cycleId: string): Promise<MeasurePlace> {
    if (isId(cycleId)) await this.places.lock(cycleId);
    return this.of(actor, cycleId);
  }

  /** @throws Refused with NotFound for a cycle that may not be read, or in which no measures are written any more */
  async of(actor: Actor, cycleId: string): Promise<MeasurePlace> {
    const place = isId(cycleId) && (await this.readable(actor, [cycleId])).has(cycleId) ? await this.places.find(cycleId) : undefined;
    if (!place) throw new Refused(new NotFound(cycleId));
    return place;
  }

  private readable(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.readers.readable(actor, ids.map((id) => ({ kind: SUBJECT.CYCLE, id })));
  }
}
