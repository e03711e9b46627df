import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { CycleState } from './cycle-state.js';
import type { Stand } from './task-lifecycle.js';

/** The subject kinds of this module. */
export const SUBJECT = { CYCLE: 'CYCLE', BLOCK: 'BLOCK', TASK: 'TASK' } as const;

/** Who is accountable, as the history keeps it. */
export interface AccountableIds {
  organizationId: string | null;
  seatId: string | null;
  personId: string | null;
}

/** When work was done: on that day or before. */
interface Completed {
  completedOn: Day | null;
  completedPrecision: 'ON' | 'BEFORE' | null;
}

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    CYCLE_OPENED: { number: number; templateKey: string; templateVersion: number };
    /** A state that was not moved here but taken over from a document. */
    TASK_STAND_IMPORTED: Completed & { to: Stand; due: PartialDate | null; source: 'PAPER' | 'EXAMPLE' };
    TASK_STAND_CHANGED: Completed & { from: Stand; to: Stand };
    TASK_ADDED: { parentId: string | null };
    TASK_EDITED: { fields: ('title' | 'note' | 'isOptional')[] };
    TASK_ASSIGNED: { from: AccountableIds; to: AccountableIds };
    TASK_DUE_SET: { from: PartialDate | null; to: PartialDate | null };
    TASK_DEPENDENCY_ADDED: { predecessorId: string };
    TASK_DEPENDENCY_REMOVED: { predecessorId: string };
    BLOCK_ASSIGNED: { from: AccountableIds; to: AccountableIds };
    /** Submitted to this organisation. */
    BLOCK_SUBMITTED: { organizationId: string | null };
    /** Taken back from this organisation before it decided. */
    BLOCK_WITHDRAWN: { organizationId: string | null };
    /** Decided on behalf of this organisation, as are the next three. */
    BLOCK_ACCEPTED: { organizationId: string | null };
    BLOCK_CONFIRMED: { organizationId: string | null };
    BLOCK_RETURNED: { organizationId: string | null };
    BLOCK_REOPENED: { organizationId: string | null };
    /** "zu prüfen": this earlier block was opened again. */
    BLOCK_REVIEW_NEEDED: { causeId: string };
    RESERVATION_GRANTED: { organizationId: string; ownerOrganizationId: string | null; ownerSeatId: string | null; expiresOn: Day };
    RESERVATION_SETTLED: { organizationId: string; as: 'FULFILLED' | 'WITHDRAWN' };
    CYCLE_STATE_CHANGED: { from: CycleState; to: CycleState };
  }
}
