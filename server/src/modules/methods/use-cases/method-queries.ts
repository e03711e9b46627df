import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith, ofBody } from '../../access/index.js';
import { type MethodRow, MethodsRepository } from '../persistence/methods.repository.js';

/** What the pages of the Methodenkoffer read: everybody in the Planungskreis reads all of it. */
@Injectable()
export class MethodQueries {
  constructor(private readonly methods: MethodsRepository) {}

  all(): Promise<MethodRow[]> {
    return this.methods.all();
  }

  byIds(ids: readonly string[]): Promise<MethodRow[]> {
    return this.methods.byIds(ids);
  }

  async method(id: string): Promise<MethodRow | undefined> {
    return isId(id) ? (await this.byIds([id])).at(0) : undefined;
  }

  /** The method that a verb has just changed. */
  async changed(id: string): Promise<MethodRow> {
    const method = await this.method(id);
    if (!method) throw new Error(`Method ${id} is gone.`);
    return method;
  }

  /** What the actor may do with it now, for the buttons. */
  actionsOn(actor: Actor, { isRetired }: MethodRow): string[] {
    return mayWith(actor, 'method.write', ofBody(null)) ? ['method.edit', isRetired ? 'method.restore' : 'method.retire'] : [];
  }
}
