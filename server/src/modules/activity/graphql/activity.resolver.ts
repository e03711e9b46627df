import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { History, type HistoryPage } from '../use-cases/history.js';
import { ActivityConnectionType, ActivityType } from './activity.types.js';

@Resolver(() => ActivityType)
export class ActivityResolver {
  constructor(private readonly history: History) {}

  @Query(() => ActivityConnectionType, { description: 'What happened to a cycle, a block, a task or an organisation, newest first; empty for what may not be read.' })
  @Requires('activity.read')
  async activity(
    @Args('subjectId', { type: () => ID }) subjectId: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | undefined,
    @Context() { actor }: SignedInContext,
  ): Promise<HistoryPage> {
    return this.history.of(actor, subjectId, first, after);
  }
}
