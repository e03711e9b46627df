import { notesOf, textOf } from './round-notes';

const notes = new Map([[0, 'Vorab'], [1, 'Mieten\n\nWege'], [2, 'Schule']]);

it('keeps the notes of a topic round by round in one plain text', () => {
  expect(textOf(notes)).toBe('Vorab\n\nRunde 1\nMieten\n\nWege\n\nRunde 2\nSchule');
  expect([...notesOf(textOf(notes))]).toEqual([...notes]);
});

it('leaves as it is what somebody is typing, also a new line at its end', () => {
  for (const text of ['Mieten\n', 'Mieten\n\n', '\nMieten', ' ']) expect(notesOf(textOf(new Map([[1, text], [2, 'Schule']]))).get(1)).toBe(text);
  expect(notesOf(textOf(new Map([[2, 'Schule\n\n']]))).get(2)).toBe('Schule\n\n');
});

it('writes nothing for a round without notes', () => {
  expect(textOf(new Map([[1, ''], [3, 'Später']]))).toBe('Runde 3\nSpäter');
  expect([...notesOf('')]).toEqual([]);
});

it('takes no sentence for the beginning of a round', () => {
  expect([...notesOf('In Runde 1 war es laut.')]).toEqual([[0, 'In Runde 1 war es laut.']]);
});
