import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { isDay } from '../../../kernel/partial-date.js';
import { daysBefore } from '../domain/meeting-dates.js';
import type { MeetingProblemCode } from '../domain/meeting-lifecycle.js';
import { isRule, type Occurrences, occurrences } from '../domain/occurrences.js';
import { holidayIn } from '../domain/public-holidays.js';
import { MeetingWorkRepository } from '../persistence/meeting-work.repository.js';

export interface SeriesRule {
  organizationId: string;
  rule: string;
  /** The first day that may be one. */
  date: Day;
  until: Day | null;
  skipsHolidays: boolean;
}

/** A rule without an end of its own, and without one that is asked for, is looked at so far. */
const AT_MOST_DAYS = 3653;

interface SeriesDays {
  days: Day[];
  fellOut: Occurrences['fellOut'];
  problems: MeetingProblemCode[];
}

/** The days of a series in the Land that an official key belongs to, and what is wrong with them. */
export function daysOfSeries({ rule, date, until, skipsHolidays }: SeriesRule, officialKey: string | null): SeriesDays {
  if (!isRule(rule)) return { days: [], fellOut: [], problems: ['NO_RULE'] };
  const holidayOn = (day: Day) => (skipsHolidays ? holidayIn(officialKey, day) : undefined);
  const { days, fellOut, isTooMany } = occurrences(rule, date, until ?? daysBefore(date, -AT_MOST_DAYS), holidayOn);
  const problems: MeetingProblemCode[] = isTooMany ? ['TOO_MANY_DATES'] : days.length === 0 ? ['NO_DATE'] : [];
  return { days, fellOut, problems };
}

/** Shows the days of a series before it is planned. */
@Injectable()
export class SeriesDates {
  constructor(private readonly work: MeetingWorkRepository) {}

  /** An organisation that there is not has no Land, and so the holidays that hold everywhere; a day that there is not begins nothing. */
  async preview(input: SeriesRule): Promise<SeriesDays> {
    if (!isDay(input.date) || (input.until !== null && !isDay(input.until))) return { days: [], fellOut: [], problems: ['NO_DATE'] };
    return daysOfSeries(input, isId(input.organizationId) ? await this.work.officialKeyOf(input.organizationId) : null);
  }
}
