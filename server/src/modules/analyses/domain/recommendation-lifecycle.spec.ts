import { RECOMMENDATION_MOVES, RECOMMENDATION_STATES, RECOMMENDATION_VERBS } from './recommendation-lifecycle.js';

const possible = (state: (typeof RECOMMENDATION_STATES)[number]) => RECOMMENDATION_VERBS.filter((verb) => RECOMMENDATION_MOVES[verb].from.includes(state));

it('leads from the draft to what came of it', () => {
  expect(Object.fromEntries(RECOMMENDATION_STATES.map((state) => [state, possible(state)]))).toEqual({
    DRAFTED: ['EDIT', 'ISSUE'],
    ISSUED: ['CONSIDER', 'ANSWER'],
    UNDER_CONSIDERATION: ['ANSWER'],
    ACCEPTED: ['IMPLEMENT', 'LAPSE'],
    PARTLY_ACCEPTED: ['IMPLEMENT', 'LAPSE'],
    REJECTED: [],
    DEFERRED: ['CONSIDER', 'ANSWER'],
    IN_IMPLEMENTATION: ['IMPLEMENT', 'COMPLETE', 'LAPSE'],
    IMPLEMENTED: [],
    LAPSED: [],
  });
});
