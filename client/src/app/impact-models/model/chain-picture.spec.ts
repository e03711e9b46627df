import { model } from '../testing/impact-models';
import { pictureOf } from './chain-picture';
import { chainThrough } from './impact-rows';

it('runs a line from the right edge of a card to the left edge of another one', () => {
  const { lines, rows } = pictureOf(model());
  expect(rows).toBe(1);
  expect(lines.map(({ path }) => path)).toEqual(['M80 50C90 50 90 50 100 50', 'M180 50C240 50 240 50 300 50']);
});

it('puts what stands in one column below each other', () => {
  const two = model({ nodes: [...model().nodes, { id: 'zweiter', kind: 'INPUT', text: 'Geld', targetGroup: '' }] });
  expect(pictureOf(two).placed.filter(({ column }) => column === 0)).toEqual([{ id: 'raum', column: 0, row: 0 }, { id: 'zweiter', column: 0, row: 1 }]);
});

it('follows a chain both ways, and leaves out what does not belong to it', () => {
  expect([...chainThrough(model(), 'treff')].sort()).toEqual(['kontakte', 'raum', 'treff']);
});
