import type { ActivitySubject } from './activity.js';
import type { Actor } from './actor.js';

/** The meeting at which somebody comes back to something. */
export interface NextMeeting {
  id: string;
  title: string;
  startsAt: Date;
}

/** Knows which meeting comes next for somebody and a subject. */
export interface MeetingCalendar {
  /** @returns by the subject's id the next meeting that the actor may know of; asked in a unit of the Planungskreis */
  nextFor(actor: Actor, subjects: readonly ActivitySubject[]): Promise<ReadonlyMap<string, NextMeeting>>;
}

/** Where the module of meetings says what comes next; until somebody does, nothing is put off until a meeting. */
export class NextMeetings {
  private calendar?: MeetingCalendar;

  /** @throws when somebody keeps the calendar already */
  register(calendar: MeetingCalendar): void {
    if (this.calendar) throw new Error('The calendar of meetings is registered twice.');
    this.calendar = calendar;
  }

  async nextFor(actor: Actor, subjects: readonly ActivitySubject[]): Promise<ReadonlyMap<string, NextMeeting>> {
    return (await this.calendar?.nextFor(actor, subjects)) ?? new Map();
  }
}
