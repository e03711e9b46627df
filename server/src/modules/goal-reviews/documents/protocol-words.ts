import type { MailLocale } from '../../../kernel/mails.js';
import type { AlignmentKind, AlignmentState, Consent, Judgement } from '../domain/judgements.js';
import type { CellRow, GoalReviewRow, ProposalRow } from '../persistence/goal-review-rows.js';
import type { ReviewProtocol } from '../use-cases/review-protocols.js';

/** Everything that a protocol says, in the order in which it says it: text only, whatever draws it. */
export interface ProtocolDocument {
  language: MailLocale;
  title: string;
  /** Below the title: when, and by whom. */
  facts: string[];
  /** Behind the text while the review is open. */
  watermark: string;
  said: { heading: string; text: string };
  /** Of each strategic goal its name once, and a row of cells per municipality. */
  matrix: { heading: string; columns: string[]; goals: { name: string; rows: string[][] }[] };
  proposals: { heading: string; items: { heading: string; wording: string; lines: string[] }[] };
}

const CALENDARS: Readonly<Record<MailLocale, string>> = { de: 'de-DE', en: 'en-GB' };

const WORDS = {
  de: {
    title: (body: string, number: number) => `Protokoll der Zielprüfung: ${body}, Zyklus ${number}`,
    opened: (day: string, name: string) => `Eröffnet am ${day} von ${name}`,
    closed: (day: string, name: string) => `Abgeschlossen am ${day} von ${name}`,
    draft: 'Zwischenstand',
    said: 'Ergebnis',
    matrix: 'Was die Kommunen zu den strategischen Zielen haben',
    columns: ['Strategisches Ziel', 'Kommune', 'Beurteilung', 'Anmerkung'],
    judgements: { CONTRIBUTES: 'trägt bei', COVERED: 'deckt sich', CONFLICT: 'Konflikt', GAP: 'Lücke', NOT_JUDGED: 'nicht beurteilt' } as Record<Judgement, string>,
    conflictSettled: 'Konflikt geklärt',
    conflict: (goal: string, settlement: string | null) => `Konflikt mit ${goal}: ${settlement ?? 'offen'}`,
    gap: (settlement: string | null) => `Umgang mit der Lücke: ${settlement ?? 'offen'}`,
    proposals: 'Vorschläge zur Angleichung',
    proposal: (number: number, kind: string, state: string) => `Vorschlag ${number}: ${kind} (${state})`,
    kinds: { MERGE: 'zusammenführen', ALIGN: 'angleichen' } as Record<AlignmentKind, string>,
    states: { OPEN: 'Zustimmung steht aus', ACCEPTED: 'angenommen', DISMISSED: 'nicht weiter verfolgt' } as Record<AlignmentState, string>,
    consents: { OPEN: 'noch keine Antwort', AGREED: 'stimmt zu', REFUSED: 'lehnt ab' } as Record<Consent, string>,
  },
  en: {
    title: (body: string, number: number) => `Record of the goal review: ${body}, cycle ${number}`,
    opened: (day: string, name: string) => `Opened on ${day} by ${name}`,
    closed: (day: string, name: string) => `Closed on ${day} by ${name}`,
    draft: 'Interim',
    said: 'Result',
    matrix: 'What the municipalities have for the strategic goals',
    columns: ['Strategic goal', 'Municipality', 'Judgement', 'Note'],
    judgements: { CONTRIBUTES: 'contributes', COVERED: 'covered', CONFLICT: 'conflict', GAP: 'gap', NOT_JUDGED: 'not judged' } as Record<Judgement, string>,
    conflictSettled: 'conflict settled',
    conflict: (goal: string, settlement: string | null) => `Conflict with ${goal}: ${settlement ?? 'open'}`,
    gap: (settlement: string | null) => `How the gap is dealt with: ${settlement ?? 'open'}`,
    proposals: 'Proposals to align goals',
    proposal: (number: number, kind: string, state: string) => `Proposal ${number}: ${kind} (${state})`,
    kinds: { MERGE: 'merge', ALIGN: 'align' } as Record<AlignmentKind, string>,
    states: { OPEN: 'waiting for consent', ACCEPTED: 'accepted', DISMISSED: 'not pursued' } as Record<AlignmentState, string>,
    consents: { OPEN: 'no answer yet', AGREED: 'agrees', REFUSED: 'refuses' } as Record<Consent, string>,
  },
} as const;

type Words = (typeof WORDS)[MailLocale];

/** A conflict is one only as long as it is open. */
function judgementOf(words: Words, cell: CellRow | undefined): string {
  const isSettled = cell?.judgement === 'CONFLICT' && cell.conflicts.every(({ settlement }) => settlement !== null);
  return isSettled ? words.conflictSettled : words.judgements[cell?.judgement ?? 'NOT_JUDGED'];
}

function noteOf(words: Words, cell: CellRow | undefined, nameOf: (goalId: string) => string): string {
  if (!cell) return '';
  const conflicts = cell.judgement === 'CONFLICT' ? cell.conflicts.map(({ goalId, settlement }) => words.conflict(nameOf(goalId), settlement)) : [];
  return [cell.note, ...conflicts, ...(cell.judgement === 'GAP' ? [words.gap(cell.gapSettlement)] : [])].filter(Boolean).join('\n');
}

const proposalOf = (words: Words, { number, kind, state, wording, reason, goalIds, consents }: ProposalRow, nameOf: (goalId: string) => string) => ({
  heading: words.proposal(number, words.kinds[kind], words.states[state]),
  wording,
  lines: [goalIds.map(nameOf).join(', '), ...consents.map(({ body, consent, reason: why }) => `${body.name}: ${words.consents[consent]}${why ? `, ${why}` : ''}`), ...(reason ? [reason] : [])],
});

/** Says what a Zielprüfung has found in a language. */
export function protocolDocument(review: GoalReviewRow, { goals, cells, proposals }: ReviewProtocol, language: MailLocale): ProtocolDocument {
  const words = WORDS[language];
  const day = (at: Date): string => new Intl.DateTimeFormat(CALENDARS[language], { dateStyle: 'medium', timeZone: 'Europe/Berlin' }).format(at);
  const names = new Map(goals.map(({ id, number, title }) => [id, `Z${number} ${title}`]));
  const nameOf = (goalId: string): string => names.get(goalId) ?? '';
  const judged = (goalId: string): string[][] =>
    review.bodies.map((body) => {
      const cell = cells.find((each) => each.goalId === goalId && each.bodyId === body.id);
      return [body.name, judgementOf(words, cell), noteOf(words, cell, nameOf)];
    });
  const strategic = goals.filter(({ level }) => level === 'STRATEGIC');
  return {
    language,
    title: words.title(review.cycle.name, review.cycle.number),
    facts: [words.opened(day(review.openedAt), review.openedBy), ...(review.closedAt ? [words.closed(day(review.closedAt), review.closedBy ?? '')] : [])],
    watermark: review.state === 'OPEN' ? words.draft : '',
    said: { heading: words.said, text: review.protocol },
    matrix: { heading: words.matrix, columns: [...words.columns], goals: strategic.map(({ id }) => ({ name: nameOf(id), rows: judged(id) })) },
    proposals: { heading: words.proposals, items: proposals.map((proposal) => proposalOf(words, proposal, nameOf)) },
  };
}
