import type { Day } from '../../../kernel/clock.js';
import type { MailLocale } from '../../../kernel/mails.js';
import type { MeetingState } from '../../meetings/index.js';
import { CALENDAR_WORDS, dayInWords } from './calendar-words.js';
import { type Component, type Property, textValue } from './content-line.js';
import { clockMoment, instant } from './moments.js';

/** A meeting as calendars show it: without its agenda, and without a name of anybody. */
export interface CalendarMeeting {
  id: string;
  number: number;
  title: string;
  organization: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  place: string;
  state: MeetingState;
  proposalsUntil: Day | null;
  /** Null as long as nobody was. */
  invitedAt: Date | null;
  /** Counts what whoever was invited has to know. */
  sequence: number;
  changedAt: Date;
}

/** In which language it is put down, and where its page is. */
export interface CalendarPage {
  locale: MailLocale;
  /** The address of a page of the client. */
  readonly link: (path: string) => string;
}

type EventStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';

/** A meeting that was put off does not take place on its day; once it has another one it comes back as the same event. */
const STATUS: Readonly<Record<MeetingState, EventStatus>> = {
  PLANNED: 'TENTATIVE',
  INVITED: 'CONFIRMED',
  RUNNING: 'CONFIRMED',
  CLOSED: 'CONFIRMED',
  APPROVED: 'CONFIRMED',
  CANCELLED: 'CANCELLED',
  POSTPONED: 'CANCELLED',
};

/** Not every program shows the status of an event: what does not take place says so in its title too. */
function titleOf({ title, organization, state }: CalendarMeeting, locale: MailLocale): string {
  const full = title.includes(organization) ? title : `${title} (${organization})`;
  if (state === 'CANCELLED') return CALENDAR_WORDS[locale].cancelled(full);
  return state === 'POSTPONED' ? CALENDAR_WORDS[locale].postponed(full) : full;
}

/** @param people the organiser and whoever is invited, in a mail to them alone */
export function meetingEvent(meeting: CalendarMeeting, { locale, link }: CalendarPage, people: readonly Property[] = []): Component {
  const words = CALENDAR_WORDS[locale];
  const { id, number, organization, startsAt, endsAt, zone, place, state, proposalsUntil, sequence, changedAt } = meeting;
  const page = link(`sitzungen/${id}`);
  const isOpen = state === 'PLANNED' || state === 'INVITED';
  const description = [words.meeting(number, organization), ...(isOpen && proposalsUntil ? [words.proposalsUntil(dayInWords(proposalsUntil, locale))] : []), page].join('\n');
  return {
    name: 'VEVENT',
    properties: [
      ['UID', id],
      instant('DTSTAMP', changedAt),
      instant('LAST-MODIFIED', changedAt),
      ['SEQUENCE', sequence],
      ['STATUS', STATUS[state]],
      clockMoment('DTSTART', startsAt, zone),
      clockMoment('DTEND', endsAt, zone),
      ['SUMMARY', textValue(titleOf(meeting, locale))],
      ...(place ? [['LOCATION', textValue(place)] as const] : []),
      ['DESCRIPTION', textValue(description)],
      ['URL', page],
      ...people,
    ],
  };
}
