import type { Lage } from '../../cycles/index.js';
import type { Rhythm } from '../../goals/index.js';

/** The subject kind of reports; what is said of a goal happens to the goal. */
export const STATUS_REPORT = 'STATUS_REPORT';

/** Of what somebody says how it goes. */
export type StatusKind = 'GOAL' | 'MEASURE';

/** What is said to a Sachstand, by what that is about. */
export const TALK = {
  GOAL: { acknowledged: 'GOAL_STATUS_ACKNOWLEDGED', asked: 'GOAL_STATUS_ASKED', answered: 'GOAL_STATUS_ANSWERED' },
  MEASURE: { acknowledged: 'MEASURE_STATUS_ACKNOWLEDGED', asked: 'MEASURE_STATUS_ASKED', answered: 'MEASURE_STATUS_ANSWERED' },
} as const satisfies Record<StatusKind, object>;

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    GOAL_STATUS_GIVEN: { updateId: string; lage: Lage };
    GOAL_STATUS_ACKNOWLEDGED: { updateId: string };
    GOAL_STATUS_ASKED: { updateId: string; questionId: string };
    GOAL_STATUS_ANSWERED: { questionId: string };
    MEASURE_STATUS_ACKNOWLEDGED: { updateId: string };
    MEASURE_STATUS_ASKED: { updateId: string; questionId: string };
    MEASURE_STATUS_ANSWERED: { questionId: string };
    GOAL_RHYTHM_SET: { from: Rhythm; to: Rhythm };
    STATUS_REPORT_FROZEN: { number: number };
  }
}
