import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { RequiresSession } from '../../../platform/auth/requires.js';
import { KeepFeeds } from '../use-cases/keep-feeds.js';
import { CalendarFeedEnded, CalendarFeedMade, CalendarFeedType, EndCalendarFeedInput, EndCalendarFeedResult, MakeCalendarFeedInput, MakeCalendarFeedResult } from './calendar-feeds.types.js';

@Resolver()
export class CalendarFeedsResolver {
  constructor(private readonly keep: KeepFeeds) {}

  @Query(() => [CalendarFeedType])
  @RequiresSession()
  async calendarFeeds(@Context() { actor }: SignedInContext): Promise<CalendarFeedType[]> {
    return this.keep.of(actor);
  }

  @Mutation(() => MakeCalendarFeedResult)
  @RequiresSession()
  async makeCalendarFeed(@Args('input') { organizationId }: MakeCalendarFeedInput, @Context() { actor }: SignedInContext): Promise<CalendarFeedMade> {
    return new CalendarFeedMade(await this.keep.make(actor, organizationId), await this.keep.of(actor));
  }

  @Mutation(() => EndCalendarFeedResult)
  @RequiresSession()
  async endCalendarFeed(@Args('input') { organizationId }: EndCalendarFeedInput, @Context() { actor }: SignedInContext): Promise<CalendarFeedEnded> {
    await this.keep.end(actor, organizationId);
    return new CalendarFeedEnded(await this.keep.of(actor));
  }
}
