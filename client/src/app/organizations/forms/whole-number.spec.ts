import { writtenNumber } from './whole-number';

it.each([
  ['', null],
  [' 6 ', 6],
  ['1', 1],
  ['60', 60],
  ['0', undefined],
  ['61', undefined],
  ['6,5', undefined],
  ['-6', undefined],
  ['sechs', undefined],
])('reads "%s"', (text, number) => {
  expect(writtenNumber(text, { least: 1, most: 60 })).toBe(number);
});
