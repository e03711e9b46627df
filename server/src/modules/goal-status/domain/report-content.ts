import type { Decision } from './decisions.js';
import type { Standing } from './standing.js';

/** What a report keeps: each goal with the version and the Sachstand that it rests on, and what was to be decided. */
export interface ReportContent {
  goals: Standing[];
  decisions: Decision[];
}
