import { EVALUATION_STATES, EVALUATION_VERBS, isPossible } from './evaluation-lifecycle.js';

it('leads from the plan to what was learned', () => {
  expect(Object.fromEntries(EVALUATION_STATES.map((state) => [state, EVALUATION_VERBS.filter((verb) => isPossible(verb, state))]))).toEqual({
    PLANNED: ['PLAN', 'FIX', 'GIVE_UP'],
    METHOD_FIXED: ['PLAN', 'FIX', 'VALUE', 'BASELINE', 'GIVE_UP'],
    BASELINE_RECORDED: ['PLAN', 'FIX', 'VALUE', 'COLLECT', 'GIVE_UP'],
    COLLECTING: ['PLAN', 'FIX', 'VALUE', 'FINDING', 'ASSESS', 'GIVE_UP'],
    ASSESSED: ['REPORT'],
    REPORTED: ['ADOPT'],
    LESSONS_ADOPTED: [],
    NOT_POSSIBLE: [],
  });
});
