import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { type MeetingCalendar, type NextMeeting, NextMeetings } from '../../../kernel/next-meetings.js';
import { meetingScope } from '../persistence/meeting-scope.js';
import { NextMeetingsRepository } from '../persistence/next-meetings.repository.js';

/** Says until which meeting somebody can put something off. */
@Injectable()
export class CalendarOfMeetings implements MeetingCalendar, OnModuleInit {
  constructor(
    private readonly calendars: NextMeetings,
    private readonly meetings: NextMeetingsRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.calendars.register(this);
  }

  async nextFor(actor: Actor, subjects: readonly ActivitySubject[]): Promise<ReadonlyMap<string, NextMeeting>> {
    const rows = await this.meetings.of(meetingScope(actor), subjects.map(({ id }) => id), this.clock.now());
    return new Map(rows.map(({ subjectId, ...meeting }) => [subjectId, meeting]));
  }
}
