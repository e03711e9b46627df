import type { ActivitySubject } from '../../../kernel/activity.js';
import type { GrantedRole } from '../../../kernel/actor.js';

/** What happens to somebody's way in; nobody reads it yet but whoever audits the database. */
export const personSubject = (id: string): ActivitySubject => ({ kind: 'PERSON', id, cycleId: null, blockId: null });

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    ROLES_CHANGED: { granted: GrantedRole[]; ended: GrantedRole[] };
    PERSON_LEFT: { leftOn: string };
    PERSON_RETURNED: Record<string, never>;
  }
}
