import type { Day } from '../../../kernel/clock.js';
import type { FindingKind } from './finding-kinds.js';
import type { Answer, RecommendationState } from './recommendation-lifecycle.js';

/** The subject kinds of this module. */
export const FINDING = 'FINDING';
export const RECOMMENDATION = 'RECOMMENDATION';

export const FINDING_FIELDS = ['kind', 'title', 'text', 'fieldOfAction', 'socialSpace', 'targetGroup', 'visibility'] as const;
export type FindingField = (typeof FINDING_FIELDS)[number];

export type RecommendationField = 'title' | 'text' | 'organizationId' | 'seatId' | 'visibility' | 'findings';

/** To whom one is addressed: an organisation or a seat (rule 4). */
export interface AddresseeIds {
  organizationId: string | null;
  seatId: string | null;
}

interface Moved {
  from: RecommendationState;
}

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    FINDING_ADDED: { kind: FindingKind };
    FINDING_EDITED: { fields: FindingField[] };
    FINDING_REMOVED: { number: number };
    /** The note of these two holds what the evidence says. */
    EVIDENCE_ADDED: { evidenceId: string };
    EVIDENCE_EDITED: { evidenceId: string };
    /** The note holds why. */
    EVIDENCE_REMOVED: { evidenceId: string };
    RECOMMENDATION_DRAFTED: AddresseeIds;
    RECOMMENDATION_EDITED: { fields: RecommendationField[] };
    RECOMMENDATION_ISSUED: AddresseeIds & { answerDue: Day };
    RECOMMENDATION_CONSIDERED: Moved;
    RECOMMENDATION_ANSWERED: Moved & { answer: Answer; until: Day | null };
    /** @property contentId the task, Auftrag or goal that comes of it */
    RECOMMENDATION_TAKEN_UP: Moved & { contentId: string };
    RECOMMENDATION_IMPLEMENTED: Moved;
    RECOMMENDATION_LAPSED: Moved;
  }
}
