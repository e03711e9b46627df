import type { Day } from './clock.js';

/** A role that is granted; the others follow from memberships and seats. */
export type GrantedRole =
  | 'ADMINISTRATOR'
  | 'PLANNER'
  | 'EXECUTIVE'
  | 'SECTOR_PLANNER'
  | 'COUNCIL_OFFICE'
  | 'COUNCIL_MEMBER'
  | 'DATA_STEWARD'
  | 'TREASURER'
  | 'ADVISER'
  | 'AUDITOR';

export interface ActorGrant {
  role: GrantedRole;
  /** The grant holds for this body only. */
  bodyId: string | null;
  /** The grant holds for this organisation only. */
  organizationId: string | null;
}

export interface ActorMembership {
  organizationId: string;
  organizationKind: string;
  bodyId: string | null;
  role: 'MEMBER' | 'COORDINATOR' | 'CHAIR';
}

export interface ActorSeat {
  seatId: string;
  organizationId: string;
}

/** Whoever acts in one Planungskreis: only what is valid on `today`, read anew for every request. */
export interface Actor {
  accountId: string;
  tenantId: string;
  personId: string;
  today: Day;
  grants: readonly ActorGrant[];
  memberships: readonly ActorMembership[];
  /** Seats held, and seats of which the person is the deputy who stands in at present. */
  seats: readonly ActorSeat[];
}
