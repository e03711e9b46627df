import { holidayIn } from './public-holidays.js';

const VOERDE = '05170044';

describe('public holidays', () => {
  it('are those of the Land, from the movable feasts of one year to the next', () => {
    expect(['2026-06-04', '2027-05-27', '2027-03-26', '2026-11-01'].map((day) => holidayIn(VOERDE, day))).toEqual(['FRONLEICHNAM', 'FRONLEICHNAM', 'KARFREITAG', 'ALLERHEILIGEN']);
    expect(['2026-06-04', '2026-10-31'].map((day) => holidayIn('03101000', day))).toEqual([undefined, 'REFORMATIONSTAG']);
  });

  it('are known for a county too, and without a place only what holds everywhere', () => {
    expect(holidayIn('05378', '2026-06-04')).toBe('FRONLEICHNAM');
    expect([holidayIn(null, '2026-06-04'), holidayIn(null, '2026-10-03')]).toEqual([undefined, 'DEUTSCHEEINHEIT']);
  });

  it('are neither the Saturday before nor the Sunday of every week', () => {
    expect(['2026-11-21', '2026-11-22'].map((day) => holidayIn(VOERDE, day))).toEqual([undefined, undefined]);
  });
});
