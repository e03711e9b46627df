import type { Day } from '../../../kernel/clock.js';
import type { ClockTime } from '../../../kernel/local-time.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { ActionItemState } from '../../action-items/index.js';
import type { ItemOrigin, ProposalState } from '../domain/agenda-item.entity.js';
import type { AttendanceState } from '../domain/attendance.entity.js';
import type { MeetingState } from '../domain/meeting-lifecycle.js';

export interface NamedRow {
  id: string;
  name: string;
}

/** A meeting as a list shows it. */
export interface MeetingEntryRow {
  id: string;
  number: number;
  title: string;
  organization: NamedRow;
  startsAt: Date;
  endsAt: Date;
  /** As the clocks of the Planungskreis show it. */
  date: Day;
  startTime: ClockTime;
  endTime: ClockTime;
  place: string;
  state: MeetingState;
  proposalsUntil: Day | null;
  isInSeries: boolean;
  isWorldCafe: boolean;
  agendaCount: number;
}

/** Another meeting of the same organisation. */
export interface MeetingReferenceRow {
  id: string;
  number: number;
  date: Day;
}

/** A meeting as its page shows it, but for its agenda and people. */
export interface MeetingRow extends MeetingEntryRow {
  version: number;
  bodyId: string | null;
  visibility: Visibility;
  objectionsUntil: Day | null;
  zone: string;
  takesPart: boolean;
  invitedAt: Date | null;
  openedAt: Date | null;
  closedAt: Date | null;
  approvedAt: Date | null;
  cancelReason: string | null;
  /** To which items climb, and when it meets next. */
  above: { name: string; date: Day | null } | null;
  previous: MeetingReferenceRow | null;
  next: MeetingReferenceRow | null;
  guests: { id: string; organization: NamedRow | null; person: NamedRow | null }[];
}

export interface AgendaItemRow {
  id: string;
  version: number;
  position: number | null;
  title: string;
  /** Empty where it is internal and the actor does not know the body from inside. */
  note: string;
  isInternal: boolean;
  minutes: number;
  owner: { organization: NamedRow | null; seat: NamedRow | null; person: NamedRow | null } | null;
  origin: ItemOrigin;
  proposalState: ProposalState | null;
  proposedBy: NamedRow | null;
  proposedFor: NamedRow | null;
  declineReason: string | null;
  returnedKind: string | null;
  returnedId: string | null;
  /** The meeting that an item comes back from; without an id where the actor may not read it. */
  returnedFrom: { id: string | null; organization: string; number: number; date: Day } | null;
  /** The Auftrag of which is to be heard. */
  returnedActionItem: { id: string; number: number; state: ActionItemState } | null;
  carriedCount: number;
  firstRaisedOn: Day;
  removedReason: string | null;
  adjournedReason: string | null;
  startedAt: Date | null;
  endedAt: Date | null;
}

/** Somebody who is expected at a meeting, or was. */
export interface MeetingPersonRow {
  id: string;
  name: string;
  isGuest: boolean;
  /** Seats held in the organisation that meets; for a guest the organisation they come from. */
  functions: string[];
  deputies: NamedRow[];
  attendance: AttendanceState | null;
  deputy: NamedRow | null;
}
