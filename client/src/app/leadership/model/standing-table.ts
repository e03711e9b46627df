import { type Cell, dayCell, type Table } from '../../core/csv/csv';
import { goalLevels } from '../../core/vocabulary/goals';
import { blockStands, freshnesses, goalStates, lagen } from '../../status/status-words';
import type { Standing } from '../data/leadership.store';
import { changeText, orphans, trends } from './standing-words';

type Column = readonly [head: string, cell: (goal: Standing, locale: string) => Cell];

const columns: readonly Column[] = [
  [$localize`:@@actionItem.number:Nummer`, ({ number }) => `Z${number}`],
  [$localize`:@@goal.title:Ziel`, ({ title }) => title],
  [$localize`:@@goal.level:Ebene`, ({ level }) => goalLevels[level]],
  [$localize`:@@csv.body:Körperschaft`, ({ body }) => body.name],
  [$localize`:@@finding.fieldOfAction:Handlungsfeld`, ({ fieldOfAction }) => fieldOfAction],
  [$localize`:@@resolution.owner:verantwortlich`, ({ owner }) => owner?.name ?? null],
  [$localize`:@@paper.state:Stand`, ({ stand }) => blockStands[stand].word],
  [$localize`:@@leadership.lifeCycle:Beratung`, ({ state }) => goalStates[state].word],
  [$localize`:@@cycle.column.lage:Lage`, ({ lage }) => lagen[lage ?? 'UNKNOWN'].word],
  [$localize`:@@leadership.trend:Trend`, ({ trend }) => trend && trends[trend].word],
  [$localize`:@@leadership.sentence:Begründung der Lage`, ({ sentence }) => sentence],
  [$localize`:@@cycle.column.freshness:Aktualität`, ({ freshness }) => freshness && freshnesses[freshness].word],
  [$localize`:@@leadership.updatedAt:letzter Sachstand`, ({ updatedAt }) => dayCell(updatedAt)],
  [$localize`:@@leadership.nextDue:nächster Sachstand`, ({ nextDue }) => dayCell(nextDue)],
  [$localize`:@@leadership.value:Wert`, ({ value }) => value ?? null],
  [$localize`:@@goal.target:Zielwert`, ({ targetValue }) => targetValue ?? null],
  [$localize`:@@leadership.unit:Einheit`, ({ unit }) => unit],
  [$localize`:@@leadership.orphaned:verwaist`, ({ orphaned }) => orphaned && orphans[orphaned]],
  [$localize`:@@leadership.change:Veränderung`, (goal, locale) => changeText(goal, locale)],
];

/** The goals as they are shown, for Excel. */
export const standingTable = (goals: readonly Standing[], locale: string): Table => ({ heads: columns.map(([head]) => head), rows: goals.map((goal) => columns.map(([, cell]) => cell(goal, locale))) });
