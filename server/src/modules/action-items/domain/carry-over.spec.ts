import { carryOver } from './carry-over.js';

const today = '2026-11-21';
const at = (carriedCount: number, parentId: string | null = 'parent') => ({ carriedCount, climbedToId: null, climbedOn: null, parentId });

describe('carrying an Auftrag over', () => {
  it('counts, and stays where it is the first two times', () => {
    expect(carryOver(at(0), today)).toEqual({ carriedCount: 1, climbedToId: null, climbedOn: null });
    expect(carryOver(at(1), today)).toEqual({ carriedCount: 2, climbedToId: null, climbedOn: null });
  });

  it('lets it climb to the organisation above the third time', () => {
    expect(carryOver(at(2), today)).toEqual({ carriedCount: 3, climbedToId: 'parent', climbedOn: today });
  });

  it('lets it climb once, and keeps the day', () => {
    const climbed = { carriedCount: 3, climbedToId: 'parent', climbedOn: '2026-01-01', parentId: 'another parent' };
    expect(carryOver(climbed, today)).toEqual({ carriedCount: 4, climbedToId: 'parent', climbedOn: '2026-01-01' });
  });

  it('stays where nobody is above, and climbs once somebody is', () => {
    expect(carryOver(at(2, null), today)).toEqual({ carriedCount: 3, climbedToId: null, climbedOn: null });
    expect(carryOver(at(3), today).climbedToId).toBe('parent');
  });
});
