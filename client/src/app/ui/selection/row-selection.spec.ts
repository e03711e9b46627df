import { signal } from '@angular/core';
import { RowSelection } from './row-selection';

interface Row {
  readonly id: string;
  readonly isFree: boolean;
}

const free = (id: string): Row => ({ id, isFree: true });
const fixed = (id: string): Row => ({ id, isFree: false });
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

function selection(...rows: Row[]) {
  const shown = signal<readonly Row[]>(rows);
  return { shown, selection: new RowSelection(shown, ({ isFree }) => isFree) };
}

it('takes all rows that can be changed, and no other', () => {
  const { selection: rows } = selection(free('1'), fixed('2'), free('3'));
  rows.toggle('1');
  expect([rows.isPart(), rows.isWhole()]).toEqual([true, false]);
  rows.selectAll();
  expect(ids(rows.selected())).toEqual(['1', '3']);
  expect([rows.isPart(), rows.isWhole()]).toEqual([false, true]);
});

it('lets single rows go', () => {
  const { selection: rows } = selection(free('1'), free('2'), free('3'));
  rows.selectAll();
  rows.toggle('1');
  rows.spare(['3']);
  expect(ids(rows.selected())).toEqual(['2']);
  rows.clear();
  expect(rows.selected()).toEqual([]);
});

it('never changes what cannot be seen', () => {
  const { shown, selection: rows } = selection(free('1'), free('2'));
  rows.selectAll();
  shown.set([free('2')]);
  expect(ids(rows.selected())).toEqual(['2']);
});
