import { answerDue, problemsOfAnswer } from './answer-rules.js';

const TODAY = '2026-11-21';
const problems = (parts: Partial<Parameters<typeof problemsOfAnswer>[0]>) =>
  problemsOfAnswer({ answer: 'ACCEPTED', reason: '', until: null, ...parts }, TODAY).map(({ field, code }) => `${field} ${code}`);

it('needs no reason to agree', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ answer: 'PARTLY_ACCEPTED' })).toEqual([]);
});

it('rejects nothing without a reason', () => {
  expect(problems({ answer: 'REJECTED' })).toEqual(['reason REQUIRED']);
  expect(problems({ answer: 'REJECTED', reason: 'Die Mittel fehlen.' })).toEqual([]);
});

it('puts nothing off without a reason and a later day', () => {
  expect(problems({ answer: 'DEFERRED' })).toEqual(['reason REQUIRED', 'until REQUIRED']);
  expect(problems({ answer: 'DEFERRED', reason: 'Erst der Haushalt.', until: TODAY })).toEqual(['until NOT_ALLOWED']);
  expect(problems({ answer: 'DEFERRED', reason: 'Erst der Haushalt.', until: '2027-03-01' })).toEqual([]);
});

it('has no day until when for what is decided', () => {
  expect(problems({ until: '2027-03-01' })).toEqual(['until NOT_ALLOWED']);
});

it('waits sixty days for an answer, also across the turn of a year', () => {
  expect(answerDue(TODAY)).toBe('2027-01-20');
});
