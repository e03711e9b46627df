import fc from 'fast-check';
import { hoursBetween, instantOf, slotOf } from './hours-of-week.js';

const BERLIN = 'Europe/Berlin';
const HOUR_MS = 3_600_000;

const between = (after: string, until: string) => hoursBetween(new Date(after), new Date(until), BERLIN).map(({ day, hour }) => `${day} ${hour}`);

describe('the hours of a Planungskreis', () => {
  it('follow its clocks, in winter and in summer', () => {
    expect(between('2026-01-12T05:00:00Z', '2026-01-12T06:00:00Z')).toEqual(['2026-01-12 7']);
    expect(between('2026-07-13T04:00:00Z', '2026-07-13T05:00:00Z')).toEqual(['2026-07-13 7']);
  });

  it('that the clocks pass over in March come at the moment at which they do', () => {
    expect(instantOf('2026-03-29', 2, BERLIN)).toEqual(new Date('2026-03-29T01:00:00Z'));
    expect(between('2026-03-29T00:00:00Z', '2026-03-29T01:00:00Z')).toEqual(['2026-03-29 2', '2026-03-29 3']);
    expect(between('2026-03-29T01:00:00Z', '2026-03-29T02:00:00Z')).toEqual(['2026-03-29 4']);
  });

  it('that the clocks show twice in October come the first time only', () => {
    expect(between('2026-10-24T23:00:00Z', '2026-10-25T00:00:00Z')).toEqual(['2026-10-25 2']);
    expect(between('2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z')).toEqual([]);
    expect(between('2026-10-25T01:00:00Z', '2026-10-25T02:00:00Z')).toEqual(['2026-10-25 3']);
  });

  it('that passed while nothing ran are all made up for', () => {
    expect(between('2026-01-12T05:30:00Z', '2026-01-12T08:00:00Z')).toEqual(['2026-01-12 7', '2026-01-12 8', '2026-01-12 9']);
  });

  it('know the day of the week, of which Monday is the first', () => {
    const [monday] = hoursBetween(new Date('2026-01-12T05:00:00Z'), new Date('2026-01-12T06:00:00Z'), BERLIN);
    const [sunday] = hoursBetween(new Date('2026-01-11T05:00:00Z'), new Date('2026-01-11T06:00:00Z'), BERLIN);
    expect([slotOf(monday), slotOf(sunday)]).toEqual([31, 175]);
  });

  it('come each once in any week of any zone, however long it is between the rounds', () => {
    const zones = fc.constantFrom(BERLIN, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC');
    const begin = fc.integer({ min: Date.UTC(2024, 0, 1) / HOUR_MS, max: Date.UTC(2028, 0, 1) / HOUR_MS });
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 190 }), { maxLength: 12 });
    fc.assert(
      fc.property(zones, begin, cuts, (zone, hour, inBetween) => {
        const at = (hours: number) => new Date((hour + hours) * HOUR_MS);
        const moments = [0, ...inBetween.toSorted((a, b) => a - b), 191].map(at);
        const told = moments.slice(1).flatMap((until, round) => hoursBetween(moments[round], until, zone)).map((each) => `${each.day} ${each.hour}`);
        expect(new Set(told).size).toBe(told.length);
        const days = [...new Set(told.map((each) => each.slice(0, 10)))].toSorted().slice(1, -1);
        for (const day of days) expect(told.filter((each) => each.startsWith(day))).toHaveLength(24);
      }),
      { numRuns: 40 },
    );
  });
});
