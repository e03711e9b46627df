import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { BlockKind, Phase } from '../domain/building-block.entity.js';
import type { Acceptance } from '../domain/acceptance.js';
import type { CycleState } from '../domain/cycle-state.js';
import type { ResponsibilityRole } from '../domain/responsibility.entity.js';
import type { Stand } from '../domain/task-lifecycle.js';

/** An organisation, seat or person as it is named beside its work. */
export interface NamedRow {
  id: string;
  name: string;
}

export interface AccountableRow {
  organization: NamedRow | null;
  seat: NamedRow | null;
  /** The organisation that the seat belongs to. */
  seatOrganizationId: string | null;
  person: NamedRow | null;
}

export interface MilestoneRow {
  id: string;
  title: string;
  date: PartialDate;
}

/** The seat of whoever stands for a cycle in the leadership. */
export interface SponsorRow {
  id: string;
  title: string;
  /** The name of whoever holds it at present. */
  holder: string | null;
}

export interface CycleRow {
  id: string;
  number: number;
  state: CycleState;
  suspendedState: CycleState | null;
  stateReason: string | null;
  restsSince: Date | null;
  body: NamedRow;
  template: { key: string; version: number; title: string };
  mandateText: string;
  mandateDate: Day | null;
  plannedFrom: Day | null;
  plannedUntil: Day | null;
  steering: NamedRow | null;
  sponsor: SponsorRow | null;
  source: string;
  visibility: Visibility;
  version: number;
  silenceDays: number;
  /** Null where only parts of the cycle are shared. */
  milestones: MilestoneRow[] | null;
  /** All blocks, also such as may not be read. */
  blockCount: number;
}

export interface ReservationRow {
  id: string;
  grantor: NamedRow;
  owner: NamedRow;
  reason: string;
  grantedAt: string;
  grantedBy: string;
  expiresOn: Day;
  version: number;
}

export interface DecisionRow {
  kind: string;
  at: string;
  by: string | null;
}

export interface BlockRow {
  id: string;
  cycleId: string;
  key: string;
  kind: BlockKind;
  phase: Phase;
  position: number;
  title: string;
  body: NamedRow | null;
  plannedFrom: Day | null;
  plannedUntil: Day | null;
  accountable: AccountableRow;
  receiving: NamedRow | null;
  acceptance: Acceptance;
  submittedBy: NamedRow | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
  needsReview: boolean;
  visibility: Visibility;
  version: number;
  predecessors: { id: string; key: string; title: string; acceptance: Acceptance }[];
  participants: ParticipantRow[];
  reservation: ReservationRow | null;
  lastAt: Date | null;
  lastDecision: DecisionRow | null;
}

export interface ParticipantRow {
  role: ResponsibilityRole;
  organization: NamedRow | null;
  seat: NamedRow | null;
}

export interface PredecessorRow {
  id: string;
  key: string;
  title: string;
  stand: Stand;
  due: PartialDate | null;
}

export interface TaskRow {
  id: string;
  blockId: string;
  parentId: string | null;
  key: string;
  title: string;
  note: string;
  stand: Stand;
  standReason: string | null;
  isOptional: boolean;
  due: PartialDate | null;
  completedOn: Day | null;
  completedPrecision: 'ON' | 'BEFORE' | null;
  accountable: AccountableRow;
  /** Those before it that may be read, in order. */
  predecessors: PredecessorRow[];
  /** Where those before it stand, also such as may not be read. */
  standsBefore: Stand[];
  participants: ParticipantRow[];
  visibility: Visibility;
  version: number;
}
