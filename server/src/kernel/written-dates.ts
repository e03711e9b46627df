import type { Day } from './clock.js';
import type { MailLocale } from './mails.js';
import type { PartialDate } from './partial-date.js';

const CALENDARS: Readonly<Record<MailLocale, string>> = { de: 'de-DE', en: 'en-GB' };

/** A day as a document writes it. */
export const writtenDay = (language: MailLocale, day: Day, options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' }): string =>
  new Intl.DateTimeFormat(CALENDARS[language], { timeZone: 'UTC', ...options }).format(new Date(`${day}T00:00:00Z`));

const PERIODS: Readonly<Record<PartialDate['precision'], (language: MailLocale, date: Day) => string>> = {
  DAY: (language, date) => writtenDay(language, date),
  MONTH: (language, date) => writtenDay(language, date, { month: 'long', year: 'numeric' }),
  QUARTER: (_language, date) => `Q${Math.ceil(Number(date.slice(5, 7)) / 3)} ${date.slice(0, 4)}`,
  YEAR: (_language, date) => date.slice(0, 4),
};

/** A date as people plan it: as precise as it was said. */
export const writtenPeriod = (language: MailLocale, { date, precision }: PartialDate): string => PERIODS[precision](language, date);
