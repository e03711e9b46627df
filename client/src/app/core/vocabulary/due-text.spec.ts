import { plannedParts } from '../../ui/form/planned-parts';
import { dueText } from './due-text';

it.each([
  [{ date: '2024-11-05', precision: 'DAY' }, 'Di 05.11.2024'],
  [{ date: '2024-02-01', precision: 'MONTH' }, 'Februar 2024'],
  [{ date: '2024-10-01', precision: 'QUARTER' }, '4. Quartal 2024'],
  [{ date: '2025-01-01', precision: 'YEAR' }, '2025'],
  [null, 'noch kein Termin'],
] as const)('says %p as %s', (planned, text) => {
  expect(dueText(plannedParts(planned, '2024-08-15'), 'de')).toBe(text);
});
