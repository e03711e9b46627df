import { byKey, nextKey } from './task-keys.js';

describe('the key of a new task', () => {
  it.each([
    [null, [], 'B3.1'],
    [null, ['B3.1', 'B3.2', 'B3.2a'], 'B3.3'],
    ['B1.2', ['B1.2', 'B1.2a', 'B1.2b'], 'B1.2c'],
    ['B1.2', Array.from({ length: 26 }, (_, n) => `B1.2${String.fromCharCode(97 + n)}`), 'B1.2aa'],
  ])('below %s beside %j is %s', (parent, taken, key) => {
    expect(nextKey(key.slice(0, 2), parent, taken)).toBe(key);
  });
});

it('puts contents in the order of their numbers, parts behind what collects them', () => {
  const keys = ['B3.10', 'B3.2', 'B3.0', 'B3.2b', 'B3.2a'];
  expect(keys.map((key) => ({ key })).sort(byKey).map(({ key }) => key)).toEqual(['B3.0', 'B3.2', 'B3.2a', 'B3.2b', 'B3.10']);
});
