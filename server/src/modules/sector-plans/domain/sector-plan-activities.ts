import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import type { Sector } from './sectors.js';

/** The subject kind of this module. */
export const SECTOR_PLAN = 'SECTOR_PLAN';

/** What happens to its data and its links happens to the Fachplanung. */
export const sectorPlanSubject = (id: string): ActivitySubject => ({ kind: SECTOR_PLAN, id, cycleId: null, blockId: null });

/** What a Fachplanung says of itself, as the history names it. */
export const PLAN_FIELDS = ['sector', 'title', 'organizationId', 'bodyId', 'legalBasis', 'validFrom', 'validUntil', 'rhythmMonths', 'nextDue', 'note', 'visibility'] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    SECTOR_PLAN_ADDED: { sector: Sector; organizationId: string; bodyId: string };
    SECTOR_PLAN_EDITED: { fields: PlanField[] };
    SECTOR_PLAN_ENDED: { lastDay: Day };
    SECTOR_PLAN_LINKED: { contentId: string };
    SECTOR_PLAN_UNLINKED: { contentId: string };
    /** The note of these holds the name of the data. */
    PLAN_DATA_ADDED: { dataId: string };
    PLAN_DATA_EDITED: { dataId: string };
    PLAN_DATA_REMOVED: { dataId: string };
  }
}
