import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { BrokenThreads, type BrokenThread } from '../use-cases/broken-threads.js';
import { type Thread, ThreadQueries } from '../use-cases/thread-queries.js';
import { BrokenThreadType, ThreadType } from './thread.types.js';

@Resolver()
export class ThreadResolver {
  constructor(
    private readonly queries: ThreadQueries,
    private readonly broken: BrokenThreads,
  ) {}

  @Query(() => ThreadType, { nullable: true, description: 'The Roter Faden of something in both directions; null for what may not be read, as for what does not exist.' })
  @Requires('thread.read')
  async thread(@Args('subjectId', { type: () => ID }) subjectId: string, @Context() { actor }: SignedInContext): Promise<Thread | undefined> {
    return this.queries.of(actor, subjectId);
  }

  @Query(() => [BrokenThreadType], { description: 'Where the Roter Faden is broken, of what may be read.' })
  @Requires('thread.read')
  async brokenThreads(@Context() { actor }: SignedInContext): Promise<BrokenThread[]> {
    return this.broken.all(actor);
  }
}
