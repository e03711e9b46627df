import type { ResolutionResult } from './consultation-results.js';

/** What becomes of a resolution (model, section 3). */
export const RESOLUTION_STATES = ['DECIDED', 'IN_EXECUTION', 'EXECUTED', 'REPORTED_BACK'] as const;
export type ResolutionState = (typeof RESOLUTION_STATES)[number];

export type ResolutionVerb = 'EXECUTE' | 'COMPLETE' | 'REPORT_BACK';

/** A move that stands nowhere here does not exist. */
export const RESOLUTION_MOVES: Readonly<Record<ResolutionVerb, { from: ResolutionState; to: ResolutionState }>> = {
  EXECUTE: { from: 'DECIDED', to: 'IN_EXECUTION' },
  COMPLETE: { from: 'IN_EXECUTION', to: 'EXECUTED' },
  REPORT_BACK: { from: 'EXECUTED', to: 'REPORTED_BACK' },
};

/** Whether somebody has to do something because of it: what was noted or rejected asks nothing of anybody. */
export const isMandate = (result: ResolutionResult): boolean => result === 'ADOPTED' || result === 'ADOPTED_AMENDED';
