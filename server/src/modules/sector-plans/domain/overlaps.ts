import type { Day } from '../../../kernel/clock.js';
import { lastDayOf, type PartialDate } from '../../../kernel/partial-date.js';

export const OVERLAPS = ['SAME_CONTENT', 'SAME_DATA', 'SAME_TIME'] as const;
export type OverlapKind = (typeof OVERLAPS)[number];

/** What of a Fachplanung may overlap with another one. */
export interface Comparable {
  id: string;
  body: { id: string };
  nextDue: PartialDate | null;
  data: readonly { name: string }[];
  /** The blocks and tasks that it is linked to. */
  contentIds: readonly string[];
}

/** Two or more Fachplanungen that could do something together. */
export interface Overlap<Plan extends Comparable = Comparable> {
  kind: OverlapKind;
  plans: readonly Plan[];
  /** The block or task that they share. */
  contentId: string | null;
  /** What they all collect, as the first of them calls it. */
  dataName: string | null;
}

/** Updates that begin no further apart than this could be written together. */
const MONTHS_TOGETHER = 6;

/** @returns every overlap among `plans`: the contents first, then the data, then the times */
export const overlapsOf = <Plan extends Comparable>(plans: readonly Plan[]): Overlap<Plan>[] => [...sameContent(plans), ...sameData(plans), ...sameTime(plans)];

function sameContent<Plan extends Comparable>(plans: readonly Plan[]): Overlap<Plan>[] {
  return shared(plans, ({ contentIds }) => contentIds).map(([contentId, some]) => ({ kind: 'SAME_CONTENT', plans: some, contentId, dataName: null }));
}

function sameData<Plan extends Comparable>(plans: readonly Plan[]): Overlap<Plan>[] {
  return shared(plans, ({ data }) => data.map(({ name }) => spelledAlike(name))).map(([key, some]) => {
    const dataName = some[0].data.find(({ name }) => spelledAlike(name) === key)?.name ?? null;
    return { kind: 'SAME_DATA', plans: some, contentId: null, dataName };
  });
}

/** @returns what two or more plans have in common, each with these plans; a name of signs only is common to nobody */
function shared<Plan extends Comparable>(plans: readonly Plan[], keysOf: (plan: Plan) => readonly string[]): [string, Plan[]][] {
  const keys = new Set(plans.flatMap(keysOf).filter(Boolean));
  return [...keys].map((key): [string, Plan[]] => [key, plans.filter((plan) => keysOf(plan).includes(key))]).filter(([, some]) => some.length > 1);
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** @returns the same text for names that differ in case, in the spelling of umlauts, in spaces or in punctuation only */
function spelledAlike(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('de').replace(/[äöüß]/g, (letter) => UMLAUTS[letter]).normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}

interface Span<Plan> {
  plan: Plan;
  from: Day;
  /** Whatever begins until then is close enough. */
  until: Day;
}

/** The largest groups of one body in which each update is close to each other one. */
function sameTime<Plan extends Comparable>(plans: readonly Plan[]): Overlap<Plan>[] {
  const ofBodies = Map.groupBy(plans.flatMap(spanOf), ({ plan }) => plan.body.id);
  return [...ofBodies.values()].flatMap(largestGroups).map((group) => ({ kind: 'SAME_TIME', plans: group.map(({ plan }) => plan), contentId: null, dataName: null }));
}

/** A period, or six months from its beginning on where it is shorter. */
function spanOf<Plan extends Comparable>(plan: Plan): Span<Plan>[] {
  if (plan.nextDue === null) return [];
  const [last, later] = [lastDayOf(plan.nextDue), monthsAfter(plan.nextDue.date, MONTHS_TOGETHER)];
  return [{ plan, from: plan.nextDue.date, until: last > later ? last : later }];
}

/** Spans that meet each other in pairs have a day in common, on which one of them begins; so the groups are found by these days. */
function largestGroups<Plan>(spans: readonly Span<Plan>[]): Span<Plan>[][] {
  const inOrder = spans.toSorted((one, other) => one.from.localeCompare(other.from));
  const days = [...new Set(inOrder.map(({ from }) => from))];
  const groups = days.map((day) => inOrder.filter(({ from, until }) => from <= day && day <= until));
  return groups.filter((group, n) => group.length > 1 && !groups.some((other, m) => m !== n && other.length > group.length && group.every((span) => other.includes(span))));
}

/** @returns the day so many months later, or the last of its month where there is no such day */
function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
