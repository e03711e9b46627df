import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith, ofBody } from '../../access/index.js';
import { METHOD } from '../domain/method-activities.js';
import { type MethodRow, MethodsRepository } from '../persistence/methods.repository.js';

/** What the pages of the Methodenkoffer read: everybody in the Planungskreis reads all of it, and its history. */
@Injectable()
export class MethodQueries implements OnModuleInit {
  constructor(
    private readonly methods: MethodsRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: METHOD, readable: async (_actor, ids) => new Set((await this.byIds(ids)).map(({ id }) => id)) });
  }

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
