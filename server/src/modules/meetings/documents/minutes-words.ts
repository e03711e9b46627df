import type { MailLocale } from '../../../kernel/mails.js';
import { writtenDay, writtenPeriod } from '../../../kernel/written-dates.js';
import type { AttendanceState } from '../domain/attendance.entity.js';
import type { MinutesContent, MinutesOutcome } from '../domain/minutes-content.js';
import type { OutcomeKind } from '../domain/outcome.entity.js';
import { notesParts } from '../domain/round-notes.js';
import type { WorldCafeShape } from '../domain/world-cafe-rules.js';

/** Everything that a document says, in the order in which it says it: text only, whatever draws it. */
export interface MinutesDocument {
  language: MailLocale;
  title: string;
  /** Below the title: when and where, and which version. */
  facts: string[];
  /** Behind the text of a draft; empty once it is approved. */
  watermark: string;
  attendance: { heading: string; lines: string[] };
  items: { heading: string; about: string; parts: { heading: string; paragraphs: string[] }[]; outcomes: { kind: string; text: string }[] }[];
  assignments: { heading: string; columns: string[]; rows: string[][] };
}

export interface FrozenVersion {
  versionNo: number;
  isApproved: boolean;
  content: MinutesContent;
}

const WORDS = {
  de: {
    title: ({ organization, number }: MinutesContent) => `Niederschrift: ${organization}, ${number}. Sitzung`,
    when: (day: string, { startTime, endTime, place }: MinutesContent) => `${day}, ${startTime} bis ${endTime} Uhr${place && `, ${place}`}`,
    version: (versionNo: number, isApproved: boolean) => `Fassung ${versionNo}, ${isApproved ? 'genehmigt' : 'Entwurf'}`,
    draft: 'Entwurf',
    worldCafe: ({ rounds, roundMinutes, wrapUpMinutes }: WorldCafeShape, topicCount: number) =>
      `World-Café: ${topicCount === 1 ? 'ein Thema' : `${topicCount} Themen`}, ${rounds === 1 ? `eine Runde von ${roundMinutes} Minuten` : `${rounds} Runden zu je ${roundMinutes} Minuten`}, Auswertung ${wrapUpMinutes} Minuten`,
    table: (number: number) => `Tisch ${number}`,
    host: (name: string) => `Gastgeber/in ${name}`,
    round: (number: number) => `Runde ${number}`,
    attendance: 'Anwesenheit',
    states: { PRESENT: 'anwesend', EXCUSED: 'entschuldigt', ABSENT: 'abwesend', BY_DEPUTY: 'vertreten durch' } as Record<AttendanceState, string>,
    unsaid: 'nicht vermerkt',
    guest: 'Gast',
    item: (position: number, title: string) => `TOP ${position}: ${title}`,
    begun: (time: string) => `Beginn ${time} Uhr`,
    untouched: 'nicht behandelt',
    kinds: { DECISION: 'Beschluss', ASSIGNMENT: 'Auftrag', INFORMATION: 'Information', ADJOURNED: 'Vertagt' } as Record<OutcomeKind, string>,
    votes: (outcome: MinutesOutcome) => `(${outcome.votesFor} ja, ${outcome.votesAgainst} nein, ${outcome.abstained} enthalten)`,
    recommended: (organization: string) => `Empfehlung an: ${organization}.`,
    assignments: 'Aufträge',
    columns: ['Nr.', 'Auftrag', 'an', 'bis', 'Rückmeldung an'],
    next: 'nächste Sitzung',
  },
  en: {
    title: ({ organization, number }: MinutesContent) => `Minutes: ${organization}, meeting ${number}`,
    when: (day: string, { startTime, endTime, place }: MinutesContent) => `${day}, ${startTime} to ${endTime}${place && `, ${place}`}`,
    version: (versionNo: number, isApproved: boolean) => `Version ${versionNo}, ${isApproved ? 'approved' : 'draft'}`,
    draft: 'Draft',
    worldCafe: ({ rounds, roundMinutes, wrapUpMinutes }: WorldCafeShape, topicCount: number) =>
      `World Café: ${topicCount === 1 ? 'one topic' : `${topicCount} topics`}, ${rounds === 1 ? 'one round' : `${rounds} rounds`} of ${roundMinutes} minutes, wrap-up ${wrapUpMinutes} minutes`,
    table: (number: number) => `Table ${number}`,
    host: (name: string) => `hosted by ${name}`,
    round: (number: number) => `Round ${number}`,
    attendance: 'Attendance',
    states: { PRESENT: 'present', EXCUSED: 'excused', ABSENT: 'absent', BY_DEPUTY: 'represented by' } as Record<AttendanceState, string>,
    unsaid: 'not noted',
    guest: 'guest',
    item: (position: number, title: string) => `Item ${position}: ${title}`,
    begun: (time: string) => `began at ${time}`,
    untouched: 'not dealt with',
    kinds: { DECISION: 'Decision', ASSIGNMENT: 'Assignment', INFORMATION: 'Information', ADJOURNED: 'Put off' } as Record<OutcomeKind, string>,
    votes: (outcome: MinutesOutcome) => `(${outcome.votesFor} for, ${outcome.votesAgainst} against, ${outcome.abstained} abstained)`,
    recommended: (organization: string) => `Recommended to: ${organization}.`,
    assignments: 'Assignments',
    columns: ['No.', 'Assignment', 'to', 'by', 'report to'],
    next: 'next meeting',
  },
} as const;

