import { type TimedItem, type TimedMeeting, type TimeSum, timeSum } from './time-sum.js';
import { minutesOfWorldCafe, type WorldCafeProgress, type WorldCafeShape } from './world-cafe-rules.js';

export const STAGE_STATES = ['OVER', 'NOW', 'AHEAD'] as const;
export type StageState = (typeof STAGE_STATES)[number];

/** A round or, at the end, the wrap-up. */
export interface Stage {
  /** Null for the wrap-up. */
  round: number | null;
  state: StageState;
  /** Of what is over nobody needs the times. */
  begins: Date | null;
  ends: Date | null;
}

type Timed = WorldCafeShape & WorldCafeProgress;

const MINUTE = 60_000;
const after = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * MINUTE);
const later = (one: Date, other: Date): Date => (one > other ? one : other);

/**
 * What is over, what goes on, and what is ahead as things stand.
 * @param start when the first round begins, as long as it has not
 */
export function stagesOf({ rounds, roundMinutes, changeMinutes, wrapUpMinutes, round, roundBeganAt, wrapUpBeganAt }: Timed, start: Date | undefined, now: Date): Stage[] {
  const current = wrapUpBeganAt ? rounds : round - 1;
  let free = start;
  return Array.from({ length: rounds + 1 }, (_, place): Stage => {
    const isWrapUp = place === rounds;
    const number = isWrapUp ? null : place + 1;
    if (place < current) return { round: number, state: 'OVER', begins: null, ends: null };
    const gap = place === 0 || isWrapUp ? 0 : changeMinutes;
    const begins = place === current ? (wrapUpBeganAt ?? roundBeganAt) : free ? after(free, gap) : null;
    const ends = begins && after(begins, isWrapUp ? wrapUpMinutes : roundMinutes);
    free = ends ? (place === current ? later(ends, now) : ends) : undefined;
    return { round: number, state: place === current ? 'NOW' : 'AHEAD', begins, ends };
  });
}

/** What the agenda of a World-Café asks for: its topics are talked about at the same time, and count as one. */
export interface WorldCafeTimes extends TimeSum {
  stages: Stage[];
  /** When the last topic was done with: by the next item, or the end of the meeting. */
  endedAt: Date | null;
}

/** Adds up an agenda of which some items are topics. */
export function worldCafeTimes(agenda: readonly TimedItem[], cafe: Timed & { topics: readonly { agendaItemId: string }[] }, meeting: TimedMeeting, now: Date): WorldCafeTimes {
  const ids = new Set(cafe.topics.map(({ agendaItemId }) => agendaItemId));
  const topics = agenda.filter(({ id }) => ids.has(id));
  const { beganAt: startedAt, wrapUpBeganAt } = cafe;
  const next = wrapUpBeganAt && agenda.find((item) => !ids.has(item.id) && item.startedAt && item.startedAt >= wrapUpBeganAt);
  const endedAt = startedAt && (next?.startedAt ?? meeting.closedAt);
  const expectedEnd = startedAt && stagesOf(cafe, undefined, now).at(-1)?.ends;
  const left = expectedEnd ? Math.max(0, Math.ceil((expectedEnd.getTime() - now.getTime()) / MINUTE)) : undefined;
  const whole: TimedItem = { id: topics.at(0)?.id ?? '', minutes: minutesOfWorldCafe(cafe), isAdjourned: topics.every(({ isAdjourned }) => isAdjourned), startedAt, endedAt, left };
  const sum = timeSum(agenda.flatMap((item) => (item.id === whole.id ? [whole] : ids.has(item.id) ? [] : [item])), meeting, now);
  const begins = sum.begins.get(whole.id);
  return {
    ...sum,
    begins: new Map([...sum.begins, ...(begins ? topics.map(({ id }) => [id, begins] as const) : [])]),
    stages: stagesOf(cafe, begins, now),
    endedAt,
  };
}
