/** An item on the agenda, as far as its time is concerned. */
export interface TimedItem {
  id: string;
  minutes: number;
  isAdjourned: boolean;
  startedAt: Date | null;
  endedAt: Date | null;
  /** What it still takes while it runs, where that is known better than by its minutes. */
  left?: number;
}

export interface TimedMeeting {
  startsAt: Date;
  endsAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
}

/** What the agenda asks for, and what it took; in minutes. */
export interface TimeSum {
  planned: number;
  used: number;
  /** What is still planned from now on. */
  left: number;
  expectedEnd: Date;
  /** By how much the meeting becomes too long; 0 when it does not. */
  overBy: number;
  /** When items begin that have not begun, by id. */
  begins: ReadonlyMap<string, Date>;
  /** How long items took or have taken so far, by id. */
  took: ReadonlyMap<string, number>;
}

const MINUTE = 60_000;
const after = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * MINUTE);
const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, each) => sum + each, 0);

/** Adds up an agenda in its order: before the meeting from its beginning, while it runs from now on. */
export function timeSum(agenda: readonly TimedItem[], { startsAt, endsAt, openedAt, closedAt }: TimedMeeting, now: Date): TimeSum {
  const until = closedAt ?? now;
  const took = new Map(agenda.flatMap(({ id, startedAt, endedAt }) => (startedAt ? [[id, Math.floor(((endedAt ?? until).getTime() - startedAt.getTime()) / MINUTE)] as const] : [])));
  const begins = new Map<string, Date>();
  const running = agenda.find(({ startedAt, endedAt }) => startedAt && !endedAt);
  let left = running && !closedAt ? (running.left ?? Math.max(0, running.minutes - (took.get(running.id) ?? 0))) : 0;
  const from = openedAt ? now : startsAt;
  for (const item of agenda.filter(({ startedAt, isAdjourned }) => !startedAt && !isAdjourned && !closedAt)) {
    begins.set(item.id, after(from, left));
    left += item.minutes;
  }
  const expectedEnd = closedAt ?? after(from, left);
  const overBy = Math.max(0, Math.round((expectedEnd.getTime() - endsAt.getTime()) / MINUTE));
  return { planned: sumOf(agenda.map(({ minutes }) => minutes)), used: sumOf(took.values()), left, expectedEnd, overBy, begins, took };
}
