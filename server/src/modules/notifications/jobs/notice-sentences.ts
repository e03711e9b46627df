import { Injectable } from '@nestjs/common';
import type { MailLocale } from '../../../kernel/mails.js';
import { DueDates, Notices, Silences } from '../../../kernel/notices.js';
import type { MailedNotice } from '../persistence/notifications.repository.js';

/** Made once: a run of digests writes many days, and what writes them is dear to make. */
const calendar = (name: string): Intl.DateTimeFormat => new Intl.DateTimeFormat(name, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

const WORDS: Readonly<Record<MailLocale, { calendar: Intl.DateTimeFormat; until: string; since: string; silentSince: string; something: string }>> = {
  de: { calendar: calendar('de-DE'), until: 'bis', since: 'seit', silentSince: 'seit dem', something: 'Es gibt Neues dazu' },
  en: { calendar: calendar('en-GB'), until: 'by', since: 'since', silentSince: 'since', something: 'There is news about it' },
};

/** Says in a mail what a notice is about, in the words of the module that tells it. */
@Injectable()
export class NoticeSentences {
  constructor(
    private readonly notices: Notices,
    private readonly dueDates: DueDates,
    private readonly silences: Silences,
  ) {}

  /** @returns "fällig bis 24.11.2026", "ist eingereicht und wartet auf Ihre Abnahme" */
  of({ occasion, reason, dueOn }: MailedNotice, locale: MailLocale): string {
    const { calendar, until, since, silentSince, something } = WORDS[locale];
    const day = dueOn === null ? '' : calendar.format(new Date(dueOn));
    switch (reason) {
      case 'DUE':
        return `${this.dueDates.find(occasion)?.words[locale] ?? something} ${until} ${day}`;
      case 'OVERDUE':
        return `${this.dueDates.find(occasion)?.words[locale] ?? something} ${since} ${day}`;
      case 'SILENT':
        return `${this.silences.find(occasion)?.words[locale] ?? something} (${silentSince} ${day})`;
      case 'ASSIGNED':
      case 'MENTIONED':
      case 'ANSWERED':
      case 'DECIDED':
        return this.notices.find(occasion)?.words[reason]?.[locale] ?? something;
    }
  }
}
