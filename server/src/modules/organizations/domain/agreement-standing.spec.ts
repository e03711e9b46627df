import { type AgreementTerms, standingOf } from './agreement-standing.js';

const TODAY = '2026-11-21';
const standing = (terms: Partial<AgreementTerms>) => standingOf({ validFrom: '2024-01-01', validUntil: null, noticeMonths: null, warnDays: 180, ...terms }, TODAY);

describe('an agreement', () => {
  it('runs without an end until somebody gives it one', () => {
    expect(standing({})).toEqual({ state: 'RUNNING', noticeBy: null, noticeIsNear: false });
    expect(standing({ noticeMonths: 6 })).toEqual({ state: 'RUNNING', noticeBy: null, noticeIsNear: false });
    expect(standing({ validFrom: null }).state).toBe('RUNNING');
  });

  it('is still to come before its first day, and has begun on it', () => {
    expect(standing({ validFrom: '2026-11-22', validUntil: '2027-01-31' }).state).toBe('UPCOMING');
    expect(standing({ validFrom: TODAY }).state).toBe('RUNNING');
  });

  it('ends soon from as many days before its end as somebody wants to be told', () => {
    expect(standing({ validUntil: '2027-05-21', warnDays: 180 }).state).toBe('RUNNING');
    expect(standing({ validUntil: '2027-05-20', warnDays: 180 }).state).toBe('ENDS_SOON');
    expect(standing({ validUntil: '2027-05-20', warnDays: 30 }).state).toBe('RUNNING');
    expect(standing({ validUntil: TODAY, warnDays: 0 }).state).toBe('ENDS_SOON');
  });

  it('has ended on the day after its last', () => {
    expect(standing({ validUntil: TODAY }).state).not.toBe('ENDED');
    expect(standing({ validUntil: '2026-11-20' }).state).toBe('ENDED');
  });

  it('ends soon too when there is a quarter left to give notice, however far its end is', () => {
    expect(standing({ validUntil: '2028-02-19', noticeMonths: 12 })).toEqual({ state: 'ENDS_SOON', noticeBy: '2027-02-19', noticeIsNear: true });
    expect(standing({ validUntil: '2028-02-20', noticeMonths: 12 })).toEqual({ state: 'RUNNING', noticeBy: '2027-02-20', noticeIsNear: false });
    expect(standing({ validUntil: '2027-11-20', noticeMonths: 12 })).toEqual({ state: 'RUNNING', noticeBy: '2026-11-20', noticeIsNear: false });
  });

  it.each([
    ['2027-06-30', 3, '2027-03-31'],
    ['2027-12-31', 6, '2027-06-30'],
    ['2027-05-15', 3, '2027-02-15'],
    ['2027-05-30', 3, '2027-02-28'],
    ['2028-05-31', 3, '2028-02-29'],
    ['2027-01-31', 14, '2025-11-30'],
  ])('that ends on %s with %i months of notice is given notice by %s', (validUntil, noticeMonths, noticeBy) => {
    expect(standing({ validUntil, noticeMonths }).noticeBy).toBe(noticeBy);
  });
});
