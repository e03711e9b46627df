import { enumOf } from '../../../platform/graphql/enum-of.js';
import { RHYTHMS } from '../../goals/index.js';
import { CHANGE_KINDS } from '../domain/changes.js';
import { DECISION_KINDS } from '../domain/decisions.js';
import { LEADERSHIP_VIEWS } from '../domain/leadership-filter.js';
import { ORPHANED } from '../domain/standing.js';
import { REPORT_VISIBILITIES } from '../domain/status-report.entity.js';
import { TRENDS } from '../domain/trend.js';

export const RhythmEnum = enumOf('StatusRhythm', RHYTHMS);
export const ChangeKindEnum = enumOf('StandingChangeKind', CHANGE_KINDS, {
  NEW: 'The report does not have it.',
  WORSE: 'Its Lage is worse than it was.',
  BETTER: 'Its Lage is better than it was.',
  MOVED: 'Its Stand, its value or what is said of its Lage is another one.',
});
export const DecisionKindEnum = enumOf('DecisionKind', DECISION_KINDS, { GOAL: 'It is harmonised, and rests on no resolution.' });
export const LeadershipViewEnum = enumOf('LeadershipView', LEADERSHIP_VIEWS, { SILENT: 'Nothing is heard of it, or nobody can say anything.' });
export const TrendEnum = enumOf('GoalTrend', TRENDS);
export const OrphanedEnum = enumOf('GoalOrphaned', ORPHANED);
export const ReportVisibilityEnum = enumOf('StatusReportVisibility', REPORT_VISIBILITIES, { INTERNAL: 'For those who lead the body.', TENANT: 'For all who lead in the Planungskreis; it holds only what everybody there may read.' });
