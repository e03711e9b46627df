import type { Cell, Table } from '../../core/csv/csv';
import { lastDay } from '../../core/vocabulary/planned-date';
import { lagen, measureStates } from '../../status/status-words';
import type { Measure } from '../data/measures.store';
import { cycleText, goalText, measureCode, measureKinds, visibilities } from './measure-words';
import { ownerText } from './owner-text';

const yes = $localize`:@@csv.yes:ja`;

const columns: readonly (readonly [head: string, cell: (measure: Measure) => Cell])[] = [
  [$localize`:@@actionItem.number:Nummer`, measureCode],
  [$localize`:@@measure.title:Maßnahme`, ({ title }) => title],
  [$localize`:@@paper.state:Stand`, ({ state }) => measureStates[state].word],
  [$localize`:@@cycle.column.lage:Lage`, ({ lage, startedOn }) => (startedOn ? lagen[lage ?? 'UNKNOWN'].word : null)],
  [$localize`:@@goal.title:Ziel`, ({ goal }) => (goal ? goalText(goal) : null)],
  [$localize`:@@resolution.owner:verantwortlich`, ({ owner }) => ownerText(owner)],
  [$localize`:@@measure.partners:Mitwirkende`, ({ partners }) => partners.map(({ name }) => name).join(', ')],
  [$localize`:@@measure.starts:Beginn`, ({ starts }) => starts?.date ?? null],
  [$localize`:@@measure.ends:Ende`, ({ ends }) => (ends ? lastDay(ends) : null)],
  [$localize`:@@measure.isFunded:finanziert`, ({ isFunded }) => (isFunded ? yes : null)],
  [$localize`:@@measure.fundingEnds:Förderung bis`, ({ fundingEndsOn }) => fundingEndsOn],
  [$localize`:@@measure.kind:Art`, ({ kind }) => measureKinds[kind]],
  [$localize`:@@finding.fieldOfAction:Handlungsfeld`, ({ fieldOfAction }) => fieldOfAction],
  [$localize`:@@measure.socialSpaces:Sozialräume`, ({ socialSpaces }) => socialSpaces.join(', ')],
  [$localize`:@@measure.targetGroups:Zielgruppen`, ({ targetGroups }) => targetGroups.join(', ')],
  [$localize`:@@measure.isQuickWin:schnell sichtbar`, ({ isQuickWin }) => (isQuickWin ? yes : null)],
  [$localize`:@@measure.isPreventive:vorbeugend`, ({ isPreventive }) => (isPreventive ? yes : null)],
  [$localize`:@@goal.body:Körperschaft`, ({ body }) => body.name],
  [$localize`:@@analysis.cycle.label:Zyklus`, ({ cycle }) => cycleText(cycle)],
  [$localize`:@@organization.visibility.short:sichtbar für`, ({ visibility }) => visibilities[visibility]],
];

/** Measures as the list shows them, with what each serves and what pays for it. */
export const measureTable = (measures: readonly Measure[]): Table => ({ heads: columns.map(([head]) => head), rows: measures.map((measure) => columns.map(([, cell]) => cell(measure))) });
