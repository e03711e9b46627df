import { type Component, type Property, quoted, textValue, written } from './content-line.js';
import { type CalendarMeeting, type CalendarPage, meetingEvent } from './meeting-event.js';
import { BERLIN_TIME } from './moments.js';

/** REQUEST invites and changes, CANCEL takes back, PUBLISH only shows. */
export type Method = 'REQUEST' | 'CANCEL' | 'PUBLISH';

const NOT_WITHDRAWN: ReadonlySet<string> = new Set(['STATUS', 'LOCATION', 'DESCRIPTION', 'URL']);

const PRODUCT = '-//Planungskreis//Planungskreis//DE';

function calendar(method: Method, properties: readonly Property[], parts: readonly Component[]): string {
  return written({ name: 'VCALENDAR', properties: [['VERSION', '2.0'], ['PRODID', PRODUCT], ['CALSCALE', 'GREGORIAN'], ['METHOD', method], ...properties], parts: [BERLIN_TIME, ...parts] });
}

/** Somebody with an address for mail, as a calendar names them. */
export interface CalendarAddress {
  name: string;
  address: string;
}

/** @returns what a mail about a meeting has to tell a calendar; undefined where nobody was invited, and where the meeting is over */
export function methodFor({ state, invitedAt }: Pick<CalendarMeeting, 'state' | 'invitedAt'>): 'REQUEST' | 'CANCEL' | undefined {
  if (state === 'INVITED' || state === 'RUNNING') return 'REQUEST';
  return invitedAt !== null && (state === 'CANCELLED' || state === 'POSTPONED') ? 'CANCEL' : undefined;
}

/** Answers are not asked for: nobody reads the sender's letter box. */
const between = (organizer: CalendarAddress, invited: CalendarAddress): readonly Property[] => [
  [`ORGANIZER;CN=${quoted(organizer.name)}`, `mailto:${organizer.address}`],
  [`ATTENDEE;CN=${quoted(invited.name)};ROLE=REQ-PARTICIPANT;RSVP=FALSE`, `mailto:${invited.address}`],
];

/** One meeting for the calendar of one person who is told of it by mail. */
export const invitation = (method: 'REQUEST' | 'CANCEL', meeting: CalendarMeeting, page: CalendarPage, organizer: CalendarAddress, invited: CalendarAddress): string =>
  calendar(method, [], [meetingEvent(meeting, page, between(organizer, invited))]);

/** Takes a meeting out of the calendar of one person. It says no status, because the meeting goes on without them (RFC 5546, 3.2.5), and nothing of what may have changed since. */
export function withdrawal(meeting: CalendarMeeting, page: CalendarPage, organizer: CalendarAddress, invited: CalendarAddress): string {
  const event = meetingEvent(meeting, page, between(organizer, invited));
  return calendar('CANCEL', [], [{ ...event, properties: event.properties.filter(([name]) => !NOT_WITHDRAWN.has(name)) }]);
}

/** One meeting for whoever takes it into their calendar by hand. */
export const publication = (meeting: CalendarMeeting, page: CalendarPage): string => calendar('PUBLISH', [], [meetingEvent(meeting, page)]);

/** A calendar to which programs come back by themselves. */
export const feed = (name: string, parts: readonly Component[]): string =>
  calendar('PUBLISH', [['NAME', textValue(name)], ['X-WR-CALNAME', textValue(name)], ['REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'], ['X-PUBLISHED-TTL', 'PT1H']], parts);
