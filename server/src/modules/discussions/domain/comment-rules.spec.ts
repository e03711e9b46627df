import { closedBy } from './comment-rules.js';

const createdAt = new Date('2026-11-21T10:00:00Z');
const at = (time: string) => new Date(`2026-11-21T${time}Z`);

describe('a comment', () => {
  it('can be corrected for a quarter of an hour', () => {
    expect(['10:00:00', '10:14:59', '10:15:00'].map((time) => closedBy({ createdAt, withdrawnAt: null }, at(time)))).toEqual([undefined, undefined, 'TOO_LATE']);
  });

  it('is closed once it is withdrawn', () => {
    expect(closedBy({ createdAt, withdrawnAt: at('10:01:00') }, at('10:02:00'))).toBe('WITHDRAWN');
  });
});
