import { freshness } from './aktualitaet.js';

const day = (text: string) => new Date(`${text}T12:00:00Z`);

describe('Aktualität', () => {
  it('is "nie" without an event', () => {
    expect(freshness(null, 60, day('2024-09-25')).state).toBe('NEVER');
  });

  it('is "frisch" for sixty days and "überfällig" after that, and says since when', () => {
    expect(freshness(day('2024-08-01'), 60, day('2024-09-30')).state).toBe('FRESH');
    expect(freshness(day('2024-08-01'), 60, day('2024-10-01'))).toEqual({ state: 'OVERDUE', lastAt: day('2024-08-01'), overdueSince: day('2024-09-30') });
  });

  it('follows the setting of the Planungskreis', () => {
    expect(freshness(day('2024-08-01'), 30, day('2024-09-01')).state).toBe('OVERDUE');
  });
});
