import { plannedFrom } from './planned-from';

const parts = { precision: '' as const, day: '', month: '5', quarter: '2', year: '2027' };

it.each([
  ['DAY', { day: '2027-05-03' }, { date: '2027-05-03', precision: 'DAY' }],
  ['MONTH', {}, { date: '2027-05-01', precision: 'MONTH' }],
  ['QUARTER', {}, { date: '2027-04-01', precision: 'QUARTER' }],
  ['YEAR', { year: ' 2028 ' }, { date: '2028-01-01', precision: 'YEAR' }],
] as const)('is the first day of what was filled in: %s', (precision, changes, planned) => {
  expect(plannedFrom({ ...parts, precision, ...changes })).toEqual(planned);
});

it('is nothing while something is missing', () => {
  expect(plannedFrom(parts)).toBeNull();
  expect(plannedFrom({ ...parts, precision: 'DAY' })).toBeNull();
  expect(plannedFrom({ ...parts, precision: 'MONTH', year: '27' })).toBeNull();
});
