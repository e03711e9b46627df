import { CONTRIBUTION_MOVES, CONTRIBUTION_STATES, CONTRIBUTION_VERBS } from './contribution-lifecycle.js';

it('leads from the acknowledgement to the answer, and closes nothing before', () => {
  const possible = (state: (typeof CONTRIBUTION_STATES)[number]) => CONTRIBUTION_VERBS.filter((verb) => CONTRIBUTION_MOVES[verb].includes(state));
  expect(Object.fromEntries(CONTRIBUTION_STATES.map((state) => [state, possible(state)]))).toEqual({
    ACKNOWLEDGED: ['CONSIDER', 'ANSWER', 'MERGE'],
    CONSIDERED: ['CONSIDER', 'ANSWER', 'MERGE'],
    ANSWERED: ['ANSWER', 'CLOSE'],
    CLOSED: [],
    MERGED: [],
  });
});
