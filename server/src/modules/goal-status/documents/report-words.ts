import type { MailLocale } from '../../../kernel/mails.js';
import { tablePart, textPart, type WrittenDocument } from '../../../platform/documents/written-document.js';
import type { BlockStand } from '../../cycles/index.js';
import type { Compared } from '../domain/changes.js';
import type { ReportView } from '../use-cases/report-queries.js';

/** How wide the columns of goals and of bodies are, as shares. */
const GOAL_WIDTHS = [1, 4, 2, 2, 2, 4, 2, 2];
const BODY_WIDTHS = [3, 1, 1, 1, 1, 1, 1, 1];

const CALENDARS: Readonly<Record<MailLocale, string>> = { de: 'de-DE', en: 'en-GB' };
const day = (language: MailLocale, date: string | Date): string => new Intl.DateTimeFormat(CALENDARS[language], { timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(date));

const WORDS = {
  de: {
    title: (number: number, until: string) => `Zielstand für die Leitung: Bericht ${number} vom ${until}`,
    period: (from: string, until: string) => `Zeitraum: ${from} bis ${until}`,
    frozen: (at: string, by: string) => `Eingefroren am ${at} von ${by}`,
    whole: 'Ganzer Planungskreis',
    compared: (number: number, until: string) => `Verglichen mit Bericht ${number} vom ${until}`,
    counts: (total: number, onTrack: number, watch: number, atRisk: number, unknown: number) => `${total} Ziele: ${onTrack} im Plan, ${watch} zu beobachten, ${atRisk} gefährdet, ${unknown} nicht bewertet`,
    goals: 'Ziele',
    columns: ['Nr.', 'Ziel', 'Körperschaft', 'verantwortlich', 'Stand', 'Lage', 'Aktualität', 'Veränderung'],
    stands: { NOT_STARTED: 'nicht begonnen', RUNNING: 'läuft', SUSPENDED: 'ruht', DONE: 'fertig', DROPPED: 'verworfen' } satisfies Record<BlockStand, string>,
    lagen: { ON_TRACK: 'im Plan', WATCH: 'beobachten', AT_RISK: 'gefährdet', UNKNOWN: 'nicht bewertet' },
    freshnesses: { FRESH: 'frisch', OVERDUE: 'überfällig', NEVER: 'nie' },
    orphans: { NO_OWNER: 'niemand', SEAT_VACANT: 'Sitz unbesetzt', ORGANIZATION_ENDED: 'Organisation beendet' },
    changes: { NEW: 'neu', CONCLUDED: 'abgeschlossen', WORSE: 'verschlechtert', BETTER: 'verbessert', MOVED: 'weiter', UNCHANGED: 'unverändert' },
    bodies: 'Nebeneinander',
    bodyColumns: ['Körperschaft', 'Ziele', 'im Plan', 'beobachten', 'gefährdet', 'nicht bewertet', 'überfällig', 'verwaist'],
    decisions: 'Entscheidungen standen an',
    none: 'Keine.',
    noResolution: 'abgestimmt, noch kein Beschluss',
    sources: 'Worauf der Bericht beruht',
    sourcesText: (goals: number, updates: number) => `${goals === 1 ? 'Ein Ziel' : `${goals} Ziele`} und ${updates === 1 ? 'ein Sachstand' : `${updates} Sachstände`}, wie sie beim Einfrieren standen. Der Bericht wird nicht geändert.`,
  },
  en: {
    title: (number: number, until: string) => `Goals at a glance: report ${number} of ${until}`,
    period: (from: string, until: string) => `Period: ${from} to ${until}`,
    frozen: (at: string, by: string) => `Frozen on ${at} by ${by}`,
    whole: 'Whole planning circle',
    compared: (number: number, until: string) => `Compared with report ${number} of ${until}`,
    counts: (total: number, onTrack: number, watch: number, atRisk: number, unknown: number) => `${total} goals: ${onTrack} on track, ${watch} to be watched, ${atRisk} at risk, ${unknown} not assessed`,
    goals: 'Goals',
    columns: ['No.', 'Goal', 'Body', 'accountable', 'State', 'Situation', 'Freshness', 'Change'],
    stands: { NOT_STARTED: 'not started', RUNNING: 'running', SUSPENDED: 'suspended', DONE: 'done', DROPPED: 'dropped' } satisfies Record<BlockStand, string>,
    lagen: { ON_TRACK: 'on track', WATCH: 'to be watched', AT_RISK: 'at risk', UNKNOWN: 'not assessed' },
    freshnesses: { FRESH: 'fresh', OVERDUE: 'overdue', NEVER: 'never' },
    orphans: { NO_OWNER: 'nobody', SEAT_VACANT: 'vacant seat', ORGANIZATION_ENDED: 'organisation has ended' },
    changes: { NEW: 'new', CONCLUDED: 'concluded', WORSE: 'worse', BETTER: 'better', MOVED: 'moved on', UNCHANGED: 'unchanged' },
    bodies: 'Side by side',
    bodyColumns: ['Body', 'Goals', 'on track', 'to be watched', 'at risk', 'not assessed', 'overdue', 'orphaned'],
    decisions: 'Decisions that were ahead',
    none: 'None.',
    noResolution: 'harmonised, no resolution yet',
    sources: 'What the report rests on',
    sourcesText: (goals: number, updates: number) => `${goals === 1 ? 'One goal' : `${goals} goals`} and ${updates === 1 ? 'one status update' : `${updates} status updates`}, as they stood when the report was frozen. The report is not changed.`,
  },
} as const;

type Words = (typeof WORDS)[MailLocale];

const owner = (words: Words, { owner: named, orphaned }: Compared): string => [named?.name, orphaned && words.orphans[orphaned]].filter(Boolean).join(', ');

function goalRow(words: Words, goal: Compared): string[] {
  const { number, title, body, stand, lage, sentence, freshness, change } = goal;
  return [`Z${number}`, title, body.name, owner(words, goal), words.stands[stand], [words.lagen[lage ?? 'UNKNOWN'], sentence].filter(Boolean).join(': '), freshness ? words.freshnesses[freshness] : '–', change ? words.changes[change.kind] : '–'];
}

/** Says a report in a language. */
export function reportDocument({ number, body, from, until, by, at, goals, bodies, decisions, overview, comparedWith }: ReportView, language: MailLocale): WrittenDocument {
  const words = WORDS[language];
  const say = (date: string | Date): string => day(language, date);
  const besides = bodies.map(({ body: { name }, overview: { total, onTrack, watch, atRisk, unknown, overdue, orphaned } }) => [name, ...[total, onTrack, watch, atRisk, unknown, overdue, orphaned].map(String)]);
  const ahead = decisions.map(({ kind, title, organization, on }) => `${title}: ${kind === 'GOAL' ? words.noResolution : [organization, on && say(on)].filter(Boolean).join(', ')}`);
  return {
    language,
    title: words.title(number, say(until)),
    facts: [
      body?.name ?? words.whole,
      ...(from === null ? [] : [words.period(say(from), say(until))]),
      words.frozen(say(at), by),
      ...(comparedWith ? [words.compared(comparedWith.number, say(comparedWith.until))] : []),
      words.counts(overview.total, overview.onTrack, overview.watch, overview.atRisk, overview.unknown),
    ],
    watermark: '',
    contents: null,
    isLandscape: true,
    sections: [
      { level: 1, heading: words.goals, parts: tablePart(words.columns, goals.map((goal) => goalRow(words, goal)), GOAL_WIDTHS) },
      ...(besides.length > 1 ? [{ level: 1 as const, heading: words.bodies, parts: tablePart(words.bodyColumns, besides, BODY_WIDTHS) }] : []),
      { level: 1, heading: words.decisions, parts: [{ kind: 'list', lines: ahead.length === 0 ? [words.none] : ahead }] },
      { level: 1, heading: words.sources, parts: textPart(words.sourcesText(goals.length, goals.filter(({ updateId }) => updateId !== null).length)) },
    ],
  };
}
