import type { ReadCell } from '../../core/xlsx/read-xlsx';
import type { Measure } from '../data/measures.store';
import { measure } from '../testing/measures';
import { planOf, sheetOf } from './sheet';
import { goalKey } from './sheet-columns';

const goal = { __typename: 'GoalReference' as const, id: 'g4', level: 'OPERATIONAL' as const, number: 4, state: 'ADOPTED' as const, title: 'Zwei Treffs' };
const full = measure('m1', { goal, starts: { date: '2027-04-01', precision: 'QUARTER' }, ends: { date: '2028-06-30', precision: 'DAY' }, socialSpaces: ['Spellen', 'Friedrichsfeld'], isQuickWin: true, text: 'Zwei Zeilen,\neine davon mit „=1+1“' });
const known = { goals: new Map([[goalKey('c1', 4), 'g4'], [goalKey('c1', 7), 'g7'], [goalKey('c2', 9), 'g9']]) };

/** The sheet of these measures as a spreadsheet gives it back, with cells changed by row and head. */
function back(measures: readonly Measure[], changes: readonly (readonly [row: number, head: string, cell: ReadCell])[] = []) {
  const { heads, rows } = sheetOf(measures);
  const sheet: ReadCell[][] = [heads, ...rows].map((row) => [...row]);
  for (const [row, head, cell] of changes) (sheet[row - 1] ?? [])[heads.indexOf(head)] = cell;
  return planOf(sheet, measures, known);
}

it('changes nothing where nothing was changed', () => {
  expect(back([full, measure('m2')])).toEqual({ problems: [], edits: [], stale: [], same: 2 });
});

it('says of each cell what was and what would be', () => {
  const { edits, problems } = back([full, measure('m2')], [[2, 'Ziel', 'z7'], [2, 'Beginn', new Date('2027-05-01T00:00:00Z')], [3, 'vorbeugend', 'ja'], [3, 'Sozialräume', 'Möllen ; Spellen;']]);
  expect(problems).toEqual([]);
  expect(edits.map(({ row, changes }) => [row, changes.map(({ isDate: _, ...change }) => change)])).toEqual([
    [2, [{ column: 'Ziel', from: 'Z4 Zwei Treffs', to: 'z7' }, { column: 'Beginn', from: '2027-Q2', to: '2027-05-01' }]],
    [3, [{ column: 'Sozialräume', from: '', to: 'Möllen ; Spellen;' }, { column: 'vorbeugend', from: 'nein', to: 'ja' }]],
  ]);
  expect(edits.map(({ content: { goalId, starts, socialSpaces, isPreventive } }) => [goalId, starts, socialSpaces, isPreventive])).toEqual([['g7', '2027-05-01', ['Spellen', 'Friedrichsfeld'], false], [null, null, ['Möllen', 'Spellen'], true]]);
});

it('names row and column of whatever it cannot take, and takes nothing of such a row', () => {
  const { edits, problems } = back([full, measure('m2')], [[2, 'Ziel', 'Z9'], [2, 'Ende', 'bald'], [2, 'Maßnahme', ''], [3, 'Art', 'Zeug'], [3, 'vorbeugend', 'vielleicht']]);
  expect(edits).toEqual([]);
  expect(problems.map(({ row, column }) => `${column} ${row}`)).toEqual(['Maßnahme 2', 'Ziel 2', 'Ende 2', 'Art 3', 'vorbeugend 3']);
});

it('writes over nothing that somebody else has changed meanwhile', () => {
  const { edits, stale } = back([full], [[2, 'Fassung', 0], [2, 'Maßnahme', 'Anders']]);
  expect([edits, stale.map(({ changes }) => changes)]).toEqual([[], [[{ column: 'Maßnahme', from: 'Treff am Abend', to: 'Anders', isDate: false }]]]);
});

it('knows only the measures that there are, each once, and those that may be changed', () => {
  const { problems } = back([full, measure('m2', { actions: [] }), measure('m3'), measure('m4')], [[3, 'Maßnahme', 'Anders'], [4, 'Kennung', 'm1'], [5, 'Kennung', '']]);
  expect(problems.map(({ row, sentence }) => [row, sentence.split('.')[0]])).toEqual([
    [3, 'Diese Maßnahme können Sie nicht ändern, oder so, wie sie steht, niemand mehr'],
    [4, 'Diese Maßnahme steht schon in einer Zeile darüber'],
    [5, 'Die Kennung fehlt'],
  ]);
});

it('wants its columns, in whatever order, and no more rows than it can take', () => {
  expect(planOf([['Kennung', 'Maßnahme']], [], known).problems.map(({ column }) => column)).toContain('Fassung');
  expect(back(Array.from({ length: 2001 }, (_, place) => measure(`m${place}`))).problems).toMatchObject([{ row: 2002 }]);
});
