import { day } from '../../core/vocabulary/planned-date';
import { periodText } from '../../core/vocabulary/period';
import type { Holding, Seat } from '../data/organization.store';
import { hoursText } from './hours';
import { isPast } from './member-row';

/** Somebody on a seat, in words. */
export interface HoldingRow {
  readonly holding: Holding;
  readonly name: string;
  readonly period: string;
  /** When a deputy stands in; null for one who does not. */
  readonly acting: string | null;
  readonly isPast: boolean;
}

export interface SeatRow {
  readonly seat: Seat;
  readonly title: string;
  readonly hours: string | null;
  readonly holder: HoldingRow | null;
  /** Whoever takes the seat on a day to come. */
  readonly next: HoldingRow | null;
  readonly deputies: readonly HoldingRow[];
  /** Present and to come first, as the panel of the seat shows them. */
  readonly all: readonly HoldingRow[];
}

/** "vertritt seit 01.11.2026", "vertritt ab 01.12.2026", "vertritt 01.11.2026 bis 30.11.2026". */
function actingText({ actingFrom, actingUntil, standsIn }: Holding, locale: string, today: string): string | null {
  if (!actingFrom || (!standsIn && actingFrom <= today)) return null;
  if (actingUntil) return $localize`:@@seat.acts.between:vertritt ${day(actingFrom, locale)}:first: bis ${day(actingUntil, locale)}:last:`;
  return standsIn ? $localize`:@@seat.acts.since:vertritt seit ${day(actingFrom, locale)}:first:` : $localize`:@@seat.acts.from:vertritt ab ${day(actingFrom, locale)}:first:`;
}

const holdingRow = (holding: Holding, today: string, locale: string): HoldingRow => ({
  holding,
  name: holding.person.name,
  period: periodText(holding, locale, today),
  acting: actingText(holding, locale, today),
  isPast: isPast(holding, today),
});

export function seatRow(seat: Seat, today: string, locale: string): SeatRow {
  const all = seat.holdings.map((holding) => holdingRow(holding, today, locale));
  const holders = all.filter(({ holding }) => holding.kind === 'HOLDER');
  return {
    seat,
    title: seat.title,
    hours: seat.weeklyHours ? hoursText(seat.weeklyHours, locale) : null,
    holder: holders.find(({ holding }) => holding.isPresent) ?? null,
    next: holders.findLast(({ holding }) => holding.from > today) ?? null,
    deputies: all.filter(({ holding, isPast: over }) => holding.kind === 'DEPUTY' && !over),
    all: [...all.filter(({ isPast: over }) => !over), ...all.filter(({ isPast: over }) => over)],
  };
}

/** Seats whose work nobody sees: no holder, and no deputy who stands in. */
export const abandoned = (rows: readonly SeatRow[]): SeatRow[] => rows.filter(({ holder, deputies }) => !holder && !deputies.some(({ holding }) => holding.standsIn));
