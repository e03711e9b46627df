import type { ComparedBlocks } from '../data/comparison.store';
import { doneText, durationText, lastingText } from './compared';

const blocks = (changes: Partial<ComparedBlocks> = {}): ComparedBlocks => ({ __typename: 'ComparedBlocksType', accepted: 1, beganOn: '2024-01-01', blocks: 1, contents: 5, done: 3, endedOn: '2024-04-30', ...changes }) as ComparedBlocks;

it('says how long blocks took, or since when they run', () => {
  expect(durationText(blocks(), 'de')).toBe('Tage: 120');
  expect(durationText(blocks({ endedOn: null }), 'de')).toBe('läuft seit 01.01.2024');
  expect(durationText(blocks({ beganOn: null, endedOn: null }), 'de')).toBe('–');
  expect(durationText(null, 'de')).toBe('–');
});

it('says of a cycle that is over what was begun and never accepted', () => {
  expect([lastingText(blocks(), 'de'), lastingText(blocks({ endedOn: null }), 'de'), lastingText(blocks({ beganOn: null, endedOn: null }), 'de')]).toEqual(['Tage: 120', 'begonnen am 01.01.2024, nicht angenommen', '–']);
});

it('says how much of them is done', () => {
  expect(doneText(blocks())).toBe('3 von 5 erfolgt');
});
