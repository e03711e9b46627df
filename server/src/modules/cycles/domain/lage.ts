import type { Day } from '../../../kernel/clock.js';
import { daysBetween, daysLate, type PartialDate } from '../../../kernel/partial-date.js';
import { isSettled, type Stand } from './task-lifecycle.js';

/** Lage of tasks and blocks (model, section 2): derived. */
export const LAGEN = ['ON_TRACK', 'WATCH', 'AT_RISK'] as const;
export type Lage = (typeof LAGEN)[number];

/** Why the Lage is not "im Plan"; the client holds the sentences. */
export type LageReason =
  | { code: 'OVERDUE'; days: number; taskId: string }
  | { code: 'PREDECESSOR_OVERDUE'; days: number; taskId: string }
  | { code: 'RESERVATION_EXPIRED'; days: number; taskId: null };

export interface Assessment {
  lage: Lage;
  reasons: LageReason[];
}

/** Days after which something overdue is no longer to be watched but at risk. */
const RISK_AFTER_DAYS = 30;

interface TaskInTime {
  id: string;
  stand: Stand;
  due: PartialDate | null;
}

const ended = (stand: Stand): boolean => isSettled(stand) || stand === 'DEFERRED';
const lateness = ({ stand, due }: TaskInTime, today: Day): number => (due && !ended(stand) ? daysLate(due, today) : 0);

/** @param predecessors the tasks that this one depends on */
export function assessTask(task: TaskInTime, predecessors: readonly TaskInTime[], today: Day): Assessment {
  const own = lateness(task, today);
  const late = ended(task.stand) ? [] : predecessors.filter((before) => lateness(before, today) > 0);
  const reasons: LageReason[] = [
    ...(own > 0 ? [{ code: 'OVERDUE' as const, days: own, taskId: task.id }] : []),
    ...late.map((before) => ({ code: 'PREDECESSOR_OVERDUE' as const, days: lateness(before, today), taskId: before.id })),
  ];
  return { lage: own > RISK_AFTER_DAYS ? 'AT_RISK' : reasons.length ? 'WATCH' : 'ON_TRACK', reasons };
}

/**
 * A block is as its worst content is, and at risk when its Vorbehalt has expired.
 * @param reservationExpiresOn the last day of the open Vorbehalt, or null without one
 */
export function assessBlock(tasks: readonly Assessment[], reservationExpiresOn: Day | null, today: Day): Assessment {
  const expired = reservationExpiresOn ? Math.max(0, daysBetween(reservationExpiresOn, today)) : 0;
  const own: Assessment[] = expired > 0 ? [{ lage: 'AT_RISK', reasons: [{ code: 'RESERVATION_EXPIRED', days: expired, taskId: null }] }] : [];
  const all = [...own, ...tasks];
  const worst = Math.max(0, ...all.map(({ lage }) => LAGEN.indexOf(lage)));
  return { lage: LAGEN[worst], reasons: all.flatMap(({ reasons }) => reasons) };
}
