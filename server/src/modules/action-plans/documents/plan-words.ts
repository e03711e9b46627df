import type { MailLocale } from '../../../kernel/mails.js';
import type { GoalLevel } from '../../goals/index.js';
import type { PlanFinding, PlanMeasure } from '../domain/plan-content.js';

type Codes<Code extends string> = Readonly<Record<Code, string>>;

/** Every word that a Handlungskonzept says of itself. */
export interface PlanWords {
  title: (title: string) => string;
  version: (versionNo: number) => string;
  draft: string;
  contents: string;
  facts: { socialSpace: string; body: string; period: (from: string, until: string) => string; asOf: string };
  occasion: { heading: string; columns: string[]; programme: string; funder: string; deadline: string; ownShare: string; required: string; evidence: string };
  introduction: string;
  findings: { heading: string; kinds: Codes<PlanFinding['kind']>; columns: string[]; evidence: Codes<PlanFinding['evidence'][number]['kind']>; targetGroup: string };
  goals: { heading: string; columns: string[]; levels: Codes<GoalLevel>; level: string; criterion: string; indicator: string; baseline: string; target: string; due: string };
  measures: {
    heading: string;
    columns: string[];
    goal: string;
    owner: string;
    partners: string;
    period: string;
    targetGroups: string;
    stepColumns: string[];
    done: string;
    open: string;
    milestone: string;
    needColumns: string[];
    needs: Codes<PlanMeasure['resources'][number]['kind']>;
    fundingColumns: string[];
    states: Codes<PlanMeasure['applications'][number]['state']>;
    reservation: (reason: string, until: string, by: string) => string;
    none: string;
  };
  costs: { heading: string; columns: string[]; total: string; unknown: string };
  sources: { heading: string; text: (findings: number, goals: number, measures: number) => string };
}

const de: PlanWords = {
  title: (title) => `Handlungskonzept: ${title}`,
  version: (versionNo) => `Fassung ${versionNo}`,
  draft: 'Entwurf',
  contents: 'Inhalt',
  facts: { socialSpace: 'Sozialraum', body: 'Körperschaft', period: (from, until) => `Zeitraum: ${from} bis ${until}`, asOf: 'Stand' },
  occasion: {
    heading: 'Anlass und Förderung', columns: ['Angabe', 'Inhalt'], programme: 'Förderprogramm', funder: 'Fördergeber', deadline: 'Antragsfrist', ownShare: 'Eigenanteil in Prozent', required: 'Geforderte Nachweise', evidence: 'So wird es nachgewiesen',
  },
  introduction: 'Ausgangslage',
  findings: { heading: 'Befunde', kinds: { STRENGTH: 'Stärke', WEAKNESS: 'Schwäche', OPPORTUNITY: 'Chance', RISK: 'Risiko' }, columns: ['Beleg', 'Wert', 'Quelle', 'Stand'], evidence: { QUANTITATIVE: 'Zahl', QUALITATIVE: 'Aussage' }, targetGroup: 'Zielgruppe' },
  goals: {
    heading: 'Ziele', columns: ['Angabe', 'Inhalt'], levels: { GUIDING: 'Leitziel', STRATEGIC: 'strategisch', OPERATIONAL: 'operativ' }, level: 'Ebene',
    criterion: 'Erreicht, wenn', indicator: 'Indikator', baseline: 'Ausgangswert', target: 'Zielwert', due: 'Frist',
  },
  measures: {
    heading: 'Maßnahmen', columns: ['Angabe', 'Inhalt'], goal: 'dient dem Ziel', owner: 'verantwortlich', partners: 'Mitwirkende', period: 'Zeitraum', targetGroups: 'Zielgruppen',
    stepColumns: ['Schritt', 'Termin', 'Stand'], done: 'erledigt', open: 'offen', milestone: 'Meilenstein',
    needColumns: ['Mittel', 'Umfang', 'Jahr', 'Anmerkung'], needs: { STAFF: 'Personal', MONEY: 'Geld', ROOM: 'Räume' },
    fundingColumns: ['Förderprogramm', 'Stand', 'Förderung', 'Eigenanteil', 'bis'], states: { PLANNED: 'vorgesehen', SUBMITTED: 'beantragt', APPROVED: 'bewilligt', REJECTED: 'abgelehnt' },
    reservation: (reason, until, by) => `Unter Finanzierungsvorbehalt bis ${until} (${by}): ${reason}`, none: 'noch offen',
  },
  costs: { heading: 'Kosten und Finanzierung', columns: ['Maßnahme', 'Gesamt', 'eigene Mittel', 'bewilligt', 'noch nicht bewilligt'], total: 'Summe', unknown: 'keine Angabe' },
  sources: {
    heading: 'Worauf das Handlungskonzept beruht',
    text: (findings, goals, measures) => `Befunde: ${findings}, Ziele: ${goals}, Maßnahmen: ${measures}, wie sie an diesem Tag im Planungskreis standen.`,
  },
};

const en: PlanWords = {
  title: (title) => `Action plan: ${title}`,
  version: (versionNo) => `Version ${versionNo}`,
  draft: 'Draft',
  contents: 'Contents',
  facts: { socialSpace: 'Social space', body: 'Body', period: (from, until) => `Period: ${from} to ${until}`, asOf: 'As of' },
  occasion: {
    heading: 'Occasion and funding', columns: ['Item', 'Content'], programme: 'Funding programme', funder: 'Funder', deadline: 'Deadline for applications', ownShare: 'Own share in per cent', required: 'Required evidence', evidence: 'How it is proved',
  },
  introduction: 'Situation',
  findings: { heading: 'Findings', kinds: { STRENGTH: 'Strength', WEAKNESS: 'Weakness', OPPORTUNITY: 'Opportunity', RISK: 'Risk' }, columns: ['Evidence', 'Value', 'Source', 'As of'], evidence: { QUANTITATIVE: 'Figure', QUALITATIVE: 'Statement' }, targetGroup: 'Target group' },
  goals: {
    heading: 'Goals', columns: ['Item', 'Content'], levels: { GUIDING: 'guiding goal', STRATEGIC: 'strategic', OPERATIONAL: 'operational' }, level: 'Level',
    criterion: 'Attained when', indicator: 'Indicator', baseline: 'Baseline', target: 'Target', due: 'Due',
  },
  measures: {
    heading: 'Measures', columns: ['Item', 'Content'], goal: 'serves the goal', owner: 'accountable', partners: 'Taking part', period: 'Period', targetGroups: 'Target groups',
    stepColumns: ['Step', 'Date', 'State'], done: 'done', open: 'open', milestone: 'milestone',
    needColumns: ['Resource', 'Amount', 'Year', 'Note'], needs: { STAFF: 'Staff', MONEY: 'Money', ROOM: 'Rooms' },
    fundingColumns: ['Funding programme', 'State', 'Funding', 'Own share', 'until'], states: { PLANNED: 'planned', SUBMITTED: 'applied for', APPROVED: 'approved', REJECTED: 'rejected' },
    reservation: (reason, until, by) => `Subject to funding until ${until} (${by}): ${reason}`, none: 'still open',
  },
  costs: { heading: 'Costs and funding', columns: ['Measure', 'Total', 'own money', 'approved', 'not approved yet'], total: 'Total', unknown: 'not stated' },
  sources: {
    heading: 'What the action plan rests on',
    text: (findings, goals, measures) => `Findings: ${findings}, goals: ${goals}, measures: ${measures}, as they stood in the planning circle on that day.`,
  },
};

export const PLAN_WORDS: Readonly<Record<MailLocale, PlanWords>> = { de, en };
