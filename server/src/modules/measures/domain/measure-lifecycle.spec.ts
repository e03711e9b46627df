import { isPossible, MEASURE_MOVES, MEASURE_STATES, MEASURE_VERBS } from './measure-lifecycle.js';

it('leads from the idea to what became of it', () => {
  expect(Object.fromEntries(MEASURE_STATES.map((state) => [state, MEASURE_VERBS.filter((verb) => isPossible(verb, { state, fundingEndsOn: '2027-12-31' }))]))).toEqual({
    IDEA: ['EDIT', 'WORK', 'FUND', 'PROPOSE', 'REJECT'],
    PROPOSED: ['EDIT', 'WORK', 'FUND', 'AGREE', 'REJECT'],
    AGREED: ['EDIT', 'WORK', 'FUND', 'START', 'TERMINATE'],
    IN_PROGRESS: ['EDIT', 'WORK', 'FUND', 'PAUSE', 'COMPLETE', 'TERMINATE', 'DECIDE'],
    PAUSED: ['EDIT', 'WORK', 'FUND', 'RESUME', 'TERMINATE', 'DECIDE'],
    COMPLETED: ['CONTINUE', 'END', 'DECIDE'],
    CONTINUED: [],
    ENDED: [],
    REJECTED: [],
    TERMINATED: [],
  });
});

it('is decided about only where others pay for it', () => {
  expect([null, '2027-12-31'].map((fundingEndsOn) => isPossible('DECIDE', { state: 'IN_PROGRESS', fundingEndsOn }))).toEqual([false, true]);
});

it('lets whoever carries a measure out neither agree on it nor say what stays', () => {
  expect(MEASURE_VERBS.filter((verb) => MEASURE_MOVES[verb].by === 'measure.decide')).toEqual(['AGREE', 'REJECT', 'CONTINUE', 'END', 'TERMINATE', 'DECIDE']);
});
