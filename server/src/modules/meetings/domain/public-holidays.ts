import { getHolidayByDate } from 'feiertagejs';
import type { Day } from '../../../kernel/clock.js';

/** The Länder by the first two digits of official keys (Destatis, Gemeindeverzeichnis). */
const LAENDER = { '01': 'SH', '02': 'HH', '03': 'NI', '04': 'HB', '05': 'NW', '06': 'HE', '07': 'RP', '08': 'BW', '09': 'BY', '10': 'SL', '11': 'BE', '12': 'BB', '13': 'MV', '14': 'SN', '15': 'ST', '16': 'TH' } as const;

/**
 * @param officialKey of a municipality or a county; null where an organisation belongs to none: then what holds in all Länder
 * @returns the code of the holiday on a day, such as `FRONLEICHNAM`; undefined on every other day
 */
export function holidayIn(officialKey: string | null, day: Day): string | undefined {
  const land = officialKey === null ? undefined : LAENDER[officialKey.slice(0, 2) as keyof typeof LAENDER];
  const [year, month, date] = day.split('-').map(Number);
  return getHolidayByDate(new Date(year, month - 1, date), land ?? 'BUND')?.name;
}
