import { stateOf } from './invitation-state.js';

const [yesterday, now, tomorrow] = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => new Date(day));
const untouched = { usedAt: null, revokedAt: null };

describe('the state of an invitation', () => {
  it('is open until its link ends, and not at that very moment', () => {
    expect([tomorrow, now, yesterday].map((expiresAt) => stateOf(untouched, expiresAt, now))).toEqual(['OPEN', 'EXPIRED', 'EXPIRED']);
  });

  it('tells first what somebody has done with it', () => {
    expect(stateOf({ ...untouched, usedAt: yesterday }, yesterday, now)).toBe('USED');
    expect(stateOf({ ...untouched, revokedAt: yesterday }, tomorrow, now)).toBe('REVOKED');
  });
});
