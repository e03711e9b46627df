import type { ConsultationRole } from './consultation-results.js';
import { warningsOf } from './paper-warnings.js';

const consulted = (role: ConsultationRole, plannedOn: string | null = null, isAuthoritative = false) => ({ role, plannedOn, isAuthoritative });

it('warns where a body consults before the one that stands before it; those without a day do not count', () => {
  expect(warningsOf('DRAFT', [consulted('HEARING', '2024-09-17'), consulted('HEARING'), consulted('HEARING', '2024-09-11')])).toEqual(['DATES_DO_NOT_ASCEND']);
  expect(warningsOf('DRAFT', [consulted('HEARING', '2024-09-11'), consulted('HEARING', '2024-09-11')])).toEqual([]);
});

it('warns where the council hears of it for the first time when it is to judge', () => {
  expect(warningsOf('DRAFT', [consulted('PRELIMINARY'), consulted('EARLY_INFORMATION')])).toEqual(['LATE_FIRST_CONTACT']);
  expect(warningsOf('DRAFT', [consulted('EARLY_INFORMATION'), consulted('PRELIMINARY'), consulted('DECISION', null, true)])).toEqual([]);
});

it('warns where the body that decides only notes it', () => {
  expect(warningsOf('DRAFT', [consulted('NOTICE')])).toEqual([]);
  expect(warningsOf('DRAFT', [consulted('NOTICE', null, true)])).toEqual(['NOTICE_IS_NO_MANDATE']);
});

it.each(['WITHDRAWN', 'CLOSED'] as const)('warns of nothing where nothing can be done any more: %s', (state) => {
  expect(warningsOf(state, [consulted('NOTICE', null, true)])).toEqual([]);
});
