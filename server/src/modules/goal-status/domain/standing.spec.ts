import { freshnessOf, standOf } from './standing.js';

describe('where a goal stands', () => {
  it.each([
    ['a Sachstand that is not due again', 'ADOPTED', true, '2026-06-01', 'FRESH'],
    ['one that is due today', 'ADOPTED', true, '2026-03-01', 'FRESH'],
    ['one that was due yesterday', 'HARMONISED', true, '2026-02-28', 'OVERDUE'],
    ['none so far', 'HARMONISED', false, '2026-06-01', 'NEVER'],
    ['a goal that is only proposed', 'PROPOSED', false, '2026-01-01', null],
    ['a goal that is attained', 'ATTAINED', true, '2026-01-01', null],
  ] as const)('for %s says how fresh that is', (_what, state, hasUpdate, nextDue, freshness) => {
    expect(freshnessOf(state, hasUpdate, nextDue, '2026-03-01')).toBe(freshness);
  });

  it('runs once it is adopted, or somebody says how it goes', () => {
    expect([standOf('HARMONISED', false), standOf('HARMONISED', true), standOf('ADOPTED', false)]).toEqual(['NOT_STARTED', 'RUNNING', 'RUNNING']);
    expect([standOf('PARTLY_ATTAINED', true), standOf('REVIEWED', true), standOf('SUPERSEDED', true)]).toEqual(['DONE', 'DONE', 'DROPPED']);
  });
});
