import { inThreeMonths } from './in-three-months';

it.each([
  ['2026-11-21', '2027-02-21'],
  ['2026-11-30', '2027-02-28'],
  ['2026-12-31', '2027-03-31'],
  ['2027-01-31', '2027-04-30'],
])('is the same day, or the last of a shorter month: %s leads to %s', (day, later) => {
  expect(inThreeMonths(day)).toBe(later);
});
