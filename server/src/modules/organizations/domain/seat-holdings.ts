import type { Day } from '../../../kernel/clock.js';
import { overlap, periodOf } from './period.js';
import type { SeatHolding } from './seat-holding.entity.js';

/** @returns the holder whose time ends when the next one's begins; nobody makes room for a deputy */
export const predecessorOf = (next: SeatHolding, holdings: readonly SeatHolding[]): SeatHolding | undefined =>
  holdings.find((each) => next.kind === 'HOLDER' && each.kind === 'HOLDER' && each.personId !== next.personId && each.validFrom < next.validFrom && overlap(periodOf(each), periodOf(next)));

/** @returns whoever is in the way: any other holder in that time (rule 3), or the same person as deputy already */
export const obstacleTo = (holding: SeatHolding, others: readonly SeatHolding[]): SeatHolding | undefined =>
  others.find((each) => each.id !== holding.id && each.kind === holding.kind && (each.kind === 'HOLDER' || each.personId === holding.personId) && overlap(periodOf(each), periodOf(holding)));

/** What changes when it ends: a deputy stands in no longer than that. */
export function endOn({ actingFrom, actingUntil }: SeatHolding, lastDay: Day): Pick<SeatHolding, 'validUntil' | 'actingFrom' | 'actingUntil'> {
  if (actingFrom === null || actingFrom > lastDay) return { validUntil: lastDay, actingFrom: null, actingUntil: null };
  return { validUntil: lastDay, actingFrom, actingUntil: actingUntil !== null && actingUntil < lastDay ? actingUntil : lastDay };
}
