import { isWhile, type MeetingProblemCode, type MeetingState } from './meeting-lifecycle.js';

/** How long a World-Café takes, and in how many rounds. */
export interface WorldCafeShape {
  rounds: number;
  roundMinutes: number;
  changeMinutes: number;
  wrapUpMinutes: number;
}

/** What is talked about at a table; the host stays there while the others change. */
export interface Topic {
  title: string;
  hostId: string | null;
}

export interface WorldCafeProgress {
  round: number;
  beganAt: Date | null;
  roundBeganAt: Date | null;
  wrapUpBeganAt: Date | null;
}

/** With all that it takes to go back. */
export interface RungBells extends WorldCafeProgress {
  /** When the rounds before the latest began. */
  earlierRoundsBeganAt: Date[];
}

const MOST_TOPICS = 12;

const isBetween = (count: number, from: number, to: number): boolean => Number.isInteger(count) && count >= from && count <= to;
const asRead = (title: string): string => title.trim().toLocaleLowerCase('de');

/** @returns everything that is wrong with a plan; empty when nothing is */
export function problemsOfWorldCafe({ rounds, roundMinutes, changeMinutes, wrapUpMinutes, topics }: WorldCafeShape & { topics: readonly Topic[] }, belongs: (personId: string) => boolean): MeetingProblemCode[] {
  const problems: [MeetingProblemCode, boolean][] = [
    ['NO_TOPIC', topics.length === 0],
    ['TOO_MANY_TOPICS', topics.length > MOST_TOPICS],
    ['TOPICS_ALIKE', new Set(topics.map(({ title }) => asRead(title))).size < topics.length],
    ['HOST_FROM_OUTSIDE', topics.some(({ hostId }) => hostId !== null && !belongs(hostId))],
    ['ROUNDS_NOT_POSSIBLE', !isBetween(rounds, 1, 6)],
    ['ROUND_MINUTES_NOT_POSSIBLE', !isBetween(roundMinutes, 5, 60)],
    ['CHANGE_MINUTES_NOT_POSSIBLE', !isBetween(changeMinutes, 0, 30)],
    ['WRAP_UP_MINUTES_NOT_POSSIBLE', !isBetween(wrapUpMinutes, 5, 240)],
  ];
  return problems.flatMap(([problem, isSo]) => (isSo ? [problem] : []));
}

/** How long one topic is talked about, round by round. */
export const minutesAtTables = ({ rounds, roundMinutes }: WorldCafeShape): number => rounds * roundMinutes;

/** How long the whole takes: the tables talk at the same time, so their rounds count once. */
export const minutesOfWorldCafe = (shape: WorldCafeShape): number => minutesAtTables(shape) + (shape.rounds - 1) * shape.changeMinutes + shape.wrapUpMinutes;

/** @returns what changes when it goes on: the next round, after the last one the wrap-up; undefined when that has begun */
export function nextStep({ rounds, round, beganAt, roundBeganAt, earlierRoundsBeganAt, wrapUpBeganAt }: WorldCafeShape & RungBells, now: Date): Partial<RungBells> | undefined {
  if (wrapUpBeganAt) return undefined;
  return round === rounds ? { wrapUpBeganAt: now } : { round: round + 1, roundBeganAt: now, beganAt: beganAt ?? now, earlierRoundsBeganAt: [...earlierRoundsBeganAt, ...(roundBeganAt ? [roundBeganAt] : [])] };
}

/** When the bell rang last. */
export const lastBell = ({ roundBeganAt, wrapUpBeganAt }: WorldCafeProgress): Date | null => wrapUpBeganAt ?? roundBeganAt;

/** @returns what changes when the last bell is taken back: the round that it ended goes on as if it had not been; undefined when there is none, or nobody knows any more when that round began */
export function stepBack({ round, earlierRoundsBeganAt, wrapUpBeganAt }: RungBells): Partial<RungBells> | undefined {
  if (wrapUpBeganAt) return { wrapUpBeganAt: null };
  if (round === 1) return { round: 0, roundBeganAt: null, beganAt: null };
  const roundBeganAt = earlierRoundsBeganAt.at(-1);
  return roundBeganAt && { round: round - 1, roundBeganAt, earlierRoundsBeganAt: earlierRoundsBeganAt.slice(0, -1) };
}

export type WorldCafeActionName = 'topics' | 'goOn' | 'goBack';

/** What whoever runs the meeting can do with it now, for the buttons. */
export function worldCafeActions(state: MeetingState, bells: RungBells): WorldCafeActionName[] {
  const { beganAt, wrapUpBeganAt } = bells;
  return [
    ...(isWhile('AGENDA', state) && !beganAt ? (['topics'] as const) : []),
    ...(isWhile('RUN', state) && !wrapUpBeganAt ? (['goOn'] as const) : []),
    ...(isWhile('RUN', state) && stepBack(bells) ? (['goBack'] as const) : []),
  ];
}
