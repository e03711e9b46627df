import type { Decision } from './decisions.js';
import type { Standing } from './standing.js';
import type { StandingDetails } from './standing-details.js';

/** A goal as a report keeps it. */
export type ReportedGoal = Standing & { details?: StandingDetails };

/** What a report keeps: each goal with the version, the Sachstand and the resolution that it rests on, and what was to be decided. */
export interface ReportContent {
  /** How the Planungskreis was called; reports that were frozen before it was kept have none. */
  tenantName?: string;
  goals: ReportedGoal[];
  decisions: Decision[];
}
