import { Args, Context, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import { GAP, type News } from '../../../kernel/announcement.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements } from '../../../platform/realtime/announcements.js';
import { MEETING, MINUTES } from '../domain/meeting-activities.js';
import type { SectionRow } from '../persistence/minutes-sections.repository.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { WriteMinutes } from '../use-cases/write-minutes.js';
import { ClaimMinutesSectionInput, ClaimMinutesSectionResult, MinutesSectionType, MinutesWritten, SettleMinutesInput, SettleMinutesResult, WriteMinutesInput, WriteMinutesResult } from './minutes-sections.types.js';

@Resolver()
export class MinutesSectionsResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly writing: WriteMinutes,
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Query(() => [MinutesSectionType], { description: 'What is written so far about each item, in the order of the agenda.' })
  @Requires('meeting.read')
  async minutesSections(@Args('meetingId', { type: () => ID }) meetingId: string, @Context() { actor }: SignedInContext): Promise<SectionRow[]> {
    return this.queries.sections(actor, meetingId);
  }

  @Mutation(() => ClaimMinutesSectionResult, { description: 'Shows others for 30 seconds that somebody writes here.' })
  @Requires('minutes.write')
  async claimMinutesSection(@Args('input') input: ClaimMinutesSectionInput, @Context() { actor }: SignedInContext): Promise<MinutesWritten> {
    return new MinutesWritten(await this.writing.claim(actor, input.agendaItemId));
  }

  @Mutation(() => WriteMinutesResult, { description: 'A text that builds on another revision than the present one is kept beside it.' })
  @Requires('minutes.write')
  async writeMinutes(@Args('input') input: WriteMinutesInput, @Context() { actor }: SignedInContext): Promise<MinutesWritten> {
    return new MinutesWritten(await this.writing.write(actor, input));
  }

  @Mutation(() => SettleMinutesResult)
  @Requires('minutes.write')
  async settleMinutes(@Args('input') input: SettleMinutesInput, @Context() { actor }: SignedInContext): Promise<MinutesWritten> {
    return new MinutesWritten(await this.writing.settle(actor, input));
  }

  @Subscription(() => ID, {
    nullable: true,
    description: 'Says that something was written about a meeting; silent for what may not be read.',
    async resolve(this: MinutesSectionsResolver, id: string, _args: unknown, { actor }: SignedInContext): Promise<string | null> {
      return (await this.readers.readable(actor, [{ kind: MEETING, id }])).has(id) ? id : null;
    },
  })
  @Requires('meeting.read')
  minutesChanged(@Args('meetingId', { type: () => ID }) meetingId: string): AsyncIterableIterator<string> {
    return this.announcements.listen((news: News) => (news === GAP || (news.subjectKind === MINUTES && news.subjectId === meetingId) ? meetingId : undefined));
  }
}
