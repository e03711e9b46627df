import type { MailLocale, MailText } from '../../../kernel/mails.js';
import type { Day } from '../../../kernel/clock.js';

/** Which meeting a mail tells of. */
interface WhichMeeting {
  organization: string;
  number: number;
  date: Day;
}

/** The same, with what somebody who comes has to know. */
export interface ToldMeeting extends WhichMeeting {
  startTime: string;
  endTime: string;
  place: string;
}

export interface ToldAssignment {
  number: number;
  title: string;
  due: string;
  givenBy: string;
}

interface Closed {
  name: string;
  /** Undefined where the recipient may not read of it. */
  meeting: (ToldMeeting & { objectionsUntil: Day | null; decisions: readonly string[] }) | undefined;
  assignments: readonly ToldAssignment[];
  url: string;
}

interface Invited {
  name: string;
  meeting: ToldMeeting & { proposalsUntil: Day | null; agenda: readonly string[] };
  url: string;
}

interface Changed {
  name: string;
  meeting: ToldMeeting;
  url: string;
}

/** In these states there is something to be told of a meeting that is not as it was. */
const TOLD_OF_CHANGE = ['INVITED', 'POSTPONED', 'CANCELLED'] as const;
type ChangedState = (typeof TOLD_OF_CHANGE)[number];

export const isToldOfChange = (state: string): state is ChangedState => (TOLD_OF_CHANGE as readonly string[]).includes(state);

const CALENDARS: Readonly<Record<MailLocale, string>> = { de: 'de-DE', en: 'en-GB' };

export const dayText = (locale: MailLocale, day: Day): string => new Intl.DateTimeFormat(CALENDARS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const list = (heading: string, lines: readonly string[]): string => (lines.length ? `${heading}\n${lines.map((line) => `- ${line.replaceAll('\n', ' ')}`).join('\n')}` : '');
const paragraphs = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');

const WORDS = {
  de: {
    dear: (name: string) => `Guten Tag ${name},`,
    which: ({ number, date, organization }: WhichMeeting) => `${organization}, ${number}. Sitzung am ${dayText('de', date)}`,
    when: ({ startTime, endTime, place }: ToldMeeting) => `${startTime} bis ${endTime} Uhr${place && `, ${place}`}`,
    closed: (which: string) => `Protokoll: ${which}`,
    over: (which: string) => `die Sitzung ist abgeschlossen:\n${which}`,
    draft: (until: string) => `Das Ergebnisprotokoll liegt als Entwurf vor. Einwendungen sind bis ${until} möglich.`,
    given: 'Neue Aufträge für Sie',
    yours: 'Ihre Aufträge:',
    yoursFrom: (givenBy: string) => `Ihre Aufträge, erteilt von: ${givenBy}`,
    assignment: ({ number, title, due }: ToldAssignment) => `A${number} ${title}, bis ${due}`,
    decided: 'Beschlüsse:',
    read: 'Alles Weitere lesen Sie hier:',
    invited: (which: string) => `Einladung: ${which}`,
    invites: 'Sie sind eingeladen:',
    withdrawn: (which: string) => `Nicht mehr eingeladen: ${which}`,
    isWithdrawn: 'Sie sind zu dieser Sitzung nicht mehr eingeladen:',
    agenda: 'Tagesordnung:',
    proposals: (until: string) => `Vorschläge für die Tagesordnung sind bis ${until} möglich.`,
    changed: { INVITED: 'Geändert', POSTPONED: 'Verschoben', CANCELLED: 'Abgesagt' },
    hasChanged: { INVITED: 'die Sitzung hat eine andere Zeit oder einen anderen Ort:', POSTPONED: 'die Sitzung ist verschoben und findet nicht an diesem Tag statt; der neue Termin folgt:', CANCELLED: 'die Sitzung ist abgesagt:' },
  },
  en: {
    dear: (name: string) => `Dear ${name},`,
    which: ({ number, date, organization }: WhichMeeting) => `${organization}, meeting ${number} on ${dayText('en', date)}`,
    when: ({ startTime, endTime, place }: ToldMeeting) => `${startTime} to ${endTime}${place && `, ${place}`}`,
    closed: (which: string) => `Minutes: ${which}`,
    over: (which: string) => `The meeting is closed:\n${which}`,
    draft: (until: string) => `The minutes are there as a draft. Objections are possible until ${until}.`,
    given: 'New assignments for you',
    yours: 'Your assignments:',
    yoursFrom: (givenBy: string) => `Your assignments, given by: ${givenBy}`,
    assignment: ({ number, title, due }: ToldAssignment) => `A${number} ${title}, by ${due}`,
    decided: 'Decisions:',
    read: 'You can read everything else here:',
    invited: (which: string) => `Invitation: ${which}`,
    invites: 'You are invited:',
    withdrawn: (which: string) => `No longer invited: ${which}`,
    isWithdrawn: 'You are no longer invited to this meeting:',
    agenda: 'Agenda:',
    proposals: (until: string) => `Items for the agenda can be proposed until ${until}.`,
    changed: { INVITED: 'Changed', POSTPONED: 'Put off', CANCELLED: 'Cancelled' },
    hasChanged: { INVITED: 'the meeting has another time or place:', POSTPONED: 'the meeting has been put off and does not take place on this day; its new date is to come:', CANCELLED: 'the meeting has been cancelled:' },
  },
} as const;

/** The one mail at the end of a meeting. */
export function closedMail(locale: MailLocale, { name, meeting, assignments, url }: Closed): MailText {
  const words = WORDS[locale];
  const which = meeting && words.which(meeting);
  const [first] = assignments;
  return {
    subject: which ? words.closed(which) : words.given,
    text: paragraphs(
      words.dear(name),
      which ? words.over(which) : '',
      list(which || !first ? words.yours : words.yoursFrom(first.givenBy), assignments.map(words.assignment)),
      list(words.decided, meeting?.decisions ?? []),
      meeting?.objectionsUntil ? words.draft(dayText(locale, meeting.objectionsUntil)) : '',
      `${words.read}\n${url}`,
    ),
  };
}

export function invitationToMeeting(locale: MailLocale, { name, meeting, url }: Invited): MailText {
  const words = WORDS[locale];
  return {
    subject: words.invited(words.which(meeting)),
    text: paragraphs(
      words.dear(name),
      `${words.invites}\n${words.which(meeting)}\n${words.when(meeting)}`,
      list(words.agenda, meeting.agenda),
      meeting.proposalsUntil ? words.proposals(dayText(locale, meeting.proposalsUntil)) : '',
      `${words.read}\n${url}`,
    ),
  };
}

export function changedMeeting(locale: MailLocale, state: ChangedState, { name, meeting, url }: Changed): MailText {
  const words = WORDS[locale];
  const which = words.which(meeting);
  return {
    subject: `${words.changed[state]}: ${which}`,
    text: paragraphs(words.dear(name), `${words.hasChanged[state]}\n${which}\n${words.when(meeting)}`, `${words.read}\n${url}`),
  };
}

export function withdrawnInvitation(locale: MailLocale, { name, meeting }: { name: string; meeting: WhichMeeting }): MailText {
  const words = WORDS[locale];
  const which = words.which(meeting);
  return { subject: words.withdrawn(which), text: paragraphs(words.dear(name), `${words.isWithdrawn}\n${which}`) };
}
