import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { SUBJECT } from '../../cycles/index.js';
import { factsOfGoal } from '../domain/goal-facts.js';
import { type GoalPlace, GoalPlacesRepository } from '../persistence/goal-places.repository.js';

/** Where the actor may write goals, and for which conferences. */
@Injectable()
export class GoalPlaces {
  constructor(
    private readonly places: GoalPlacesRepository,
    private readonly readers: SubjectReaders,
  ) {}

  async all(actor: Actor): Promise<GoalPlace[]> {
    const places = (await this.places.all(actor.today)).map((place) => ({ ...place, conferences: place.conferences.filter(({ id, kind }) => this.mayBringIn(actor, place, { id, kind })) }));
    const readable = await this.readable(actor, places.map(({ cycle }) => cycle.id));
    return places.filter(({ cycle, conferences }) => conferences.length > 0 && readable.has(cycle.id));
  }

  /** Locks the cycle for a new goal. @throws Refused with NotFound as `of` */
  async claim(actor: Actor, cycleId: string): Promise<GoalPlace> {
    if (isId(cycleId)) await this.places.lock(cycleId);
    return this.of(actor, cycleId);
  }

  /** @throws Refused with NotFound for a cycle that may not be read, or in which no goals are written any more */
  async of(actor: Actor, cycleId: string): Promise<GoalPlace> {
    const place = isId(cycleId) && (await this.readable(actor, [cycleId])).has(cycleId) ? await this.places.find(actor.today, cycleId) : undefined;
    if (!place) throw new Refused(new NotFound(cycleId));
    return place;
  }

  private readable(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.readers.readable(actor, ids.map((id) => ({ kind: SUBJECT.CYCLE, id })));
  }

  private mayBringIn(actor: Actor, { bodyId, steeringOrganizationId }: GoalPlace, { id, kind }: { id: string; kind: string }): boolean {
    return mayWith(actor, 'goal.propose', factsOfGoal({ level: null, bodyId, proposedById: id, proposerKind: kind, steeringOrganizationId }));
  }
}
