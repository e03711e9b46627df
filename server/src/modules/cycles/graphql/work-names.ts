import { Injectable } from '@nestjs/common';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import type { WorkName } from '../use-cases/board.js';
import { CycleQueries } from '../use-cases/cycle-queries.js';

/** Names of tasks and blocks, for all problems of an answer at once. */
@Injectable()
export class WorkNames {
  private readonly names: Loader<string, WorkName>;

  constructor(queries: CycleQueries) {
    this.names = new Loader(async (ids, context) => {
      const found = await queries.names((context as SignedInContext).actor, ids);
      return new Map(found.map((name) => [name.id, name]));
    });
  }

  /** @returns the names of those that may be read, in the given order */
  async of(context: SignedInContext, ids: readonly string[]): Promise<WorkName[]> {
    const names = await Promise.all(ids.map((id) => this.names.load(context, id)));
    return names.filter((name) => name !== undefined);
  }
}
