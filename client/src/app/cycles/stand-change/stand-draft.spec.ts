import { movable, move, reference } from '../block/testing/blocks';
import { changedSince } from './changed-since';
import { inputOf, lengthInWords, needsSentence } from './stand-draft';

const draft = { to: 'DONE' as const, sentence: '  fertig ', date: '2024-09-19', precision: 'BEFORE' as const };

it('asks for what was seen, in the order of the work, and for the day of what is done', () => {
  const tasks = [movable('B3.2', { predecessors: [reference('B3.1')], version: 4 }), movable('B3.1')];
  const completed = { date: '2024-09-19', precision: 'BEFORE' };
  expect(inputOf(tasks, draft).moves).toEqual([
    { taskId: 'B3.1', version: 1, to: 'DONE', sentence: 'fertig', completed },
    { taskId: 'B3.2', version: 4, to: 'DONE', sentence: 'fertig', completed },
  ]);
  expect(inputOf(tasks, { ...draft, to: 'IN_PROGRESS' }).moves[0].completed).toBeNull();
});

it('needs a sentence as soon as one of the moves needs it', () => {
  const reopened = movable('B3.2', { moves: [move('IN_PROGRESS', { needsSentence: true })] });
  expect(needsSentence([movable('B3.1')], 'IN_PROGRESS')).toBe(false);
  expect(needsSentence([movable('B3.1'), reopened], 'IN_PROGRESS')).toBe(true);
});

it('recommends a length and cuts nothing off', () => {
  expect(lengthInWords('Ein Satz. ')).toBe('9 von 280 Zeichen');
  expect(lengthInWords('x'.repeat(281))).toBe('281 Zeichen, empfohlen sind höchstens 280');
});

it.each([
  ['nothing', {}, null],
  ['another Stand', { version: 2, shownStand: 'IN_PROGRESS' as const }, 'Inzwischen geändert: B3.1 ist jetzt „in Arbeit“.'],
  ['something else', { version: 2, note: 'neu' }, 'Inzwischen geändert: B3.1 hat neue Angaben.'],
])('notices %s that came meanwhile', (_case, changes, sentence) => {
  expect(changedSince([movable('B3.1')], [movable('B3.1', changes)])).toBe(sentence);
});
