import { Hopeless } from '../../kernel/jobs.js';
import { ATTEMPTS, faultOf, nextAttempt } from './attempts.js';

describe('a job that failed', () => {
  const now = new Date('2026-03-29T00:00:00Z');
  const wait = (attempts: number) => (nextAttempt(attempts, now).getTime() - now.getTime()) / 1000;

  it('is tried again soon, then ever later', () => {
    expect([1, 2, 3, 4].map(wait)).toEqual([5, 20, 80, 320]);
  });

  it('is given up within a working day', () => {
    const hours = Array.from({ length: ATTEMPTS - 1 }, (_, n) => wait(n + 1)).reduce((sum, each) => sum + each) / 3600;
    expect(hours).toBeGreaterThan(6);
    expect(hours).toBeLessThan(10);
  });

  it('says what went wrong without the words of the error, which may name somebody', () => {
    expect(faultOf(new Hopeless('550'))).toBe('550');
    expect(faultOf(Object.assign(new Error('<erika@example.org>'), { code: 'ETIMEDOUT' }))).toBe('ETIMEDOUT');
    expect(faultOf(new TypeError('erika@example.org'))).toBe('TypeError');
    expect(faultOf('erika@example.org')).toBe('UNKNOWN');
  });
});
