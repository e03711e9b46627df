import { accountableIds, found, holderChoices, holdingOf, holdingText } from './holder';
import { directory } from './testing/entries';

const choices = holderChoices(directory);
const names = (words: string) => found(choices, words).map(({ name }) => name);

it('offers each organisation and after it its seats, with whoever holds them', () => {
  expect(choices.map(({ holder, name, about }) => [holder, name, about])).toEqual([
    ['organization:o1', 'Planungsgruppe', 'Voerde (Niederrhein)'],
    ['seat:s1', 'Leitung der Planungsgruppe', 'Planungsgruppe, Martin Overbeck'],
    ['organization:o2', 'Kämmerei', ''],
    ['seat:s2', 'Kämmerin', 'Kämmerei, zurzeit unbesetzt'],
  ]);
});

it.each([
  ['overbeck', ['Leitung der Planungsgruppe']],
  ['kammer', ['Kämmerei', 'Kämmerin']],
  ['gruppe leit', ['Leitung der Planungsgruppe']],
  ['xyz', []],
])('finds by %s', (words, expected) => {
  expect(names(words)).toEqual(expected);
});

it.each([
  [{ organization: { id: 'o1', name: '' } }, { organizationId: 'o1', seatId: null, personId: null }],
  [{ seat: { id: 's1', name: '' }, person: { id: 'p1', name: '' } }, { organizationId: null, seatId: 's1', personId: 'p1' }],
  [{}, { organizationId: null, seatId: null, personId: null }],
])('tells the server %p as ids', (accountable, ids) => {
  expect(accountableIds(holdingOf(accountable))).toEqual(ids);
});

it('names nobody without an organisation or seat, whoever was chosen before', () => {
  expect(accountableIds({ holder: '', personId: 'p1' })).toEqual({ organizationId: null, seatId: null, personId: null });
  expect(holdingText({ holder: '', personId: 'p1' }, directory)).toBe('niemand');
});

it('says who it is', () => {
  expect(holdingText({ holder: 'seat:s1', personId: 'p1' }, directory)).toBe('Leitung der Planungsgruppe, Martin Overbeck');
});
