import type { Lage } from '../../cycles/index.js';
import type { Rhythm } from '../../goals/index.js';

/** The subject kind of reports; what is said of a goal happens to the goal. */
export const STATUS_REPORT = 'STATUS_REPORT';

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    GOAL_STATUS_GIVEN: { updateId: string; lage: Lage };
    GOAL_STATUS_ACKNOWLEDGED: { updateId: string };
    GOAL_STATUS_ASKED: { updateId: string; questionId: string };
    GOAL_STATUS_ANSWERED: { questionId: string };
    GOAL_RHYTHM_SET: { from: Rhythm; to: Rhythm };
    STATUS_REPORT_FROZEN: { number: number };
  }
}
