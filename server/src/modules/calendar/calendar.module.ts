import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { CalendarFeedsResolver } from './graphql/calendar-feeds.resolver.js';
import { CalendarFeedsController } from './http/calendar-feeds.controller.js';
import { MeetingDatesController } from './http/meeting-dates.controller.js';
import { CalendarEntriesRepository } from './persistence/calendar-entries.repository.js';
import { CalendarFeedsRepository } from './persistence/calendar-feeds.repository.js';
import { FeedThrottle } from './use-cases/feed-throttle.js';
import { KeepFeeds } from './use-cases/keep-feeds.js';
import { PublishMeeting } from './use-cases/publish-meeting.js';
import { ReadFeeds } from './use-cases/read-feeds.js';
import { WriteCalendarFiles } from './use-cases/write-calendar-files.js';

/**
 * Purpose: meetings and Aufträge where people keep their days.
 * Owns: CalendarFeed.
 * Invariants: a meeting is the same event for its whole life, in every language and for everybody; a feed shows what its owner may read
 * at that moment, and no name of a person; of its secret only the hash is stored.
 * Gives: the file that a mail about a meeting brings along, through `kernel/calendar-files.ts`.
 */
@Module({
  imports: [OrganizationsModule],
  providers: [CalendarEntriesRepository, CalendarFeedsRepository, FeedThrottle, KeepFeeds, PublishMeeting, ReadFeeds, WriteCalendarFiles, CalendarFeedsResolver],
  exports: [FeedThrottle, PublishMeeting, ReadFeeds],
})
export class CalendarModule {}

/** The addresses of feeds and files, for a process that serves requests. */
@Module({ imports: [CalendarModule], controllers: [CalendarFeedsController, MeetingDatesController] })
export class CalendarFeedsModule {}
