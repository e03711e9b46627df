import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import type { OutcomeKind } from './outcome.entity.js';

/** The subject kind of this module. */
export const MEETING = 'MEETING';

/** What is announced while the minutes of a meeting are written; it has no history of its own. */
export const MINUTES = 'MINUTES';

/** What happens on its agenda happens to the meeting. */
export const meetingSubject = (id: string): ActivitySubject => ({ kind: MEETING, id, cycleId: null, blockId: null });

interface OfItem {
  itemId: string;
}

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    MEETING_PLANNED: { organizationId: string; number: number; isInSeries: boolean };
    MEETING_EDITED: { fields: ('title' | 'startsAt' | 'endsAt' | 'place' | 'proposalsUntil')[] };
    MEETING_INVITED: { proposalsUntil: Day | null };
    MEETING_OPENED: { agendaCount: number };
    MEETING_CLOSED: { agendaCount: number };
    MEETING_CANCELLED: { date: Day };
    MEETING_POSTPONED: { date: Day };
    MEETING_RESCHEDULED: { from: Day; to: Day };
    MEETING_GUEST_ADDED: { organizationId: string | null; personId: string | null };
    MEETING_GUEST_REMOVED: { organizationId: string | null; personId: string | null };
    ATTENDANCE_SET: { personCount: number };
    AGENDA_ITEM_ADDED: OfItem;
    AGENDA_ITEM_EDITED: OfItem & { fields: ('title' | 'note' | 'minutes' | 'isInternal' | 'owner')[] };
    AGENDA_ITEM_MOVED: OfItem & { from: number; to: number };
    AGENDA_ITEM_REMOVED: OfItem;
    /** Came back by itself from an earlier meeting, or from something that is open. */
    AGENDA_ITEM_RETURNED: OfItem & { carriedCount: number };
    AGENDA_ITEM_PROPOSED: OfItem & { organizationId: string | null };
    PROPOSAL_ACCEPTED: OfItem;
    PROPOSAL_DECLINED: OfItem;
    AGENDA_ITEM_STARTED: OfItem;
    AGENDA_ITEM_ADJOURNED: OfItem;
    WORLD_CAFE_EDITED: { fields: ('rounds' | 'roundMinutes' | 'changeMinutes' | 'wrapUpMinutes' | 'order')[] };
    WORLD_CAFE_ROUND_BEGUN: { round: number };
    WORLD_CAFE_WRAP_UP_BEGUN: { rounds: number };
    /** The round that goes on; 0 where it had been the first bell. */
    WORLD_CAFE_BELL_TAKEN_BACK: { round: number };
    MINUTES_APPROVED: { versionNo: number };
    MINUTES_CORRECTED: { versionNo: number };
    OUTCOME_RECORDED: OfItem & { kind: OutcomeKind };
    OUTCOME_EDITED: OfItem & { kind: OutcomeKind };
    OUTCOME_REMOVED: OfItem & { kind: OutcomeKind };
  }
}
