import { GOAL_LEVELS, GOAL_STATES, GOAL_VERBS, isPossible } from './goal-lifecycle.js';

const steps = (state: (typeof GOAL_STATES)[number], level: (typeof GOAL_LEVELS)[number]) => GOAL_VERBS.filter((verb) => isPossible(verb, { state, level }));

it('leads from the draft to what came of it', () => {
  expect(Object.fromEntries(GOAL_STATES.map((state) => [state, steps(state, 'OPERATIONAL')]))).toEqual({
    DRAFT: ['EDIT', 'PROPOSE', 'WITHDRAW', 'RELATE', 'RESOLVE'],
    PROPOSED: ['HARMONISE', 'RETURN', 'REJECT', 'WITHDRAW', 'ASSIGN', 'REWORD', 'RELATE', 'RESOLVE'],
    IN_REVIEW: ['HARMONISE', 'RETURN', 'REJECT', 'WITHDRAW', 'ASSIGN', 'REWORD', 'RELATE', 'RESOLVE'],
    RETURNED: ['EDIT', 'PROPOSE', 'WITHDRAW', 'RELATE', 'RESOLVE'],
    HARMONISED: ['RETURN', 'REJECT', 'SUBMIT', 'ADOPT', 'SUPERSEDE', 'WITHDRAW', 'ASSIGN', 'REWORD', 'RELATE', 'RESOLVE'],
    ADOPTED: ['ATTAIN', 'SUPERSEDE', 'ASSIGN', 'RELATE', 'RESOLVE'],
    ATTAINED: [],
    PARTLY_ATTAINED: [],
    NOT_ATTAINED: [],
    REVIEWED: [],
    REJECTED: [],
    SUPERSEDED: [],
    WITHDRAWN: [],
  });
});

it('measures operational goals and reviews the others', () => {
  expect(GOAL_LEVELS.map((level) => steps('ADOPTED', level).slice(0, 1))).toEqual([['REVIEW'], ['REVIEW'], ['ATTAIN']]);
});
