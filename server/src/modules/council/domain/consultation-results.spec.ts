import { CONSULTATION_RESULTS, isOpen, resolvedBy, resultsOf } from './consultation-results.js';

it.each(['NOTICE', 'EARLY_INFORMATION'] as const)('lets a body that is only informed (%s) note a paper or put it off, also where it decides', (role) => {
  for (const isAuthoritative of [true, false]) expect(resultsOf(role, isAuthoritative)).toEqual(['NOTED', 'REFERRED', 'ADJOURNED', 'NOT_DEALT_WITH']);
});

it('lets a body that decides recommend nothing to another one', () => {
  expect(resultsOf('DECISION', true)).not.toContain('PRELIMINARILY_RECOMMENDED');
  expect(resultsOf('PRELIMINARY', false)).toEqual(CONSULTATION_RESULTS);
});

it('resolves what was approved, noted or rejected, and nothing that was put off', () => {
  expect(CONSULTATION_RESULTS.map(resolvedBy)).toEqual(['NOTED', undefined, 'ADOPTED', 'ADOPTED_AMENDED', 'REJECTED', undefined, undefined, undefined]);
});

it('asks a body again that put a paper off, and no other', () => {
  expect(CONSULTATION_RESULTS.filter(isOpen)).toEqual(['REFERRED', 'ADJOURNED', 'NOT_DEALT_WITH']);
});
