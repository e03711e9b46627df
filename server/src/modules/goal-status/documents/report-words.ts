import type { MailLocale } from '../../../kernel/mails.js';
import type { ResolutionResult } from '../../council/index.js';
import type { Aktualitaet, BlockStand, Lage } from '../../cycles/index.js';
import type { GoalLevel, GoalState } from '../../goals/index.js';
import type { ChangeKind } from '../domain/changes.js';
import type { Orphaned } from '../domain/standing.js';
import type { Trend } from '../domain/trend.js';

type Codes<Code extends string> = Readonly<Record<Code, string>>;

/** Every word that a report says beside what people have written. */
export interface ReportWords {
  sender: (tenant: string, body: string | null) => string;
  title: (number: number, until: string) => string;
  asOf: (day: string) => string;
  period: (from: string, until: string) => string;
  frozen: (at: string, by: string) => string;
  compared: (number: number, until: string) => string;
  overview: string;
  counts: (total: number, said: string) => string;
  heard: (said: string) => string;
  changed: (said: string) => string;
  moved: { better: (count: number) => string; worse: (count: number) => string; moved: (count: number) => string; concluded: (count: number) => string; isNew: (count: number) => string; none: string };
  columns: { goal: string; lage: string; change: (number: number) => string; council: string; due: string };
  decisions: { heading: string; columns: string[]; none: string; openDay: string; noPaper: string };
  silent: { heading: string; columns: string[]; none: string; never: string; overdue: (day: string) => string };
  levels: Codes<GoalLevel>;
  facts: {
    stand: string; lage: string; change: (number: number) => string; owner: string; due: string; criterion: string; indicator: string; values: string;
    status: string; happened: string; need: string; asked: (day: string) => string; answered: (day: string) => string; unanswered: string; council: string;
  };
  nobody: string;
  orphans: Codes<Orphaned>;
  values: { now: (value: string) => string; baseline: (value: string) => string; target: (value: string) => string };
  stands: Codes<BlockStand>;
  lagen: Codes<Lage | 'UNKNOWN'>;
  trends: Codes<Trend>;
  freshnesses: Codes<Aktualitaet>;
  changes: Codes<ChangeKind>;
  statusDue: (day: string) => string;
  states: Codes<GoalState>;
  results: Codes<ResolutionResult>;
  mandate: (result: string, day: string, council: string, paper: string) => string;
  onItsWay: (paper: string) => string;
  decides: (council: string, day: string | null) => string;
  paper: (reference: string) => string;
  bodies: { heading: string; columns: string[] };
  sources: { heading: string; text: (goals: number, updates: number, resolutions: number) => string };
}

