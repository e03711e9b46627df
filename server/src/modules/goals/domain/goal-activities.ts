import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Attainment, GoalLevel, GoalRelationKind, GoalState } from './goal-lifecycle.js';

/** The subject kind of this module. */
export const GOAL = 'GOAL';

export const goalSubject = ({ id, cycleId }: { id: string; cycleId: string }): ActivitySubject => ({ kind: GOAL, id, cycleId, blockId: null });

/** Everything that a draft says of itself, each by its name in the contract. */
export type GoalField = 'level' | 'title' | 'text' | 'fieldOfAction' | 'body' | 'proposedBy' | 'parent' | 'criterion' | 'due' | 'owner' | 'indicator' | 'baseline' | 'target' | 'origins' | 'visibility';

interface Moved {
  from: GoalState;
}

interface Related {
  kind: GoalRelationKind;
  otherId: string;
}

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    GOAL_DRAFTED: { level: GoalLevel | null };
    GOAL_EDITED: { fields: GoalField[] };
    GOAL_PROPOSED: Moved & { organizationId: string };
    GOAL_HARMONISED: Moved;
    /** The note of these holds the reason. */
    GOAL_RETURNED: Moved;
    GOAL_REJECTED: Moved;
    GOAL_WITHDRAWN: Moved;
    /** @property paperId null where it goes with none any more */
    /** Into the words on which all have agreed in a Zielprüfung. The note holds the words before. */
    GOAL_REWORDED: { reviewId: string; proposalId: string; number: number };
    GOAL_SUBMITTED: { paperId: string | null };
    /** @property paperId the paper about which was resolved */
    GOAL_ADOPTED: Moved & { paperId: string };
    /** The council had not adopted it. */
    GOAL_ADOPTION_UNDONE: Moved & { paperId: string };
    GOAL_CONCLUDED: Moved & { to: Attainment | 'REVIEWED' };
    GOAL_SUPERSEDED: Moved & { otherId: string };
    /** Into the next cycle, where it takes the place of this one. */
    GOAL_CARRIED: { otherId: string };
    GOAL_RELATED: Related;
    GOAL_RELATION_REMOVED: Related;
    /** Into a Zielprüfung, and out of it again where that did not harmonise it. */
    GOAL_TAKEN_UP: Moved;
    GOAL_LET_GO: Moved;
    /** The note holds how it was settled. */
    GOAL_RELATION_RESOLVED: Related;
  }
}
