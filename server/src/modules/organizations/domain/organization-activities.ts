import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import type { MembershipRole, OrganizationKind } from './organization-kinds.js';
import type { SeatHolding } from './seat-holding.entity.js';

/** The subject kind of this module. */
export const ORGANIZATION = 'ORGANIZATION';

/** What happens to its members and seats happens to the organisation. */
export const organizationSubject = (id: string): ActivitySubject => ({ kind: ORGANIZATION, id, cycleId: null, blockId: null });

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    ORGANIZATION_ADDED: { kind: OrganizationKind; bodyId: string | null; parentId: string | null };
    ORGANIZATION_EDITED: { fields: ('name' | 'purpose' | 'mandate' | 'parentId' | 'validFrom' | 'validUntil' | 'visibility')[] };
    ORGANIZATION_ENDED: { lastDay: Day };
    MEMBER_ADDED: { personId: string; role: MembershipRole; from: Day; until: Day | null };
    MEMBER_JOINED: { personId: string; role: MembershipRole; from: Day };
    MEMBER_ENDED: { personId: string; lastDay: Day };
    MEMBER_ROLE_CHANGED: { personId: string; from: MembershipRole; to: MembershipRole; on: Day };
    SEAT_ADDED: { seatId: string };
    SEAT_EDITED: { seatId: string; fields: ('title' | 'weeklyHours')[] };
    SEAT_FILLED: { seatId: string; personId: string; kind: SeatHolding['kind']; from: Day; until: Day | null };
    SEAT_HOLDING_ENDED: { seatId: string; personId: string; kind: SeatHolding['kind']; lastDay: Day };
    DEPUTY_STANDS_IN: { seatId: string; personId: string; from: Day; until: Day | null };
    DEPUTY_STEPPED_BACK: { seatId: string; personId: string };
  }
}
