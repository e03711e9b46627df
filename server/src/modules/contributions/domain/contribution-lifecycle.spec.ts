import { CONTRIBUTION_MOVES, CONTRIBUTION_STATES, CONTRIBUTION_VERBS } from './contribution-lifecycle.js';

it('leads from the acknowledgement to the answer, and closes nothing before', () => {
  const possible = (state: (typeof CONTRIBUTION_STATES)[number]) => CONTRIBUTION_VERBS.filter((verb) => CONTRIBUTION_MOVES[verb].from.includes(state));
  expect(Object.fromEntries(CONTRIBUTION_STATES.map((state) => [state, possible(state)]))).toEqual({
    ACKNOWLEDGED: ['CONSIDER', 'HAND_BACK', 'ANSWER', 'MERGE', 'REDACT'],
    CONSIDERED: ['CONSIDER', 'HAND_BACK', 'ANSWER', 'MERGE', 'REDACT'],
    ANSWERED: ['ANSWER', 'CLOSE', 'REDACT'],
    CLOSED: ['REDACT'],
    MERGED: ['REDACT'],
  });
});
