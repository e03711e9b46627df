import type { ActivitySubject } from '../../../kernel/activity.js';

/** The subject kind of this module. */
export const ACTION_PLAN = 'ACTION_PLAN';

export const actionPlanSubject = ({ id, cycleId }: { id: string; cycleId: string }): ActivitySubject => ({ kind: ACTION_PLAN, id, cycleId, blockId: null });

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    ACTION_PLAN_ADDED: { programmeId: string | null };
    ACTION_PLAN_EDITED: { programmeId: string | null };
    /** How many it holds now. */
    ACTION_PLAN_PARTS_SET: { findings: number; goals: number; measures: number };
    ACTION_PLAN_FROZEN: { versionNo: number };
    /** The version that the next one begins with. */
    ACTION_PLAN_REVISED: { versionNo: number };
  }
}
