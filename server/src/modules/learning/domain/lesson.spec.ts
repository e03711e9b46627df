import { problemOfDisposal } from './lesson.js';

it('needs a reason for what is adapted or dropped, and none for what is adopted', () => {
  expect(problemOfDisposal('OPEN', 'ADOPTED', '')).toBeUndefined();
  expect(problemOfDisposal('OPEN', 'ADAPTED', '')).toBe('REASON_MISSING');
  expect(problemOfDisposal('OPEN', 'DROPPED', '')).toBe('REASON_MISSING');
  expect(problemOfDisposal('OPEN', 'DROPPED', 'Das trägt nicht.')).toBeUndefined();
});

it('decides about each lesson once', () => {
  expect(problemOfDisposal('ADOPTED', 'DROPPED', 'Doch nicht.')).toBe('IS_DISPOSED');
});
