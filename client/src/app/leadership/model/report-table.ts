import { type Cell, dayCell, type Table } from '../../core/csv/csv';
import { resolutionResults } from '../../core/vocabulary/council';
import { lastDay, plannedDate } from '../../core/vocabulary/planned-date';
import type { Standing } from '../data/leadership.store';
import type { Report } from '../data/report.store';
import { standingTable } from './standing-table';

type Details = Report['details'][number];
type Column = readonly [head: string, cell: (details: Details, locale: string) => Cell];

const paperName = ({ reference, title }: { reference: string; title: string }): string => [reference, title].filter(Boolean).join(' ');

const columns: readonly Column[] = [
  [$localize`:@@leadership.report.due:Frist`, ({ due }, locale) => due && plannedDate(due, locale)],
  [$localize`:@@leadership.report.lastDay:spätestens am`, ({ due }) => due && dayCell(lastDay(due))],
  [$localize`:@@goal.criterion:Kriterium`, ({ criterion }) => criterion],
  [$localize`:@@goal.baseline:Ausgangswert`, ({ baselineValue }) => baselineValue],
  [$localize`:@@leadership.report.happened:Was geschah`, ({ happened }) => happened],
  [$localize`:@@leadership.report.need:Was gebraucht wird`, ({ need }) => need],
  [$localize`:@@leadership.report.resolution:Beschluss`, ({ mandate }) => mandate && resolutionResults[mandate.result]],
  [$localize`:@@leadership.report.resolvedOn:beschlossen am`, ({ mandate }) => dayCell(mandate?.decidedOn)],
  [$localize`:@@leadership.report.council:beschließendes Gremium`, ({ mandate, onItsWay }) => (mandate ?? onItsWay)?.organization ?? null],
  [$localize`:@@leadership.report.paper:Vorlage`, ({ mandate, onItsWay }) => {
    const paper = mandate ?? onItsWay;
    return paper && paperName(paper);
  }],
  [$localize`:@@leadership.report.plannedOn:wird beraten am`, ({ onItsWay }) => dayCell(onItsWay?.plannedOn)],
];

/** The goals of a report with all that it keeps of them; as they are shown where it keeps no more. */
export function reportTable(goals: readonly Standing[], details: readonly Details[], locale: string): Table {
  const { heads, rows } = standingTable(goals, locale);
  if (details.length === 0) return { heads, rows };
  const byGoal = new Map(details.map((each) => [each.goalId, each]));
  const kept = goals.map(({ id }) => byGoal.get(id));
  return { heads: [...heads, ...columns.map(([head]) => head)], rows: rows.map((row, place) => [...row, ...columns.map(([, cell]) => (kept[place] ? cell(kept[place], locale) : null))]) };
}
