import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { MembershipRole } from '../domain/organization-kinds.js';
import type { PersonName } from '../domain/person-name.js';
import type { SeatHolding } from '../domain/seat-holding.entity.js';
import type { OrganizationRow } from './organizations.repository.js';

/** An organisation as the register lists it. */
export interface RegisterRow extends OrganizationRow {
  /** The organisation above, where it may be read. */
  parent: OrganizationRow | null;
  leaders: { person: PersonName; role: MembershipRole }[];
  memberCount: number;
  seatCount: number;
  vacantSeatCount: number;
  validFrom: Day | null;
  validUntil: Day | null;
  visibility: Visibility;
}

export interface MemberRow {
  id: string;
  person: PersonName;
  role: MembershipRole;
  from: Day;
  until: Day | null;
  isPresent: boolean;
}

export interface HoldingRow {
  id: string;
  person: PersonName;
  kind: SeatHolding['kind'];
  from: Day;
  until: Day | null;
  actingFrom: Day | null;
  actingUntil: Day | null;
  isPresent: boolean;
  standsIn: boolean;
}

export interface SeatRow {
  id: string;
  title: string;
  weeklyHours: number | null;
  holdings: HoldingRow[];
}

/** An organisation as its page shows it. */
export interface OrganizationPageRow extends RegisterRow {
  purpose: string;
  mandate: string;
  version: number;
  children: OrganizationRow[];
  members: MemberRow[];
  seats: SeatRow[];
}
