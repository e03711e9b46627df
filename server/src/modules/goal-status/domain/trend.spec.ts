import { type Reading, trendOf } from './trend.js';

const said = (lage: Reading['lage'], value: number | null = null): Reading => ({ lage, value });

describe('the trend of a goal', () => {
  it('follows its Lage', () => {
    expect([trendOf(said('WATCH'), said('ON_TRACK'), null), trendOf(said('WATCH'), said('AT_RISK'), null)]).toEqual(['WORSE', 'BETTER']);
  });

  it('follows the way to its target where its Lage stayed, upwards as well as downwards', () => {
    expect([trendOf(said('ON_TRACK', 2), said('ON_TRACK', 1), 3), trendOf(said('ON_TRACK', 40), said('ON_TRACK', 50), 30), trendOf(said('ON_TRACK', 1.5), said('ON_TRACK', 2), 3)]).toEqual(['BETTER', 'BETTER', 'WORSE']);
  });

  it('says that it stayed where neither moved', () => {
    expect([trendOf(said('ON_TRACK', 2), said('ON_TRACK', 2), 3), trendOf(said('ON_TRACK'), said('ON_TRACK', 2), 3), trendOf(said('ON_TRACK', 2), said('ON_TRACK', 1), null)]).toEqual(['SAME', 'SAME', 'SAME']);
  });

  it('says nothing before the second Sachstand', () => {
    expect([trendOf(null, null, 3), trendOf(said('ON_TRACK'), null, 3)]).toEqual([null, null]);
  });
});
