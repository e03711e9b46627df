import { instantOf, isClockTime, localTimeOf } from './local-time.js';

const ZONE = 'Europe/Berlin';
const utc = (day: string, time: string) => instantOf(day, time, ZONE).toISOString().slice(0, 16);

describe('the time on the wall', () => {
  it('stays what it is over the change to winter time and back', () => {
    expect([utc('2026-10-24', '14:00'), utc('2026-10-26', '14:00')]).toEqual(['2026-10-24T12:00', '2026-10-26T13:00']);
    expect([utc('2027-03-27', '14:00'), utc('2027-03-28', '14:00')]).toEqual(['2027-03-27T13:00', '2027-03-28T12:00']);
  });

  it('that clocks leap over is as far behind the leap, and one that they show twice is the first', () => {
    expect(utc('2027-03-28', '02:30')).toBe('2027-03-28T01:30');
    expect(utc('2026-10-25', '02:30')).toBe('2026-10-25T00:30');
  });

  it('is found again from the instant', () => {
    for (const [day, time] of [['2026-10-25', '23:59'], ['2027-03-28', '00:00'], ['2026-07-01', '09:05']]) expect(localTimeOf(instantOf(day, time, ZONE), ZONE)).toEqual({ day, time });
  });

  it('is one that a clock shows', () => {
    expect(['00:00', '23:59', '24:00', '9:00', '14:60', '14:00:00', ''].map(isClockTime)).toEqual([true, true, false, false, false, false, false]);
  });
});
