/** How often an organisation meets, as somebody chooses it. */
export type Rhythm = 'WEEKS' | 'MONTHS' | 'QUARTERS';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Which of its kind the weekday of a day is in its month: the second Thursday; the fifth counts as the last. */
const placeInMonth = (day: string): number => {
  const place = Math.ceil(Number(day.slice(8, 10)) / 7);
  return place === 5 ? -1 : place;
};

/** The rule (RFC 5545) by which meetings follow the first one. */
export function ruleOf({ rhythm, interval, count, day }: { readonly rhythm: Rhythm; readonly interval: number; readonly count: number; readonly day: string }): string {
  if (rhythm === 'WEEKS') return `FREQ=WEEKLY;INTERVAL=${interval};COUNT=${count}`;
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `FREQ=MONTHLY;INTERVAL=${rhythm === 'QUARTERS' ? interval * 3 : interval};BYDAY=${placeInMonth(day)}${weekday};COUNT=${count}`;
}
