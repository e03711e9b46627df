import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import type { Lage } from '../../cycles/index.js';
import type { ApplicationState, Continuation, MeasureState, Settlement } from './measure-lifecycle.js';

/** The subject kind of this module. */
export const MEASURE = 'MEASURE';

export const measureSubject = ({ id, cycleId }: { id: string; cycleId: string }): ActivitySubject => ({ kind: MEASURE, id, cycleId, blockId: null });

/** Everything that a measure says of itself, each by its name in the contract. */
export type MeasureField = 'title' | 'text' | 'goal' | 'body' | 'kind' | 'owner' | 'fieldOfAction' | 'partners' | 'socialSpaces' | 'targetGroups' | 'isQuickWin' | 'isPreventive' | 'starts' | 'ends' | 'rhythm' | 'visibility';

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    MEASURE_ADDED: { goalId: string | null };
    /** It went on from there, to the cycle of the subject. */
    MEASURE_CARRIED: { fromCycleId: string; fromNumber: number };
    MEASURE_EDITED: { fields: MeasureField[] };
    /** The note holds the reason, where there is one. */
    MEASURE_MOVED: { from: MeasureState; to: MeasureState };
    MEASURE_STEPS_SET: { steps: number; done: number };
    MEASURE_RESOURCES_SET: { resources: number };
    MEASURE_APPLICATION_SET: { programmeId: string; state: ApplicationState };
    MEASURE_STATUS_GIVEN: { updateId: string; lage: Lage };
    /** The note of these holds the reason. */
    MEASURE_RESERVED: { expiresOn: string };
    MEASURE_RESERVATION_SETTLED: { settled: Settlement; paperId: string | null };
    /** By the program itself, a year before. */
    MEASURE_CONTINUATION_ASKED: { endsOn: Day };
    MEASURE_CONTINUATION_DECIDED: { continuation: Continuation };
  }
}
