import type { MailLocale, MailText } from '../../../kernel/mails.js';
import type { ContributionAnswerKind } from '../domain/contribution-lifecycle.js';
import type { CitizenLetter } from '../persistence/citizens.repository.js';

type Facts = Pick<CitizenLetter, 'number' | 'tenantName' | 'receivedOn' | 'answerDue'>;

const CALENDARS: Readonly<Record<MailLocale, string>> = { de: 'de-DE', en: 'en-GB' };
const written = (locale: MailLocale, day: string): string => new Intl.DateTimeFormat(CALENDARS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const ANSWERS: Readonly<Record<MailLocale, Readonly<Record<ContributionAnswerKind, string>>>> = {
  de: { ADOPTED: 'Ihr Beitrag wird aufgenommen.', PARTLY_ADOPTED: 'Ihr Beitrag wird teilweise aufgenommen.', NOT_ADOPTED: 'Ihr Beitrag wird nicht aufgenommen.', FORWARDED: 'Ihr Beitrag wurde weitergeleitet.' },
  en: { ADOPTED: 'Your contribution is taken up.', PARTLY_ADOPTED: 'Your contribution is taken up in part.', NOT_ADOPTED: 'Your contribution is not taken up.', FORWARDED: 'Your contribution was passed on.' },
};

const ACKNOWLEDGEMENTS: Readonly<Record<MailLocale, (facts: Facts, url: string) => MailText>> = {
  de: ({ number, tenantName, receivedOn, answerDue }, url) => ({
    subject: `Ihr Beitrag Nr. ${number} ist eingegangen: ${tenantName}`,
    text: `Guten Tag,

am ${receivedOn} ist mit dieser E-Mail-Adresse ein Beitrag zur Sozialplanung eingegangen. Vielen Dank.

Planungskreis: ${tenantName}
Nummer: ${number}
Begründete Antwort: bis zum ${answerDue}

Damit die Antwort an diese Adresse geht, bestätigen Sie sie bitte:
${url}

Der Link gilt sieben Tage. Ohne Ihre Bestätigung schreiben wir zu diesem Beitrag nicht mehr an diese Adresse und löschen sie; beantwortet wird der Beitrag trotzdem.

Der Beitrag ist nicht von Ihnen? Dann löschen Sie diese E-Mail.`,
  }),
  en: ({ number, tenantName, receivedOn, answerDue }, url) => ({
    subject: `Your contribution no. ${number} has arrived: ${tenantName}`,
    text: `Hello,

on ${receivedOn} a contribution to social planning arrived with this email address. Thank you.

Planungskreis: ${tenantName}
Number: ${number}
Answer with reasons: by ${answerDue}

To have the answer sent to this address, please confirm it:
${url}

The link works for seven days. Without your confirmation we write no more to this address about this contribution and delete it; the contribution is answered all the same.

The contribution is not yours? Then delete this email.`,
  }),
};

const ANSWERED: Readonly<Record<MailLocale, (facts: Facts, answer: string, reason: string) => MailText>> = {
  de: ({ number, tenantName, receivedOn }, answer, reason) => ({
    subject: `Antwort auf Ihren Beitrag Nr. ${number}: ${tenantName}`,
    text: `Guten Tag,

vielen Dank für Ihren Beitrag vom ${receivedOn} (Nr. ${number}) zur Sozialplanung in ${tenantName}.

${answer}

${reason}`,
  }),
  en: ({ number, tenantName, receivedOn }, answer, reason) => ({
    subject: `Answer to your contribution no. ${number}: ${tenantName}`,
    text: `Hello,

thank you for your contribution of ${receivedOn} (no. ${number}) to social planning in ${tenantName}.

${answer}

${reason}`,
  }),
};

const withDates = (locale: MailLocale, facts: Facts): Facts => ({ ...facts, receivedOn: written(locale, facts.receivedOn), answerDue: written(locale, facts.answerDue) });

/** @returns the first mail to somebody without an account; it holds nothing that anybody has typed into the form */
export const acknowledgementMail = (locale: MailLocale, facts: Facts, url: string): MailText => ACKNOWLEDGEMENTS[locale](withDates(locale, facts), url);

export const answerMail = (locale: MailLocale, facts: Facts, { kind, reason }: { kind: ContributionAnswerKind; reason: string }): MailText => ANSWERED[locale](withDates(locale, facts), ANSWERS[locale][kind], reason);
