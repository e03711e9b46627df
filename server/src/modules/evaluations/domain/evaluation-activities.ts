import type { ActivitySubject } from '../../../kernel/activity.js';
import type { EvaluationState } from './evaluation-lifecycle.js';

/** The subject kind of this module. */
export const EVALUATION = 'EVALUATION';

export const evaluationSubject = ({ id, cycleId }: { id: string; cycleId: string }): ActivitySubject => ({ kind: EVALUATION, id, cycleId, blockId: null });

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    EVALUATION_PLANNED: { measureId: string };
    EVALUATION_PLAN_SAVED: { version: number };
    /** The note holds why it changed, from the second version on. */
    EVALUATION_METHOD_FIXED: { measureId: string; version: number };
    EVALUATION_VALUES_SET: { values: number };
    EVALUATION_FINDINGS_SET: { findings: number };
    /** The note holds the reason, where there is one. */
    EVALUATION_MOVED: { measureId: string; from: EvaluationState; to: EvaluationState };
  }
}
