import type { MailLocale } from '../../../kernel/mails.js';
import type { ClimateEffect, ConsultationRole } from '../../council/index.js';
import type { Stand } from '../../cycles/index.js';
import type { GoalLevel, GoalState } from '../../goals/index.js';

/** Everything that a Sachstandsvorlage says beside what people have written. */
export interface ReportWords {
  paper: (reference: string) => string;
  isPublic: (isPublic: boolean) => string;
  date: string;
  lead: string;
  asOf: string;
  /** That what is reported stood so on another day than that of the paper. */
  otherDay: (asOf: string, isLater: boolean) => string;
  draft: string;
  consultations: string;
  consultationColumns: [body: string, date: string, role: string];
  openDate: string;
  roles: Record<ConsultationRole, string>;
  wording: string;
  finance: string;
  financeNone: string;
  climate: string;
  climateEffects: Record<ClimateEffect, string>;
  statement: string;
  legalBasis: string;
  blocks: string;
  blockColumns: [block: string, contents: string, stand: string];
  optional: string;
  stands: Record<Stand, string>;
  until: (date: string) => string;
  doneOn: (date: string) => string;
  doneBefore: (date: string) => string;
  further: string;
  goals: string;
  goalColumns: [goal: string, level: string, state: string, due: string];
  levels: Record<GoalLevel, string>;
  states: Record<GoalState, string>;
  changes: (reference: string, day: string) => string;
  changeColumns: [what: string, before: string, now: string];
  noChanges: string;
  absent: string;
  statements: string;
  releasedOn: (day: string) => string;
  signature: string;
  placeAndDay: string;
  sources: string;
  cycle: (template: string, body: string, number: number) => string;
  sourcesOf: (cycle: string, counts: { tasks: number; goals: number }, day: string) => string;
  none: string;
}

