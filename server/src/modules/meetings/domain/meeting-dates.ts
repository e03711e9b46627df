import type { Day } from '../../../kernel/clock.js';
import { type ClockTime, instantOf } from '../../../kernel/local-time.js';
import type { MeetingProblemCode } from './meeting-lifecycle.js';

/** When a meeting is, as the clocks there show it. */
export interface MeetingTime {
  date: Day;
  startTime: ClockTime;
  endTime: ClockTime;
}

/** Of what is edited in a meeting: what whoever is invited has noted. */
const WHEN_AND_WHERE: readonly string[] = ['startsAt', 'endsAt', 'place'];
export const isWhenOrWhere = (field: string): boolean => WHEN_AND_WHERE.includes(field);

/** The two ends of a meeting. */
export const endsOf = ({ date, startTime, endTime }: MeetingTime, zone: string): { startsAt: Date; endsAt: Date } => ({ startsAt: instantOf(date, startTime, zone), endsAt: instantOf(date, endTime, zone) });

/** @returns what is wrong with the time of a meeting that is planned now; empty when nothing is */
export function problemsOfTime(time: MeetingTime & { proposalsUntil: Day | null }, { zone, now }: { zone: string; now: Date }): MeetingProblemCode[] {
  const { startsAt, endsAt } = endsOf(time, zone);
  const problems: [MeetingProblemCode, boolean][] = [
    ['IN_THE_PAST', startsAt <= now],
    ['ENDS_BEFORE_IT_BEGINS', endsAt <= startsAt],
    ['DEADLINE_AFTER_MEETING', time.proposalsUntil !== null && time.proposalsUntil > time.date],
  ];
  return problems.flatMap(([problem, isSo]) => (isSo ? [problem] : []));
}

const MS_PER_DAY = 86_400_000;

/** The day that lies so many days before another one. */
export const daysBefore = (day: Day, days: number): Day => new Date(Date.parse(day) - days * MS_PER_DAY).toISOString().slice(0, 10);
