import type { BlockStand } from '../../cycles/index.js';
import type { MeasureState } from './measure-lifecycle.js';

/** The Stand of a measure, by where it is in its life (model, section 2). */
export const MEASURE_STANDS: Readonly<Record<MeasureState, BlockStand>> = {
  IDEA: 'NOT_STARTED',
  PROPOSED: 'NOT_STARTED',
  AGREED: 'NOT_STARTED',
  IN_PROGRESS: 'RUNNING',
  PAUSED: 'SUSPENDED',
  COMPLETED: 'DONE',
  CONTINUED: 'DONE',
  ENDED: 'DONE',
  REJECTED: 'DROPPED',
  TERMINATED: 'DROPPED',
};
