import type { Table } from '../../core/csv/csv';
import type { ReadCell } from '../../core/xlsx/read-xlsx';
import type { Measure } from '../data/measures.store';
import { contentOf, valuesOf } from './measure-values';
import { measureCode } from './measure-words';
import { plannedIn } from './sheet-dates';
import { keyHeads, type Known, sheetColumns } from './sheet-columns';

/** So many rows are taken at once. */
const mostRows = 2000;

type Content = ReturnType<typeof contentOf>;

/** A cell that cannot be taken as it is. */
export interface SheetProblem {
  /** As the spreadsheet counts. */
  readonly row: number;
  readonly column: string;
  readonly sentence: string;
}

/** What a cell says differently. */
export interface SheetChange {
  readonly column: string;
  readonly from: string;
  readonly to: string;
  /** Whether both are dates that are planned, as the server is told them. */
  readonly isDate: boolean;
}

/** What a row says differently of a measure. */
export interface SheetEdit {
  readonly row: number;
  readonly measure: Measure;
  readonly content: Content;
  readonly changes: readonly SheetChange[];
}

/** What would become of the measures, before anything has. */
export interface SheetPlan {
  readonly problems: readonly SheetProblem[];
  readonly edits: readonly SheetEdit[];
  /** What somebody else has changed since it was given out: nothing of it is written over. */
  readonly stale: readonly SheetEdit[];
  readonly same: number;
}

/** Measures as a sheet that can be changed and brought back. */
export const sheetOf = (measures: readonly Measure[]): Table => ({
  heads: [keyHeads.id, keyHeads.version, keyHeads.code, ...sheetColumns.map(({ head }) => head)],
  rows: measures.map((measure) => [measure.id, measure.version, measureCode(measure), ...sheetColumns.map(({ cell }) => cell(measure))]),
});

const isEmpty = (row: readonly ReadCell[]): boolean => row.every((cell) => cell === null || String(cell).trim() === '');

/** What a sheet that came back would change. */
export function planOf([first = [], ...rows]: readonly (readonly ReadCell[])[], measures: readonly Measure[], known: Known): SheetPlan {
  const heads = first.map((cell) => String(cell ?? '').trim());
  const wanted = [keyHeads.id, keyHeads.version, ...sheetColumns.map(({ head }) => head)];
  const problems: SheetProblem[] = wanted.filter((head) => !heads.includes(head)).map((column) => ({ row: 1, column, sentence: $localize`:@@measure.sheet.noColumn:Diese Spalte fehlt. Bitte ändern Sie eine Datei, die hier zum Bearbeiten ausgegeben ist.` }));
  if (rows.length > mostRows) problems.push({ row: mostRows + 2, column: keyHeads.id, sentence: $localize`:@@measure.sheet.tooMany:Höchstens ${mostRows}:limit: Zeilen lassen sich auf einmal übernehmen.` });
  if (problems.length) return { problems, edits: [], stale: [], same: 0 };
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const seen = new Set<string>();
  const [edits, stale]: [SheetEdit[], SheetEdit[]] = [[], []];
  let same = 0;
  for (const [place, cells] of rows.entries()) {
    if (isEmpty(cells)) continue;
    const [row, at] = [place + 2, (head: string): ReadCell => cells[heads.indexOf(head)] ?? null];
    const refuse = (column: string, sentence: string) => problems.push({ row, column, sentence });
    const id = String(at(keyHeads.id) ?? '').trim();
    const measure = byId.get(id);
    if (!measure) {
      refuse(keyHeads.id, id ? $localize`:@@measure.sheet.unknown:Eine Maßnahme mit dieser Kennung gibt es nicht, oder sie ist nicht für Sie freigegeben.` : $localize`:@@measure.sheet.noId:Die Kennung fehlt. Neue Maßnahmen legen Sie auf der Seite an.`);
      continue;
    }
    if (seen.has(id)) {
      refuse(keyHeads.id, $localize`:@@measure.sheet.twice:Diese Maßnahme steht schon in einer Zeile darüber.`);
      continue;
    }
    seen.add(id);
    const edit = editOf(row, measure, at, known, refuse);
    if (!edit) continue;
    if (!edit.changes.length) same += 1;
    else if (Number(at(keyHeads.version)) !== measure.version) stale.push(edit);
    else if (!measure.actions.includes('measure.edit')) refuse(keyHeads.id, $localize`:@@measure.sheet.notAllowed:Diese Maßnahme können Sie nicht ändern, oder so, wie sie steht, niemand mehr.`);
    else edits.push(edit);
  }
  return { problems, edits, stale, same };
}

/** What one row says differently; undefined where a cell cannot be taken. */
function editOf(row: number, measure: Measure, at: (head: string) => ReadCell, known: Known, refuse: (column: string, sentence: string) => void): SheetEdit | undefined {
  const before = contentOf(valuesOf(measure));
  let [content, isWhole] = [before, true];
  for (const { head, read } of sheetColumns) {
    const reading = read(at(head), measure, known);
    if ('content' in reading) content = { ...content, ...reading.content };
    else {
      refuse(head, reading.problem);
      isWhole = false;
    }
  }
  if (!isWhole) return undefined;
  const differs = (part: Partial<Content>): boolean => Object.entries(part).some(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Content]));
  const changes = sheetColumns.flatMap(({ head, cell, read, isDate = false }) => {
    const reading = read(at(head), measure, known);
    return 'content' in reading && differs(reading.content) ? [{ column: head, from: String(cell(measure) ?? ''), to: isDate ? (plannedIn(at(head)) ?? '') : shown(at(head)), isDate }] : [];
  });
  return { row, measure, content, changes };
}

const shown = (cell: ReadCell): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim());
