import { moved } from './grid-move';

const last = { row: 2, column: 3 };

it.each([
  ['ArrowDown', { row: 1, column: 1 }, { row: 2, column: 1 }],
  ['ArrowRight', { row: 1, column: 1 }, { row: 1, column: 2 }],
  ['Home', { row: 1, column: 2 }, { row: 1, column: 0 }],
  ['End', { row: 1, column: 1 }, { row: 1, column: 3 }],
  ['PageUp', { row: 2, column: 1 }, { row: 0, column: 1 }],
  ['PageDown', { row: 0, column: 1 }, { row: 2, column: 1 }],
])('follows %s', (key, at, to) => {
  expect(moved(key, at, last)).toEqual(to);
});

it('stays at the edge, and follows no other key', () => {
  expect(moved('ArrowUp', { row: 0, column: 0 }, last)).toEqual({ row: 0, column: 0 });
  expect(moved('ArrowRight', { row: 0, column: 3 }, last)).toEqual({ row: 0, column: 3 });
  expect(moved('Enter', { row: 0, column: 0 }, last)).toBeNull();
});
