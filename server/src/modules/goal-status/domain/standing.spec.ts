import { freshnessOf, standOf } from './standing.js';

describe('where a goal stands', () => {
  it.each([
    ['a Sachstand after which none is due yet', 'ADOPTED', true, false, 'FRESH'],
    ['one after which another was due', 'HARMONISED', true, true, 'OVERDUE'],
    ['none so far', 'HARMONISED', false, false, 'NEVER'],
    ['a goal that is only proposed', 'PROPOSED', false, true, null],
    ['a goal that is attained', 'ATTAINED', true, true, null],
  ] as const)('for %s says how fresh that is', (_what, state, hasUpdate, isOverdue, freshness) => {
    expect(freshnessOf(state, hasUpdate, isOverdue)).toBe(freshness);
  });

  it('runs once it is adopted, or somebody says how it goes', () => {
    expect([standOf('HARMONISED', false), standOf('HARMONISED', true), standOf('ADOPTED', false)]).toEqual(['NOT_STARTED', 'RUNNING', 'RUNNING']);
    expect([standOf('PARTLY_ATTAINED', true), standOf('REVIEWED', true), standOf('SUPERSEDED', true)]).toEqual(['DONE', 'DONE', 'DROPPED']);
  });
});
