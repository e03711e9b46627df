import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';

export const CONTACT_POINT = 'CONTACT_POINT';

export const contactPointSubject = (id: string): ActivitySubject => ({ kind: CONTACT_POINT, id, cycleId: null, blockId: null });

export const CONTACT_POINT_FIELDS = ['name', 'bodyId', 'organizationId', 'space', 'address', 'hours', 'phone', 'email', 'note', 'validUntil', 'visibility'] as const;

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    CONTACT_POINT_ADDED: { organizationId: string };
    CONTACT_POINT_EDITED: { fields: (typeof CONTACT_POINT_FIELDS)[number][] };
    CONTACT_POINT_ENDED: { lastDay: Day };
  }
}
