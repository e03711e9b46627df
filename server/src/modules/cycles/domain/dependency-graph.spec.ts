import fc from 'fast-check';
import { circleIn, pathBetween } from './dependency-graph.js';

const order = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe('an order', () => {
  it('knows the way from something to what comes before it', () => {
    expect(pathBetween(order({ c: ['b'], b: ['a', 'x'] }), 'c', 'a')).toEqual(['c', 'b', 'a']);
    expect(pathBetween(order({ c: ['b'] }), 'b', 'c')).toBeUndefined();
  });

  it('shows a circle, and none where there is none', () => {
    expect(circleIn(order({ a: ['b'], b: ['c'], c: ['a'] }))).toEqual(['a', 'b', 'c', 'a']);
    expect(circleIn(order({ a: ['a'] }))).toEqual(['a', 'a']);
    expect(circleIn(order({ a: ['b', 'c'], b: ['d'], c: ['d'] }))).toBeUndefined();
  });

  it('has no circle as long as everything only comes after something smaller', () => {
    const edges = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 80 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const downwards = Map.groupBy(pairs.filter(([a, b]) => a > b), ([a]) => String(a));
        expect(circleIn(new Map([...downwards].map(([a, some]) => [a, some.map(([, b]) => String(b))])))).toBeUndefined();
      }),
    );
  });
});
