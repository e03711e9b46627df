import { plannedIn } from './sheet-dates';

it.each([
  ['2027', '2027'], [2027, '2027'], ['2027-3', '2027-03'], ['03.2027', '2027-03'], ['2027-Q2', '2027-Q2'], ['2. Quartal 2027', '2027-Q2'], ['Q2 2027', '2027-Q2'], ['30.6.2027', '2027-06-30'],
  [new Date('2027-06-30T00:00:00Z'), '2027-06-30'], ['', null], [null, null], ['bald', undefined], ['2027-13', undefined], ['31.02.2027', undefined], ['1027', undefined],
])('reads %p as %p', (cell, date) => {
  expect(plannedIn(cell)).toBe(date);
});
