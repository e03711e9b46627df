import type { Day } from '../../../kernel/clock.js';
import { daysBetween } from '../../../kernel/partial-date.js';

export const AGREEMENT_STATES = ['UPCOMING', 'RUNNING', 'ENDS_SOON', 'ENDED'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

export interface AgreementTerms {
  validFrom: Day | null;
  validUntil: Day | null;
  noticeMonths: number | null;
  warnDays: number;
}

/** How an agreement stands on a day; derived, never stored. */
export interface AgreementStanding {
  state: AgreementState;
  /** The last day for giving notice to its end; null without an end or a notice period. */
  noticeBy: Day | null;
  noticeIsNear: boolean;
}

const MS_PER_DAY = 86_400_000;

/** Before notice is given a board decides, and boards meet once in a quarter. */
export const NOTICE_AHEAD_DAYS = 90;

/** Nobody is told of an end earlier; the same in the database. */
export const LONGEST_WARNING_DAYS = 1095;

export function standingOf(terms: AgreementTerms, today: Day): AgreementStanding {
  const noticeBy = lastDayForNotice(terms);
  const noticeIsNear = noticeBy !== null && isWithinDays(today, noticeBy, NOTICE_AHEAD_DAYS);
  return { state: stateOf(terms, today, noticeIsNear), noticeBy, noticeIsNear };
}

function stateOf({ validFrom, validUntil, warnDays }: AgreementTerms, today: Day, noticeIsNear: boolean): AgreementState {
  if (validUntil !== null && validUntil < today) return 'ENDED';
  if (validFrom !== null && validFrom > today) return 'UPCOMING';
  return noticeIsNear || (validUntil !== null && isWithinDays(today, validUntil, warnDays)) ? 'ENDS_SOON' : 'RUNNING';
}

const isWithinDays = (today: Day, day: Day, days: number): boolean => day >= today && daysBetween(today, day) <= days;

/** As § 188 BGB counts months: with three of them, notice to 30 June is given by 31 March. */
export function lastDayForNotice({ validUntil, noticeMonths }: Pick<AgreementTerms, 'validUntil' | 'noticeMonths'>): Day | null {
  if (validUntil === null || noticeMonths === null) return null;
  const dayAfter = new Date(Date.parse(validUntil) + MS_PER_DAY);
  const [year, month] = [dayAfter.getUTCFullYear(), dayAfter.getUTCMonth() - noticeMonths];
  const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(dayAfter.getUTCDate() - 1, daysInMonth))).toISOString().slice(0, 10);
}
