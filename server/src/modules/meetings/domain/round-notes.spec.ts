import { notesParts } from './round-notes.js';

describe('the notes about a topic', () => {
  it('fall into what is said in general and round by round', () => {
    expect(notesParts('Vorab\n\nRunde 1\nMieten\nWege\n\nRunde 3\nSpäter')).toEqual([
      { round: null, paragraphs: ['Vorab'] },
      { round: 1, paragraphs: ['Mieten', 'Wege'] },
      { round: 3, paragraphs: ['Später'] },
    ]);
  });

  it('take no sentence for the beginning of a round, and no round without a word', () => {
    expect(notesParts('In Runde 1 war es laut\nRunde 2\n\nRunde 7')).toEqual([
      { round: null, paragraphs: ['In Runde 1 war es laut'] },
      { round: 2, paragraphs: ['Runde 7'] },
    ]);
    expect(notesParts('')).toEqual([]);
  });
});
