import { blockGroups, contentsOf, isShared } from './block-group';
import { groupLink } from './group-link';
import { aBlock, aReservation, aTask, perBody } from './testing/blocks';

const first = <T>([one]: readonly T[]): T => one;

it('gives a block of one body a place of its own, with the number of its key and the word of its kind', () => {
  const group = first(blockGroups([aBlock({ id: 'b3', key: 'B3', kind: 'ANALYSES' })]));
  expect(group).toMatchObject({ number: '3', name: 'Analysen', stand: 'NOT_STARTED', checkpointCount: 0 });
  expect(isShared(group)).toBe(false);
  expect(groupLink(group)).toEqual({ commands: ['/kreislauf/baustein/b3'], queryParams: null, handling: null });
});

it('keeps a key that is a letter', () => {
  expect(first(blockGroups([aBlock({ key: 'A' })])).number).toBe('A');
});

it('brings the blocks of several bodies together where the first of them stands', () => {
  const groups = blockGroups([aBlock({ key: '3' }), ...perBody(), aBlock({ key: '5' })]);
  expect(groups.map(({ key, blocks }) => [key, blocks.length])).toEqual([['3', 1], ['4', 2], ['5', 1]]);
  const shared = groups[1];
  expect(shared).toMatchObject({ checkpointCount: 2, contentCount: 2, cells: ['PLANNED', 'PLANNED'] });
  expect(shared && groupLink(shared)).toEqual({ commands: [], queryParams: { offen: '4' }, handling: 'merge' });
});

it.each([
  [['NOT_STARTED', 'NOT_STARTED'], 'NOT_STARTED'],
  [['DONE', 'DONE'], 'DONE'],
  [['DONE', 'NOT_STARTED'], 'RUNNING'],
  [['RUNNING', 'NOT_STARTED'], 'RUNNING'],
  [['SUSPENDED', 'SUSPENDED'], 'SUSPENDED'],
])('stands as its bodies do: %p is %s', (stands, expected) => {
  expect(first(blockGroups(stands.map((stand, place) => aBlock({ id: String(place), stand })))).stand).toBe(expected);
});

it('is as bad as the worst, and under a Vorbehalt as soon as one of them is', () => {
  const blocks = [aBlock({ lage: 'AT_RISK', aktualitaet: { state: 'FRESH' } }), aBlock({ lage: 'WATCH', reservation: aReservation })];
  expect(first(blockGroups(blocks))).toMatchObject({ lage: 'AT_RISK', freshness: 'FRESH', reserved: true });
});

it('counts the contents that the server counts', () => {
  const tasks = [
    aTask({ id: 'parent', hasChildren: true }),
    aTask({ id: 'child' }),
    aTask({ id: 'dropped', shownStand: 'DROPPED' }),
    aTask({ id: 'undecided', isOptional: true, shownStand: 'UNDEFINED' }),
    aTask({ id: 'chosen', isOptional: true, shownStand: 'WAITING' }),
  ];
  expect(contentsOf(aBlock({ tasks })).map(({ id }) => id)).toEqual(['child', 'chosen']);
});
