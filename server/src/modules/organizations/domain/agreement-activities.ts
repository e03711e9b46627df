import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import type { AgreementKind } from './agreement-kinds.js';

export const AGREEMENT = 'AGREEMENT';

/** What happens to its parties happens to the agreement. */
export const agreementSubject = (id: string): ActivitySubject => ({ kind: AGREEMENT, id, cycleId: null, blockId: null });

export const AGREEMENT_FIELDS = ['title', 'kind', 'summary', 'signedOn', 'validFrom', 'validUntil', 'noticeMonths', 'warnDays', 'visibility'] as const;
export const PARTY_FIELDS = ['duties', 'resources'] as const;

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    AGREEMENT_ADDED: { kind: AgreementKind; organizationIds: string[] };
    AGREEMENT_EDITED: { fields: (typeof AGREEMENT_FIELDS)[number][] };
    AGREEMENT_ENDED: { lastDay: Day };
    AGREEMENT_PARTY_ADDED: { organizationId: string };
    AGREEMENT_PARTY_EDITED: { organizationId: string; fields: (typeof PARTY_FIELDS)[number][] };
    AGREEMENT_PARTY_REMOVED: { organizationId: string };
  }
}
