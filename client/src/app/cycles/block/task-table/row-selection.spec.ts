import { signal } from '@angular/core';
import type { Task } from '../block.store';
import { movable, task } from '../testing/blocks';
import { RowSelection } from './row-selection';

const keys = (tasks: readonly Task[]) => tasks.map(({ key }) => key);

function selection(...tasks: Task[]) {
  const shown = signal<readonly Task[]>(tasks);
  return { shown, selection: new RowSelection(shown) };
}

it('takes all rows that can be moved, and no other', () => {
  const { selection: rows } = selection(movable('B3.1'), task('B3.2'), movable('B3.3'));
  rows.toggle('B3.1');
  expect([rows.isPart(), rows.isWhole()]).toEqual([true, false]);
  rows.selectAll();
  expect(keys(rows.selected())).toEqual(['B3.1', 'B3.3']);
  expect([rows.isPart(), rows.isWhole()]).toEqual([false, true]);
});

it('lets single rows go', () => {
  const { selection: rows } = selection(movable('B3.1'), movable('B3.2'), movable('B3.3'));
  rows.selectAll();
  rows.toggle('B3.1');
  rows.spare(['B3.3']);
  expect(keys(rows.selected())).toEqual(['B3.2']);
  rows.clear();
  expect(rows.selected()).toEqual([]);
});

it('never changes what cannot be seen', () => {
  const { shown, selection: rows } = selection(movable('B3.1'), movable('B3.2'));
  rows.selectAll();
  shown.set([movable('B3.2')]);
  expect(keys(rows.selected())).toEqual(['B3.2']);
});
