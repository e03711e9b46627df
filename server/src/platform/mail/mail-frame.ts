import type { MailLocale, MailText } from '../../kernel/mails.js';

const FOOTERS: Readonly<Record<MailLocale, (url: string) => string>> = {
  de: (url) => `Diese E-Mail hat das Programm Planungskreis verschickt: ${url}\nBitte antworten Sie nicht darauf.`,
  en: (url) => `This email was sent by the program Planungskreis: ${url}\nPlease do not reply to it.`,
};

/** @returns the text with what stands below every mail; `-- ` is the mark of a signature */
export const frameMail = ({ text, ...written }: MailText, locale: MailLocale, url: string): MailText => ({
  ...written,
  text: `${text.trimEnd()}\n\n-- \n${FOOTERS[locale](url)}\n`,
});
