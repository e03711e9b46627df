import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { MeetingChangedMeanwhile } from '../domain/meetings.refusals.js';
import type { MeetingEntryRow } from '../persistence/meeting-rows.js';
import { CreateMeetings } from '../use-cases/create-meetings.js';
import type { MeetingPage } from '../use-cases/meeting-page.js';
import { type MeetingListPage, MeetingQueries } from '../use-cases/meeting-queries.js';
import { SeriesDates } from '../use-cases/series-dates.js';
import { MeetingConnection, MeetingEntry, SeriesDatesType } from './meeting-entry.types.js';
import { MeetingsWhenEnum } from './meeting-enums.js';
import { MeetingType } from './meeting.types.js';
import { CreateMeetingInput, CreateMeetingSeriesInput } from './meetings.inputs.js';
import { CreateMeetingResult, CreateMeetingSeriesResult, MeetingCreated, MeetingSeriesCreated } from './meetings.results.js';

@Resolver(() => MeetingType)
export class MeetingsResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly create: CreateMeetings,
    private readonly dates: SeriesDates,
  ) {}

  @Query(() => MeetingConnection, { description: 'The meetings that may be read, all or those of one organisation.' })
  @Requires('meeting.read')
  async meetings(
    @Args('organizationId', { type: () => ID, nullable: true }) organizationId: string | null,
    @Args('when', { type: () => MeetingsWhenEnum, defaultValue: 'AHEAD' }) when: 'AHEAD' | 'PAST',
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() { actor }: SignedInContext,
  ): Promise<MeetingListPage> {
    return this.queries.list(actor, { organizationId: organizationId ?? null, when }, first, after ?? null);
  }

  @Query(() => MeetingType, { nullable: true })
  @Requires('meeting.read')
  async meeting(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<MeetingPage | undefined> {
    return this.queries.meeting(actor, id);
  }

  @Query(() => [MeetingEntry], { description: 'The next three meetings that whoever asks takes part in.' })
  @Requires('meeting.read')
  async nextMeetings(@Context() { actor }: SignedInContext): Promise<MeetingEntryRow[]> {
    return this.queries.next(actor);
  }

  @Query(() => SeriesDatesType, { description: 'The days of a series before it is planned.' })
  @Requires('meeting.run')
  async seriesDates(
    @Args('organizationId', { type: () => ID }) organizationId: string,
    @Args('rule', { description: 'As RFC 5545 writes it, without RRULE: in front.' }) rule: string,
    @Args('date', { description: 'The first day that may be one.' }) date: string,
    @Args('until', { type: () => String, nullable: true }) until: string | null,
    @Args('skipsHolidays', { defaultValue: true }) skipsHolidays: boolean,
  ): Promise<SeriesDatesType> {
    return this.dates.preview({ organizationId, rule, date, until: until ?? null, skipsHolidays });
  }

  @Mutation(() => CreateMeetingResult)
  @Requires('meeting.run')
  async createMeeting(@Args('input') input: CreateMeetingInput, @Context() { actor }: SignedInContext): Promise<MeetingCreated> {
    return new MeetingCreated(await this.queries.changed(actor, await this.create.one(actor, input)));
  }

  @Mutation(() => CreateMeetingSeriesResult, { description: 'Plans all meetings that a rule names, at most 60.' })
  @Requires('meeting.run')
  async createMeetingSeries(@Args('input') input: CreateMeetingSeriesInput, @Context() { actor }: SignedInContext): Promise<MeetingSeriesCreated> {
    return new MeetingSeriesCreated(await this.queries.entries(actor, await this.create.series(actor, input)));
  }
}

@Resolver(() => MeetingChangedMeanwhile)
export class MeetingChangedMeanwhileResolver {
  constructor(private readonly queries: MeetingQueries) {}

  @ResolveField(() => MeetingType)
  @WithinAggregate('whoever may change a meeting may read it')
  async current(@Parent() { meetingId }: MeetingChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<MeetingPage> {
    return this.queries.changed(actor, meetingId);
  }
}
