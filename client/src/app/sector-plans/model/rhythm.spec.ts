import { rhythmText, writtenMonths } from './rhythm';

it.each([
  ['24', 24],
  [' 1 ', 1],
  ['240', 240],
  ['', null],
  ['0', undefined],
  ['241', undefined],
  ['2,5', undefined],
  ['zwei', undefined],
])('reads "%s" as %s months', (text, months) => {
  expect(writtenMonths(text)).toBe(months);
});

it.each([
  [1, 'jeden Monat'],
  [12, 'jedes Jahr'],
  [18, 'alle 18 Monate'],
  [60, 'alle 5 Jahre'],
])('says %s months as %s', (months, text) => {
  expect(rhythmText(months)).toBe(text);
});
