import { changesBaseline, problemsOfValue, type ValueContent } from './value-content.js';

const value = (parts: Partial<ValueContent> = {}): ValueContent => ({ label: 'Gäste je Abend', indicatorId: null, baseline: '12', baselineOn: '2026-11-01', baselineSource: 'Strichliste', result: '', resultOn: null, resultSource: '', ...parts });

it('asks for day and source of whatever was observed', () => {
  expect(problemsOfValue(value()).map(({ field }) => field)).toEqual([]);
  expect(problemsOfValue(value({ baselineOn: null, baselineSource: '', result: '20' })).map(({ field }) => field)).toEqual(['baselineOn', 'baselineSource', 'resultOn', 'resultSource']);
  expect(problemsOfValue(value({ baseline: '' })).map(({ field }) => field)).toEqual(['baseline']);
});

it('knows when the baseline is another one', () => {
  expect(changesBaseline(value(), value({ result: '20' }))).toBe(false);
  expect(changesBaseline(value(), value({ baselineSource: 'Schätzung' }))).toBe(true);
  expect(changesBaseline(undefined, value())).toBe(true);
  expect(changesBaseline(undefined, value({ baseline: '', baselineOn: null, baselineSource: '' }))).toBe(false);
});
