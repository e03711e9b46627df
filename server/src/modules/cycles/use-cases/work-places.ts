import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { reachOf } from '../../access/index.js';
import { type WorkPlace, WorkPlacesRepository } from '../persistence/work-places.repository.js';

/** Tells other modules where the blocks and tasks stand that they are linked to. */
@Injectable()
export class WorkPlaces {
  constructor(private readonly places: WorkPlacesRepository) {}

  /** @returns those of `ids` that the actor may read, by key */
  of(actor: Actor, ids: readonly string[]): Promise<WorkPlace[]> {
    return this.places.of(reachOf(actor, 'cycle.read'), ids.filter(isId));
  }
}
