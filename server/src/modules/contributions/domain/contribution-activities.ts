import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Occasion } from './recording.js';
import type { ContributionAnswerKind, ContributionState, Contributor } from './contribution-lifecycle.js';

/** The subject kind of this module. */
export const CONTRIBUTION = 'CONTRIBUTION';

export const contributionSubject = (id: string): ActivitySubject => ({ kind: CONTRIBUTION, id, cycleId: null, blockId: null });

/** With whom a contribution lies: an organisation, a seat, or nobody yet. */
export interface OwnerIds {
  organizationId: string | null;
  seatId: string | null;
}

interface Moved {
  from: ContributionState;
}

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    CONTRIBUTION_RECEIVED: OwnerIds & { contributor: Contributor };
    /** Somebody said it, and the actor wrote it down. */
    CONTRIBUTION_RECORDED: { occasion: Occasion };
    /** Organisation and seat are those to whom it passed with this step; both null where it stays, or where it lies with nobody from then on. */
    CONTRIBUTION_CONSIDERED: Moved & OwnerIds & { isNobodys?: true };
    /** The note holds the reason; organisation and seat are those with whom it lay. */
    CONTRIBUTION_HANDED_BACK: Moved & OwnerIds;
    /** By the same form, in other words. */
    CONTRIBUTION_ADDED_TO: object;
    /** The note holds the reason. @property contentId what it led to */
    CONTRIBUTION_ANSWERED: Moved & { answer: ContributionAnswerKind; contentId: string | null };
    CONTRIBUTION_MERGED: Moved & { intoId: string };
    /** @property contributionIds those that are answered with this one from now on */
    CONTRIBUTIONS_TAKEN_IN: { contributionIds: string[] };
    CONTRIBUTION_CLOSED: Moved;
    /** The note holds why the text was taken out. */
    CONTRIBUTION_REDACTED: Moved;
  }
}
