export type PlannedPrecision = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

/** A date as somebody fills it in: how exact it is, and the parts that belong to that. */
export interface PlannedParts {
  readonly precision: PlannedPrecision | '';
  readonly day: string;
  readonly month: string;
  readonly quarter: string;
  readonly year: string;
}

interface Planned {
  readonly date: string;
  readonly precision: PlannedPrecision;
}

/** The parts of a date; without one those of today, as a beginning for whoever chooses a precision. */
export function plannedParts(planned: Planned | null | undefined, today: string): PlannedParts {
  const date = planned?.date ?? today;
  const month = Number(date.slice(5, 7));
  return { precision: planned?.precision ?? '', day: planned?.precision === 'DAY' ? date : '', month: String(month), quarter: String(Math.ceil(month / 3)), year: date.slice(0, 4) };
}

/** "2024-11-05", "2024-11", "2024-Q4" or "2024"; null for no date. */
export function plannedText({ precision, day, month, quarter, year }: PlannedParts): string | null {
  switch (precision) {
    case '':
      return null;
    case 'DAY':
      return day;
    case 'MONTH':
      return `${year}-${month.padStart(2, '0')}`;
    case 'QUARTER':
      return `${year}-Q${quarter}`;
    case 'YEAR':
      return year;
  }
}
