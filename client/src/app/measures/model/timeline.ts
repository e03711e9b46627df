import { paperName } from '../../core/vocabulary/council';
import { type Planned, lastDay } from '../../core/vocabulary/planned-date';
import { measureAddress, paperAddress } from '../../core/vocabulary/references';
import type { CommitteeDatesQuery } from '../../gql/measures/graphql';
import type { Measure } from '../data/measures.store';
import { measureText } from './measure-words';

/** Something that happens on a day. */
export interface TimelineEvent {
  readonly id: string;
  /** As 2027-03-31; of a longer period its last day, unless it begins then. */
  readonly day: string;
  /** As it was planned, where that says less than a day: "November 2026". */
  readonly planned: Planned | null;
  readonly what: string;
  readonly about: string;
  readonly address: string;
  /** Whether it is a day of a committee, which stands above all measures. */
  readonly isCommittees: boolean;
  /** Whether it is drawn on the bar of its measure: a milestone, or the end of its money. */
  readonly isMark: boolean;
}

/** The months that are drawn, the first one as 2026-11. */
export interface Span {
  readonly from: string;
  readonly months: number;
}

/** More would be too narrow to tell apart. */
const mostMonths = 48;

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const dayOf = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Months since the beginning of the span, with the part of the month that is over. */
const place = (day: string, { from }: Span): number => monthOf(day) - monthOf(from) + (Number(day.slice(8, 10)) - 1) / 31;

const committees = ({ meetings, papers }: CommitteeDatesQuery): TimelineEvent[] => [
  ...meetings.nodes.map(({ id, date, number, organization }) => ({ id, day: date, planned: null, what: $localize`:@@measure.timeline.meeting:Sitzung ${number}:number:`, about: organization.name, address: `/sitzungen/${id}`, isCommittees: true, isMark: false })),
  ...papers.flatMap((paper) =>
    paper.consultations.flatMap(({ id, isAuthoritative, organization, plannedOn, resultOn }) => {
      const day = resultOn ?? plannedOn;
      const what = isAuthoritative ? $localize`:@@measure.timeline.decides:${organization.name}:committee: entscheidet` : $localize`:@@measure.timeline.consults:${organization.name}:committee: berät`;
      return day ? [{ id, day, planned: null, what, about: paperName(paper), address: paperAddress(paper.id), isCommittees: true, isMark: false }] : [];
    }),
  ),
];

const ofMeasure = (measure: Measure): TimelineEvent[] => {
  const about = { about: measureText(measure), address: measureAddress(measure.id), isCommittees: false };
  const onDay = (id: string, day: string | null | undefined, what: string, isMark = false): TimelineEvent[] => (day ? [{ ...about, id: `${measure.id} ${id}`, day, planned: null, what, isMark }] : []);
  const planned = (id: string, date: Planned | null | undefined, day: (date: Planned) => string, what: string, isMark = false): TimelineEvent[] =>
    date ? [{ ...about, id: `${measure.id} ${id}`, day: day(date), planned: date.precision === 'DAY' ? null : date, what, isMark }] : [];
  return [
    ...(measure.startedOn ? onDay('starts', measure.startedOn, $localize`:@@measure.timeline.started:begonnen`) : planned('starts', measure.starts, ({ date }) => date, $localize`:@@measure.starts:Beginn`)),
    ...measure.steps.flatMap(({ id, title, due, isMilestone }) => planned(id, due, lastDay, isMilestone ? $localize`:@@measure.timeline.milestone:Meilenstein: ${title}:title:` : title, isMilestone)),
    ...onDay('funded', measure.fundingEndsOn, $localize`:@@measure.timeline.fundingEnds:Förderung endet`, true),
    ...planned('ends', measure.ends, lastDay, $localize`:@@measure.ends:Ende`),
  ];
};

/** Everything that stands on a day, the first one first. */
export const eventsOf = (measures: readonly Measure[], dates: CommitteeDatesQuery | null): TimelineEvent[] =>
  [...measures.flatMap(ofMeasure), ...(dates ? committees(dates) : [])].sort((a, b) => a.day.localeCompare(b.day) || a.what.localeCompare(b.what, 'de'));

/** From the first start, or this month, to the last thing that happens to a measure. */
export function spanOf(measures: readonly Measure[], today: string): Span {
  const months = measures.flatMap(ofMeasure).map(({ day }) => monthOf(day));
  const now = monthOf(today);
  const from = Math.max(Math.min(now, ...months), now - mostMonths / 2);
  const until = Math.min(Math.max(now + 5, ...months), from + mostMonths - 1);
  return { from: dayOf(from), months: until - from + 1 };
}

/** In per cent of the width; null for what lies outside. */
export function placeOf(day: string, span: Span): number | null {
  const at = place(day, span);
  return at < 0 || at >= span.months ? null : (at / span.months) * 100;
}

/** Where the bar of a measure begins and how long it is, in per cent; null for one that has neither start nor end, or lies outside. */
export function barOf({ startedOn, starts, ends }: Measure, span: Span): { readonly left: number; readonly width: number; readonly isOpen: boolean } | null {
  const from = startedOn ?? starts?.date ?? (ends && lastDay(ends));
  if (!from) return null;
  const left = Math.max(0, place(from, span));
  const right = Math.min(span.months, ends ? place(lastDay(ends), span) + 1 / 31 : span.months);
  if (right <= 0 || left >= span.months || right < left) return null;
  return { left: (left / span.months) * 100, width: (Math.max(right - left, 0.2) / span.months) * 100, isOpen: !ends };
}

/** The first day of each quarter that is drawn, for the scale. */
export const quartersOf = (span: Span): string[] => Array.from({ length: span.months }, (_, month) => monthOf(span.from) + month).filter((month) => month % 3 === 0).map((month) => `${dayOf(month)}-01`);
