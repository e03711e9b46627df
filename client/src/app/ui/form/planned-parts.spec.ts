import { plannedParts, plannedText } from './planned-parts';

it.each([
  [{ date: '2024-11-05', precision: 'DAY' }, '2024-11-05'],
  [{ date: '2024-02-01', precision: 'MONTH' }, '2024-02'],
  [{ date: '2024-10-01', precision: 'QUARTER' }, '2024-Q4'],
  [{ date: '2025-01-01', precision: 'YEAR' }, '2025'],
] as const)('takes %p apart and writes it as %s', (planned, text) => {
  expect(plannedText(plannedParts(planned, '2024-08-15'))).toBe(text);
});

it('begins with today for whoever has no date yet', () => {
  const none = plannedParts(null, '2024-08-15');
  expect(plannedText(none)).toBeNull();
  expect(plannedText({ ...none, precision: 'QUARTER' })).toBe('2024-Q3');
});
