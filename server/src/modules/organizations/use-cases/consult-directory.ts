import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type DirectoryIds, DirectoryRepository, type DirectoryRow } from '../persistence/directory.repository.js';
import { organizationScope } from '../persistence/organization-scope.js';

/** Who there is to answer for something, as far as the actor may know. */
@Injectable()
export class ConsultDirectory {
  constructor(private readonly directory: DirectoryRepository) {}

  all(actor: Actor): Promise<DirectoryRow[]> {
    return this.directory.all(organizationScope(actor, 'directory.read'), actor.today);
  }

  /** @returns the first of `ids` that the actor's directory does not name; undefined when it names all of them */
  async missing(actor: Actor, ids: DirectoryIds): Promise<string | undefined> {
    const found = await this.directory.found(organizationScope(actor, 'directory.read'), actor.today, ids);
    return [ids.organizationId, ids.seatId, ids.personId].find((id): id is string => id !== null && !found.has(id));
  }
}
