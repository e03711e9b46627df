import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { AccountableIds } from '../../cycles/index.js';
import type { ConsultationResult, ConsultationRole } from './consultation-results.js';
import type { PaperState } from './paper-lifecycle.js';
import type { ResolutionState } from './resolution-lifecycle.js';

/** The subject kind of this module. */
export const PAPER = 'PAPER';

/** In the Roter Faden a resolution stands for itself; its history is that of its paper. */
export const RESOLUTION = 'RESOLUTION';

/** What happens to its consultations and its resolution happens to the paper. */
export const paperSubject = ({ id, cycleId }: { id: string; cycleId: string | null }): ActivitySubject => ({ kind: PAPER, id, cycleId, blockId: null });

/** What a paper says of itself, as the history names it. */
export const PAPER_FIELDS = ['reference', 'title', 'kind', 'leadOrganizationId', 'cycleId', 'paperDate', 'isPublic', 'statement', 'legalBasis', 'financeKind', 'financeAmountCents', 'financeNote', 'climate', 'visibility'] as const;
export type PaperField = (typeof PAPER_FIELDS)[number];

interface Consulted {
  organizationId: string;
  role: ConsultationRole;
}

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    PAPER_CREATED: { bodyId: string };
    PAPER_EDITED: { fields: PaperField[] };
    PAPER_REWORDED: { versionNo: number };
    PAPER_MOVED: { from: PaperState; to: PaperState };
    CONSULTATION_ADDED: Consulted;
    CONSULTATION_EDITED: Consulted & { plannedOn: Day | null };
    CONSULTATION_REMOVED: Consulted;
    CONSULTATION_MOVED: { organizationId: string; position: number };
    CONSULTATION_RECORDED: { organizationId: string; result: ConsultationResult; isAuthoritative: boolean };
    /** The note says why. @property to null where the body has not dealt with the paper at all @property ownerBefore who answered for what was resolved */
    CONSULTATION_CORRECTED: { organizationId: string; isAuthoritative: boolean; from: ConsultationResult; fromOn: Day; to: ConsultationResult | null; ownerBefore: AccountableIds | null };
    RESOLUTION_ASSIGNED: { from: AccountableIds; to: AccountableIds; due: PartialDate | null };
    RESOLUTION_DELAYED: { due: PartialDate };
    RESOLUTION_MOVED: { from: ResolutionState; to: ResolutionState };
    CONDITION_IMPOSED: { actionItemId: string };
  }
}
