import { gapOf } from './gap-of';

it('reads the broken place that the address names, and none out of anything else', () => {
  expect(gapOf('GOAL_WITHOUT_FINDING', 'g')).toEqual({ gap: 'GOAL_WITHOUT_FINDING', subjectId: 'g' });
  expect([gapOf('GOAL_WITHOUT_FINDING', undefined), gapOf(undefined, 'g'), gapOf('toString', 'g')]).toEqual([null, null, null]);
});
