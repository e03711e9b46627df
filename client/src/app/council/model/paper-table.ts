import type { Cell, Table } from '../../core/csv/csv';
import { paperStates, resolutionResults, resolutionStates } from '../../core/vocabulary/council';
import { lastDay } from '../../core/vocabulary/planned-date';
import type { Paper } from '../data/papers.store';
import { isMandate } from './mandate';
import { nextConsultation } from './next-consultation';
import { ownerName } from './owner-name';

type Column = readonly [head: string, cell: (paper: Paper) => Cell];

const about: readonly Column[] = [
  [$localize`:@@actionItem.number:Nummer`, ({ reference }) => reference],
  [$localize`:@@paper.title:Vorlage`, ({ title }) => title],
  [$localize`:@@csv.body:Körperschaft`, ({ body }) => body.name],
  [$localize`:@@paper.lead:federführend`, ({ leadOrganization }) => leadOrganization.name],
];

const onTheirWay: readonly Column[] = [
  [$localize`:@@paper.date:Datum`, ({ paperDate }) => paperDate],
  [$localize`:@@paper.state:Stand`, ({ state }) => paperStates[state]],
  [$localize`:@@paper.next:nächstes Gremium`, (paper) => nextConsultation(paper)?.organization.name ?? null],
  [$localize`:@@consultation.plannedOn:Termin`, (paper) => nextConsultation(paper)?.plannedOn ?? null],
];

const resolved: readonly Column[] = [
  [$localize`:@@resolution.result:Ergebnis`, ({ resolution }) => resolution && resolutionResults[resolution.result]],
  [$localize`:@@resolution.decidedOn:beschlossen am`, ({ resolution }) => resolution?.decidedOn ?? null],
  [$localize`:@@paper.wording.resolved:Wortlaut`, ({ resolution }) => resolution?.wording ?? null],
  [$localize`:@@resolution.owner:verantwortlich`, ({ resolution }) => ownerName(resolution?.owner)],
  [$localize`:@@actionItem.dueUntil:spätestens`, ({ resolution }) => (resolution?.due ? lastDay(resolution.due) : null)],
  [$localize`:@@resolution.delayReason:Grund der Verzögerung`, ({ resolution }) => resolution?.delayReason ?? null],
  [$localize`:@@resolution.state:Ausführung`, ({ resolution }) => (resolution && isMandate(resolution.result) ? resolutionStates[resolution.state] : null)],
];

const tableOf = (columns: readonly Column[], papers: readonly Paper[]): Table => ({ heads: columns.map(([head]) => head), rows: papers.map((paper) => columns.map(([, cell]) => cell(paper))) });

/** Papers with where they stand and which body comes next. */
export const paperTable = (papers: readonly Paper[]): Table => tableOf([...about, ...onTheirWay], papers);

/** What was resolved, with who answers for it. */
export const resolutionTable = (papers: readonly Paper[]): Table => tableOf([...about, ...resolved], papers);