/** Says a version of minutes in a language. */
export function minutesDocument({ versionNo, isApproved, content }: FrozenVersion, language: MailLocale): MinutesDocument {
  const words = WORDS[language];
  const person = ({ name, functions, isGuest, attendance, deputy }: MinutesContent['people'][number]): string => {
    const state = attendance === null ? words.unsaid : [words.states[attendance], deputy].filter(Boolean).join(' ');
    return `${[name, ...functions, isGuest && words.guest].filter(Boolean).join(', ')}: ${state}`;
  };
  const outcome = (each: MinutesOutcome): { kind: string; text: string } => ({
    kind: words.kinds[each.kind],
    text: [each.assignment && `A${each.assignment.number}`, each.wording, each.votesFor !== null && words.votes(each), each.recommendedTo !== null && words.recommended(each.recommendedTo)].filter(Boolean).join(' '),
  });
  const given = content.items.flatMap(({ outcomes }) => outcomes.flatMap(({ wording, assignment }) => (assignment ? [{ wording, ...assignment }] : [])));
  return {
    language,
    title: words.title(content),
    facts: [words.when(writtenDay(language, content.date, { dateStyle: 'full' }), content), content.title, ...(content.worldCafe ? [words.worldCafe(content.worldCafe, content.items.filter(({ table }) => table).length)] : []), words.version(versionNo, isApproved)],
    watermark: isApproved ? '' : words.draft,
    attendance: { heading: words.attendance, lines: content.people.map(person) },
    items: content.items.map(({ position, title, begins, text, outcomes, table }) => ({
      heading: words.item(position, title),
      about: [table && words.table(table.number), table?.host && words.host(table.host), begins !== null && words.begun(begins), !table && begins === null && !text.trim() && outcomes.length === 0 && words.untouched].filter(Boolean).join(', '),
      parts: table ? notesParts(text).map(({ round, paragraphs }) => ({ heading: round === null ? '' : words.round(round), paragraphs })) : [{ heading: '', paragraphs: text.split(/\n+/).filter((line) => line.trim()) }],
      outcomes: outcomes.map(outcome),
    })),
    assignments: {
      heading: words.assignments,
      columns: [...words.columns],
      rows: given.map(({ number, wording, addressee, due, reportTo }) => [`A${number}`, wording, addressee, writtenPeriod(language, due), reportTo ?? words.next]),
    },
  };
}