export const REPORT_WORDS: Readonly<Record<MailLocale, ReportWords>> = {
  de: {
    paper: (reference) => (reference ? `Drucksache ${reference}` : 'Drucksache'),
    isPublic: (isPublic) => (isPublic ? 'öffentlich' : 'nicht öffentlich'),
    date: 'Datum',
    lead: 'Federführend',
    asOf: 'Stand vom',
    otherDay: (asOf, isLater) => (isLater ? `Stand vom ${asOf}, fortgeschrieben seit dem Datum der Vorlage` : `Stand vom ${asOf}, vor dem Datum der Vorlage`),
    draft: 'Entwurf',
    consultations: 'Beratungsfolge',
    consultationColumns: ['Gremium', 'Termin', 'Beratungsaktion'],
    openDate: 'noch offen',
    roles: { EARLY_INFORMATION: 'frühe Information', HEARING: 'Anhörung', PRELIMINARY: 'Vorberatung', NOTICE: 'zur Kenntnis', DECISION: 'Entscheidung', UNKNOWN: 'unbekannt' },
    wording: 'Beschlussvorschlag',
    finance: 'Finanzielle/Bilanzielle Auswirkungen',
    financeNone: 'Keine',
    climate: 'Auswirkungen auf den Klimaschutz',
    climateEffects: { POSITIVE: 'ja, positiv', NEGATIVE: 'ja, negativ', NONE: 'keine' },
    statement: 'Sachdarstellung',
    legalBasis: 'Rechtsgrundlagen',
    blocks: 'Umsetzungsstand der Bausteine',
    blockColumns: ['Baustein', 'Inhalte', 'Umsetzungsstand/Planung'],
    optional: 'evtl.',
    stands: { UNDEFINED: 'noch zu klären', DEFERRED: 'zu späterem Zeitpunkt', PLANNED: 'vorgesehen', IN_PROGRESS: 'in Arbeit', DONE: 'erfolgt', DROPPED: 'entfallen' },
    until: (date) => `bis ${date}`,
    doneOn: (date) => `am ${date}`,
    doneBefore: (date) => `vor dem ${date}`,
    further: 'Was darüber hinaus vorgesehen ist',
    goals: 'Ziele',
    goalColumns: ['Ziel', 'Ebene', 'Stand', 'Termin'],
    levels: { GUIDING: 'Leitziel', STRATEGIC: 'strategisch', OPERATIONAL: 'operativ' },
    states: {
      DRAFT: 'Entwurf', PROPOSED: 'vorgeschlagen', IN_REVIEW: 'in Prüfung', RETURNED: 'zurückgegeben', HARMONISED: 'abgestimmt', ADOPTED: 'beschlossen', ATTAINED: 'erreicht', PARTLY_ATTAINED: 'teilweise erreicht',
      NOT_ATTAINED: 'nicht erreicht', REVIEWED: 'überprüft', REJECTED: 'abgelehnt', SUPERSEDED: 'ersetzt', WITHDRAWN: 'zurückgezogen',
    },
    changes: (reference, day) => `Änderungen seit der letzten Vorlage (${reference ? `Drucksache ${reference}, ` : ''}Stand vom ${day})`,
    changeColumns: ['Inhalt oder Ziel', 'damals', 'jetzt'],
    noChanges: 'Seitdem hat sich nichts geändert.',
    absent: 'nicht enthalten',
    statements: 'Eigene Stellungnahmen der Partner',
    releasedOn: (day) => `freigegeben am ${day}`,
    signature: 'Unterschrift',
    placeAndDay: 'Ort, Datum',
    sources: 'Quellen',
    cycle: (template, body, number) => `${template}, ${body}, Planungszyklus ${number}`,
    sourcesOf: (cycle, { tasks, goals }, day) => `${cycle}; ${tasks === 1 ? 'ein Inhalt' : `${tasks} Inhalte`} und ${goals === 1 ? 'ein Ziel' : `${goals} Ziele`}, Stand vom ${day}.`,
    none: 'keiner',
  },
  en: {
    paper: (reference) => (reference ? `Paper ${reference}` : 'Paper'),
    isPublic: (isPublic) => (isPublic ? 'public' : 'not public'),
    date: 'Date',
    lead: 'Lead',
    asOf: 'As of',
    otherDay: (asOf, isLater) => (isLater ? `As of ${asOf}, brought up to date since the date of the paper` : `As of ${asOf}, before the date of the paper`),
    draft: 'Draft',
    consultations: 'Consultations',
    consultationColumns: ['Body', 'Date', 'Asked for'],
    openDate: 'open',
    roles: { EARLY_INFORMATION: 'early information', HEARING: 'hearing', PRELIMINARY: 'preliminary advice', NOTICE: 'to be noted', DECISION: 'decision', UNKNOWN: 'unknown' },
    wording: 'Proposed resolution',
    finance: 'Effects on finance and balance sheet',
    financeNone: 'None',
    climate: 'Effects on climate protection',
    climateEffects: { POSITIVE: 'yes, positive', NEGATIVE: 'yes, negative', NONE: 'none' },
    statement: 'Statement of facts',
    legalBasis: 'Legal basis',
    blocks: 'Where the building blocks stand',
    blockColumns: ['Building block', 'Contents', 'Implementation/planning'],
    optional: 'possibly',
    stands: { UNDEFINED: 'to be clarified', DEFERRED: 'at a later date', PLANNED: 'planned', IN_PROGRESS: 'in progress', DONE: 'done', DROPPED: 'dropped' },
    until: (date) => `by ${date}`,
    doneOn: (date) => `on ${date}`,
    doneBefore: (date) => `before ${date}`,
    further: 'What is planned besides',
    goals: 'Goals',
    goalColumns: ['Goal', 'Level', 'State', 'Date'],
    levels: { GUIDING: 'guiding', STRATEGIC: 'strategic', OPERATIONAL: 'operational' },
    states: {
      DRAFT: 'draft', PROPOSED: 'proposed', IN_REVIEW: 'in review', RETURNED: 'returned', HARMONISED: 'harmonised', ADOPTED: 'adopted', ATTAINED: 'attained', PARTLY_ATTAINED: 'partly attained',
      NOT_ATTAINED: 'not attained', REVIEWED: 'reviewed', REJECTED: 'rejected', SUPERSEDED: 'superseded', WITHDRAWN: 'withdrawn',
    },
    changes: (reference, day) => `Changes since the last paper (${reference ? `${reference}, ` : ''}as of ${day})`,
    changeColumns: ['Content or goal', 'then', 'now'],
    noChanges: 'Nothing has changed since then.',
    absent: 'not included',
    statements: 'Statements of the partners',
    releasedOn: (day) => `released on ${day}`,
    signature: 'Signature',
    placeAndDay: 'Place, date',
    sources: 'Sources',
    cycle: (template, body, number) => `${template}, ${body}, planning cycle ${number}`,
    sourcesOf: (cycle, { tasks, goals }, day) => `${cycle}; ${tasks === 1 ? 'one content' : `${tasks} contents`} and ${goals === 1 ? 'one goal' : `${goals} goals`}, as of ${day}.`,
    none: 'none',
  },
};
