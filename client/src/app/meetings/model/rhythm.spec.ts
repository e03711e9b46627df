import { ruleOf } from './rhythm';

it('follows the first day in weeks', () => {
  expect(ruleOf({ rhythm: 'WEEKS', interval: 2, count: 6, day: '2026-12-03' })).toBe('FREQ=WEEKLY;INTERVAL=2;COUNT=6');
});

it('follows the weekday of the first day in its place in the month', () => {
  expect(ruleOf({ rhythm: 'MONTHS', interval: 1, count: 4, day: '2026-12-10' })).toBe('FREQ=MONTHLY;INTERVAL=1;BYDAY=2TH;COUNT=4');
  expect(ruleOf({ rhythm: 'QUARTERS', interval: 1, count: 4, day: '2026-12-01' })).toBe('FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU;COUNT=4');
});

it('takes the fifth weekday of a month for the last, which every month has', () => {
  expect(ruleOf({ rhythm: 'MONTHS', interval: 1, count: 4, day: '2026-12-31' })).toBe('FREQ=MONTHLY;INTERVAL=1;BYDAY=-1TH;COUNT=4');
});
