import { cellArcs, middleAt, ringShapes, segmentArcs } from './ring-geometry';

const at = <T>(list: readonly T[], place: number): T => list[place];

it('draws six segments as the design does', () => {
  const shapes = ringShapes([3, 4, 5, 4, 2, 2]);
  expect(at(shapes, 0).outline).toBe('M-98.3,-181A206 206 0 0 1 98.3,-181L86.6,-133.3L53.4,-98.4A112 112 0 0 0 -53.4,-98.4L-64.7,-145.3Z');
  expect(at(shapes, 2).outline).toBe('M205.9,5.4A206 206 0 0 1 107.6,175.6L72.2,141.7L58.5,95.5A112 112 0 0 0 112,2.9L158.1,16.6Z');
  expect(at(shapes, 2).hatch).toBe('M205.9,5.4A206 206 0 0 1 199.4,51.6L150.3,51.8L108.4,28A112 112 0 0 0 112,2.9L158.1,16.6Z');
  expect(at(shapes, 0).focus).toBe('M-109.7,-198.7A227 227 0 0 1 109.7,-198.7L92.2,-139.8L52.2,-94.6A108 108 0 0 0 -52.2,-94.6L-69.2,-152.5Z');
  expect(at(at(shapes, 0).cells, 1).frame).toBe('M-26.1,-221.5A223 223 0 0 1 43.4,-218.7L41.4,-208.9A213 213 0 0 0 -24.9,-211.5Z');
  expect(at(at(shapes, 2).cells, 1).half).toBe('M214.9,59.5A223 223 0 0 1 208.8,78.2L199.5,74.7A213 213 0 0 0 205.3,56.8Z');
});

it.each([1, 2, 3, 7, 12])('shares the ring evenly among %i segments, the first at twelve o’clock', (count) => {
  const arcs = segmentArcs(count);
  expect(at(arcs, 0).start + at(arcs, 0).end).toBeCloseTo(0);
  for (const { start, end } of arcs) expect(end - start).toBeCloseTo(360 / count - 3);
});

it('takes the long way round where a segment is more than half of the ring', () => {
  expect(at(ringShapes([1]), 0).outline).toContain('A206 206 0 1 1');
});

it.each([0, 1, 2, 40, 200])('keeps %i cells apart and beside their segment', (count) => {
  const cells = cellArcs({ start: -13.5, end: 13.5 }, count);
  expect(cells).toHaveLength(count);
  for (const [place, { start, end }] of cells.entries()) {
    expect(end).toBeGreaterThan(start);
    if (place) expect(start).toBeGreaterThan(at(cells, place - 1).end);
  }
  if (count) expect([at(cells, 0).start, at(cells, count - 1).end]).toEqual([-11.25, expect.closeTo(15.75)]);
});

it('centres each line in the band, and stays where it is outside of it', () => {
  const arc = at(segmentArcs(6), 1);
  const x = middleAt(arc, -74, 140);
  const inner = Math.sqrt(112 ** 2 - 74 ** 2);
  const outer = Math.sqrt(206 ** 2 - 74 ** 2);
  expect(Math.abs(x - (inner + outer) / 2)).toBeLessThan(2);
  expect(middleAt(arc, 0, 0)).toBe(0);
});
