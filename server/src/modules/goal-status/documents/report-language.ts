import type { MailLocale } from '../../../kernel/mails.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import { writtenDay, writtenPeriod } from '../../../kernel/written-dates.js';
import { REPORT_WORDS, type ReportWords } from './report-words.js';

/** How one language says what stands in a report. */
export interface ReportLanguage {
  words: ReportWords;
  day: (day: string) => string;
  /** The day of a moment, as those see it who work here. */
  moment: (at: string | Date) => string;
  period: (date: PartialDate) => string;
  figure: (value: number, unit: string) => string;
}

const CALENDARS: Readonly<Record<MailLocale, string>> = { de: 'de-DE', en: 'en-GB' };

/** @returns the words of a language, with its way to write dates and figures */
export const reportLanguage = (language: MailLocale): ReportLanguage => ({
  words: REPORT_WORDS[language],
  day: (day) => writtenDay(language, day),
  moment: (at) => new Intl.DateTimeFormat(CALENDARS[language], { dateStyle: 'medium', timeZone: 'Europe/Berlin' }).format(new Date(at)),
  period: (date) => writtenPeriod(language, date),
  figure: (value, unit) => `${new Intl.NumberFormat(CALENDARS[language], { maximumFractionDigits: 4 }).format(value)} ${unit}`.trim(),
});
