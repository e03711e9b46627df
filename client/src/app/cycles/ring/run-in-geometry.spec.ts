import { runIn } from './run-in-geometry';

it('is not there without a set-up', () => {
  expect(runIn([])).toBeNull();
});

it.each([1, 2, 4])('leads %i segments in a row down into the ring', (count) => {
  const way = runIn(Array.from({ length: count }, () => 2));
  const places = way?.shapes.map(({ label }) => label.x) ?? [];
  expect(places).toHaveLength(count);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.max(...places)).toBeLessThan(60);
  expect(way?.shapes.every(({ cells }) => cells.length === 2)).toBe(true);
  expect(way?.lead).toMatch(/V-233$/);
  expect(way?.top).toBeLessThan(-228);
});
