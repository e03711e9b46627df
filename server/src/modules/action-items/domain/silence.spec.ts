import { silentSince } from './silence.js';

const now = new Date('2026-11-21T12:00:00Z');
const item = (state: 'AGREED' | 'REPORTED_DONE' | 'CONFIRMED', lastEvent: string) => ({ state, lastEventAt: new Date(lastEvent), silenceDays: 60 });

describe('silence about an Auftrag', () => {
  it('begins sixty days after the last event', () => {
    expect(silentSince(item('AGREED', '2026-09-22T12:00:00Z'), now)).toBeNull();
    expect(silentSince(item('AGREED', '2026-09-22T11:59:59Z'), now)).toEqual(new Date('2026-11-21T11:59:59Z'));
  });

  it('is a matter of those who confirm too, and of nobody once it is settled', () => {
    expect(silentSince(item('REPORTED_DONE', '2026-01-01T00:00:00Z'), now)).not.toBeNull();
    expect(silentSince(item('CONFIRMED', '2026-01-01T00:00:00Z'), now)).toBeNull();
  });
});
