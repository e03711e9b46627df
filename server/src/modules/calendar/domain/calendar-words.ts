import type { Day } from '../../../kernel/clock.js';
import type { MailLocale } from '../../../kernel/mails.js';

interface CalendarWords {
  /** The name of a calendar: of a Planungskreis, or of an organisation in it. */
  calendar(of: string): string;
  cancelled(title: string): string;
  postponed(title: string): string;
  meeting(number: number, organization: string): string;
  proposalsUntil(day: string): string;
  givenBy(organization: string): string;
}

/** What the program says itself in a calendar; it has no client there. */
export const CALENDAR_WORDS: Readonly<Record<MailLocale, CalendarWords>> = {
  de: {
    calendar: (of) => `Planungskreis: ${of}`,
    cancelled: (title) => `Abgesagt: ${title}`,
    postponed: (title) => `Verschoben: ${title}`,
    meeting: (number, organization) => `${number}. Sitzung, ${organization}`,
    proposalsUntil: (day) => `Vorschläge zur Tagesordnung bis ${day}`,
    givenBy: (organization) => `Erteilt von: ${organization}`,
  },
  en: {
    calendar: (of) => `Planungskreis: ${of}`,
    cancelled: (title) => `Cancelled: ${title}`,
    postponed: (title) => `Postponed: ${title}`,
    meeting: (number, organization) => `Meeting ${number}, ${organization}`,
    proposalsUntil: (day) => `Proposals for the agenda by ${day}`,
    givenBy: (organization) => `Given by: ${organization}`,
  },
};

const CALENDARS: Readonly<Record<MailLocale, string>> = { de: 'de-DE', en: 'en-GB' };

export const dayInWords = (day: Day, locale: MailLocale): string => new Intl.DateTimeFormat(CALENDARS[locale], { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(day));
