import type { MailLocale, MailText } from '../../../kernel/mails.js';

/** One thing in a mail, with everything that is told of it. */
export interface MailedGroup {
  name: string;
  lines: readonly string[];
  url: string;
}

export type NoticeMailKind = 'notifications.digest' | 'notifications.reminder';

interface Facts {
  name: string;
  groups: readonly MailedGroup[];
  /** How many more there are, which the mail does not name. */
  more: number;
  inboxUrl: string;
  settingsUrl: string;
}

interface Words {
  greeting: (name: string) => string;
  subject: Readonly<Record<NoticeMailKind, (count: number) => string>>;
  intro: Readonly<Record<NoticeMailKind, string>>;
  more: (count: number) => string;
  inbox: string;
  settings: string;
}

const TEXTS: Readonly<Record<MailLocale, Words>> = {
  de: {
    greeting: (name) => `Guten Tag ${name},`,
    subject: {
      'notifications.digest': (count) => (count === 1 ? 'Neues für Sie zu einer Sache' : `Neues für Sie zu ${count} Sachen`),
      'notifications.reminder': (count) => (count === 1 ? 'Erinnerung an einen Termin' : `Erinnerung an ${count} Termine`),
    },
    intro: { 'notifications.digest': 'das ist neu für Sie:', 'notifications.reminder': 'diese Termine stehen an oder sind überschritten:' },
    more: (count) => `Und ${count} weitere.`,
    inbox: 'Alles in Ihrem Eingang:',
    settings: 'Wann Sie solche E-Mails bekommen, bestimmen Sie selbst:',
  },
  en: {
    greeting: (name) => `Dear ${name},`,
    subject: {
      'notifications.digest': (count) => (count === 1 ? 'News for you about one matter' : `News for you about ${count} matters`),
      'notifications.reminder': (count) => (count === 1 ? 'Reminder of a date' : `Reminder of ${count} dates`),
    },
    intro: { 'notifications.digest': 'this is new for you:', 'notifications.reminder': 'these dates are near or have passed:' },
    more: (count) => `And ${count} more.`,
    inbox: 'All of it is in your inbox:',
    settings: 'It is up to you when you get such emails:',
  },
};

/** @returns the mail in a language */
export function noticeMail(kind: NoticeMailKind, locale: MailLocale, { name, groups, more, inboxUrl, settingsUrl }: Facts): MailText {
  const words = TEXTS[locale];
  const parts = groups.map((group) => [group.name, ...group.lines.map((line) => `- ${line}`), group.url].join('\n'));
  const text = [words.greeting(name), words.intro[kind], ...parts, ...(more > 0 ? [words.more(more)] : []), `${words.inbox}\n${inboxUrl}`, `${words.settings}\n${settingsUrl}`];
  return { subject: words.subject[kind](groups.length + more), text: text.join('\n\n') };
}
