import { enumOf } from '../../../platform/graphql/enum-of.js';
import { ITEM_ORIGINS, PROPOSAL_STATES } from '../domain/agenda-item.entity.js';
import { ATTENDANCE_STATES } from '../domain/attendance.entity.js';
import { MEETING_STATES } from '../domain/meeting-lifecycle.js';

export const MeetingStateEnum = enumOf('MeetingState', MEETING_STATES, {
  POSTPONED: 'Put off, and waits for another day.',
  APPROVED: 'The minutes are approved; nothing changes any more.',
});
export const MeetingsWhenEnum = enumOf('MeetingsWhen', ['AHEAD', 'PAST'] as const, {
  AHEAD: 'What has not ended, from the next one on.',
  PAST: 'What lies behind, from the latest one back.',
});
export const ItemOriginEnum = enumOf('AgendaItemOrigin', ITEM_ORIGINS, {
  PROPOSED: 'Somebody who takes part proposed it.',
  RETURNED: 'Came back by itself.',
  STANDING: 'Stands on every agenda.',
});
export const ProposalStateEnum = enumOf('ProposalState', PROPOSAL_STATES);
export const AttendanceStateEnum = enumOf('AttendanceState', ATTENDANCE_STATES, { BY_DEPUTY: 'A deputy of the seat came.' });
