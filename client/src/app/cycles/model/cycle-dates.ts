import { lastDay, plannedDate } from '../../core/vocabulary/planned-date';
import type { Cycle } from '../data/cycle.store';

export type Milestone = NonNullable<Cycle['milestones']>[number];

/** The next date that has not passed; what is planned for a month has not passed before it is over. */
export const nextMilestone = (milestones: readonly Milestone[], today: string): Milestone | null =>
  milestones.filter(({ date }) => lastDay(date) >= today).sort((a, b) => lastDay(a.date).localeCompare(lastDay(b.date))).at(0) ?? null;

const month = (date: string, locale: string): string => plannedDate({ date, precision: 'MONTH' }, locale);

/** The period of the cycle; without one, since when there is a mandate. */
export function cyclePeriod({ plannedFrom, plannedUntil, mandateDate }: Pick<Cycle, 'plannedFrom' | 'plannedUntil' | 'mandateDate'>, locale: string): string {
  const from = plannedFrom ?? mandateDate;
  if (plannedFrom && plannedUntil) return $localize`:@@cycle.period.between:${month(plannedFrom, locale)}:from: bis ${month(plannedUntil, locale)}:until:`;
  if (from) return $localize`:@@cycle.period.since:seit ${month(from, locale)}:date:`;
  return '';
}
