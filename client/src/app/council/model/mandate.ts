import type { ResolutionResult } from '../../core/vocabulary/council';

/** Whether somebody has to do something because of it: what was noted or rejected asks nothing of anybody. */
export const isMandate = (result: ResolutionResult): boolean => result === 'ADOPTED' || result === 'ADOPTED_AMENDED';