export const REPORT_WORDS: Readonly<Record<MailLocale, ReportWords>> = {
  de: {
    sender: (tenant, body) => `${tenant}, ${body === null ? 'ganzer Planungskreis' : `Sicht von ${body}`}`,
    title: (number, until) => `Zielstand für die Leitung: Bericht ${number} vom ${until}`,
    asOf: (day) => `Stand vom ${day}`,
    period: (from, until) => `Zeitraum: ${from} bis ${until}`,
    frozen: (at, by) => `Eingefroren am ${at} von ${by}`,
    compared: (number, until) => `Verglichen mit Bericht ${number} vom ${until}`,
    overview: 'Überblick',
    counts: (total, said) => `${total === 1 ? 'Ein Ziel' : `${total} Ziele`}: ${said}.`,
    heard: (said) => `Sachstände: ${said}.`,
    changed: (said) => `Seit dem letzten Bericht: ${said}.`,
    moved: { better: (count) => `${count} verbessert`, worse: (count) => `${count} verschlechtert`, moved: (count) => `${count} mit neuem Wert oder Stand`, concluded: (count) => `${count} abgeschlossen`, isNew: (count) => `${count} neu`, none: 'nichts verändert' },
    columns: { goal: 'Ziel', lage: 'Lage', change: (number) => `Seit Bericht ${number}`, council: 'Beratung', due: 'Frist' },
    decisions: { heading: 'Entscheidungen stehen an', columns: ['Worüber', 'Wer entscheidet', 'Wann'], none: 'Es steht keine Entscheidung an.', openDay: 'noch offen', noPaper: 'noch keine Vorlage' },
    silent: { heading: 'Still und verwaist', columns: ['Ziel', 'verantwortlich', 'Was fehlt', 'Letzter Sachstand'], none: 'Von jedem Ziel ist etwas zu hören, und für jedes steht jemand ein.', never: 'noch kein Sachstand', overdue: (day) => `Sachstand fällig seit ${day}` },
    levels: { GUIDING: 'Leitziele', STRATEGIC: 'Strategische Ziele', OPERATIONAL: 'Operative Ziele' },
    facts: {
      stand: 'Stand', lage: 'Lage', change: (number) => `Seit Bericht ${number}`, owner: 'Verantwortlich', due: 'Frist', criterion: 'Erreicht, wenn', indicator: 'Gemessen an', values: 'Werte', status: 'Sachstand', happened: 'Was geschah',
      need: 'Was gebraucht wird', asked: (day) => `Rückfrage vom ${day}`, answered: (day) => `Antwort vom ${day}`, unanswered: 'noch keine Antwort', council: 'Beratung im Rat',
    },
    nobody: 'niemand',
    orphans: { NO_OWNER: 'niemand verantwortlich', SEAT_VACANT: 'Sitz unbesetzt', ORGANIZATION_ENDED: 'Organisation beendet' },
    values: { now: (value) => `jetzt ${value}`, baseline: (value) => `am Anfang ${value}`, target: (value) => `Zielwert ${value}` },
    stands: { NOT_STARTED: 'nicht begonnen', RUNNING: 'läuft', SUSPENDED: 'ruht', DONE: 'fertig', DROPPED: 'verworfen' },
    lagen: { ON_TRACK: 'im Plan', WATCH: 'beobachten', AT_RISK: 'gefährdet', UNKNOWN: 'nicht bewertet' },
    trends: { BETTER: 'besser als zuvor', SAME: 'wie zuvor', WORSE: 'schlechter als zuvor' },
    freshnesses: { FRESH: 'frisch', OVERDUE: 'überfällig', NEVER: 'noch nie' },
    changes: { NEW: 'neu', CONCLUDED: 'abgeschlossen', WORSE: 'verschlechtert', BETTER: 'verbessert', MOVED: 'verändert', UNCHANGED: 'unverändert' },
    statusDue: (day) => `der nächste ist am ${day} fällig`,
    states: {
      DRAFT: 'Entwurf', PROPOSED: 'vorgeschlagen', IN_REVIEW: 'in Prüfung', RETURNED: 'zurückgegeben', HARMONISED: 'abgestimmt, noch kein Beschluss', ADOPTED: 'beschlossen', ATTAINED: 'erreicht', PARTLY_ATTAINED: 'teilweise erreicht',
      NOT_ATTAINED: 'nicht erreicht', REVIEWED: 'überprüft', REJECTED: 'abgelehnt', SUPERSEDED: 'ersetzt', WITHDRAWN: 'zurückgezogen',
    },
    results: { ADOPTED: 'beschlossen', ADOPTED_AMENDED: 'geändert beschlossen', NOTED: 'zur Kenntnis genommen', REJECTED: 'abgelehnt' },
    mandate: (result, day, council, paper) => `${result} am ${day} durch ${council} (${paper})`,
    onItsWay: (paper) => `noch kein Beschluss; auf dem Weg mit ${paper}`,
    decides: (council, day) => (day === null ? `${council} entscheidet, der Termin ist noch offen` : `${council} entscheidet am ${day}`),
    paper: (reference) => (reference ? `Drucksache ${reference}` : 'Drucksache ohne Nummer'),
    bodies: { heading: 'Die Körperschaften nebeneinander', columns: ['Körperschaft', 'Ziele', 'im Plan', 'beob\u00adachten', 'gefährdet', 'nicht bewertet', 'Sachstand überfällig', 'verwaist'] },
    sources: {
      heading: 'Worauf der Bericht beruht',
      text: (goals, updates, resolutions) =>
        `${[goals === 1 ? 'Ein Ziel' : `${goals} Ziele`, updates === 1 ? 'ein Sachstand' : `${updates} Sachstände`, ...(resolutions === 0 ? [] : [resolutions === 1 ? 'ein Beschluss' : `${resolutions} Beschlüsse`])].join(', ')}, wie sie beim Einfrieren standen. Der Bericht wird nicht mehr geändert.`,
    },
  },
  en: {
    sender: (tenant, body) => `${tenant}, ${body === null ? 'the whole planning circle' : `as ${body} sees it`}`,
    title: (number, until) => `Goals at a glance: report ${number} of ${until}`,
    asOf: (day) => `As of ${day}`,
    period: (from, until) => `Period: ${from} to ${until}`,
    frozen: (at, by) => `Frozen on ${at} by ${by}`,
    compared: (number, until) => `Compared with report ${number} of ${until}`,
    overview: 'Overview',
    counts: (total, said) => `${total === 1 ? 'One goal' : `${total} goals`}: ${said}.`,
    heard: (said) => `Status updates: ${said}.`,
    changed: (said) => `Since the last report: ${said}.`,
    moved: { better: (count) => `${count} better`, worse: (count) => `${count} worse`, moved: (count) => `${count} with another value or state`, concluded: (count) => `${count} concluded`, isNew: (count) => `${count} new`, none: 'nothing has changed' },
    columns: { goal: 'Goal', lage: 'Situation', change: (number) => `Since report ${number}`, council: 'Council', due: 'Due' },
    decisions: { heading: 'Decisions that are ahead', columns: ['About what', 'Who decides', 'When'], none: 'No decision is ahead.', openDay: 'still open', noPaper: 'no paper yet' },
    silent: { heading: 'Silent and orphaned', columns: ['Goal', 'accountable', 'What is missing', 'Last status update'], none: 'Something is heard of every goal, and somebody answers for each.', never: 'no status update yet', overdue: (day) => `status update due since ${day}` },
    levels: { GUIDING: 'Guiding goals', STRATEGIC: 'Strategic goals', OPERATIONAL: 'Operational goals' },
    facts: {
      stand: 'State', lage: 'Situation', change: (number) => `Since report ${number}`, owner: 'Accountable', due: 'Due', criterion: 'Attained when', indicator: 'Measured by', values: 'Values', status: 'Status update', happened: 'What happened',
      need: 'What is needed', asked: (day) => `Question of ${day}`, answered: (day) => `Answer of ${day}`, unanswered: 'no answer yet', council: 'In the council',
    },
    nobody: 'nobody',
    orphans: { NO_OWNER: 'nobody is accountable', SEAT_VACANT: 'vacant seat', ORGANIZATION_ENDED: 'organisation has ended' },
    values: { now: (value) => `now ${value}`, baseline: (value) => `at the start ${value}`, target: (value) => `target ${value}` },
    stands: { NOT_STARTED: 'not started', RUNNING: 'running', SUSPENDED: 'suspended', DONE: 'done', DROPPED: 'dropped' },
    lagen: { ON_TRACK: 'on track', WATCH: 'to be watched', AT_RISK: 'at risk', UNKNOWN: 'not assessed' },
    trends: { BETTER: 'better than before', SAME: 'as before', WORSE: 'worse than before' },
    freshnesses: { FRESH: 'fresh', OVERDUE: 'overdue', NEVER: 'never yet' },
    changes: { NEW: 'new', CONCLUDED: 'concluded', WORSE: 'worse', BETTER: 'better', MOVED: 'changed', UNCHANGED: 'unchanged' },
    statusDue: (day) => `the next one is due on ${day}`,
    states: {
      DRAFT: 'draft', PROPOSED: 'proposed', IN_REVIEW: 'in review', RETURNED: 'returned', HARMONISED: 'harmonised, no resolution yet', ADOPTED: 'adopted', ATTAINED: 'attained', PARTLY_ATTAINED: 'partly attained',
      NOT_ATTAINED: 'not attained', REVIEWED: 'reviewed', REJECTED: 'rejected', SUPERSEDED: 'superseded', WITHDRAWN: 'withdrawn',
    },
    results: { ADOPTED: 'adopted', ADOPTED_AMENDED: 'adopted with amendments', NOTED: 'noted', REJECTED: 'rejected' },
    mandate: (result, day, council, paper) => `${result} on ${day} by ${council} (${paper})`,
    onItsWay: (paper) => `no resolution yet; on its way with ${paper}`,
    decides: (council, day) => (day === null ? `${council} decides, on a day that is still open` : `${council} decides on ${day}`),
    paper: (reference) => (reference ? `paper ${reference}` : 'a paper without a number'),
    bodies: { heading: 'The bodies side by side', columns: ['Body', 'Goals', 'on track', 'to be watched', 'at risk', 'not assessed', 'status overdue', 'orphaned'] },
    sources: {
      heading: 'What the report rests on',
      text: (goals, updates, resolutions) =>
        `${[goals === 1 ? 'One goal' : `${goals} goals`, updates === 1 ? 'one status update' : `${updates} status updates`, ...(resolutions === 0 ? [] : [resolutions === 1 ? 'one resolution' : `${resolutions} resolutions`])].join(', ')}, as they stood when the report was frozen. The report is not changed any more.`,
    },
  },
};
