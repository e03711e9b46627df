import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { ActionPlanBelonging } from '../domain/action-plan-facts.js';
import type { ActionPlanState } from '../domain/action-plan-lifecycle.js';
import type { PlanProgramme } from '../domain/plan-content.js';

/** A version without what it holds. */
export interface VersionRow {
  versionNo: number;
  frozenAt: Date;
  frozenBy: string;
}

/** A Handlungskonzept as its pages show it; what it holds by ids only, in its order. */
export interface ActionPlanRow extends ActionPlanBelonging {
  id: string;
  number: number;
  title: string;
  socialSpace: string;
  startsOn: Day | null;
  endsOn: Day | null;
  programme: PlanProgramme | null;
  occasion: string;
  evidence: string;
  introduction: string;
  findingsText: string;
  goalsText: string;
  measuresText: string;
  state: ActionPlanState;
  latestVersionNo: number | null;
  visibility: Visibility;
  version: number;
  cycle: { id: string; number: number; name: string };
  body: { id: string; name: string };
  findingIds: string[];
  goalIds: string[];
  measureIds: string[];
}

/** Ids of the organisations that take part in the cycle `c`. */
export const PARTICIPANTS = `array(select distinct p.organization_id from participation p where p.tenant_id = c.tenant_id and p.cycle_id = c.id) as "participantIds"`;

const parts = (column: string): string => `array(select n.${column} from action_plan_part n where n.tenant_id = a.tenant_id and n.plan_id = a.id and n.${column} is not null order by n.position)`;

export const ACTION_PLAN_ROW = `a.id, a.number, a.title, a.social_space as "socialSpace", a.starts_on::text as "startsOn", a.ends_on::text as "endsOn", a.occasion, a.evidence, a.introduction,
    a.findings_text as "findingsText", a.goals_text as "goalsText", a.measures_text as "measuresText", a.state, a.latest_version_no as "latestVersionNo", a.visibility, a.version, a.body_id as "bodyId", ${PARTICIPANTS},
    json_build_object('id', c.id, 'number', c.number, 'name', cb.name) as cycle, json_build_object('id', b.id, 'name', b.name) as body,
    case when f.id is not null then json_build_object('id', f.id, 'name', f.name, 'funder', f.funder, 'deadline', f.deadline, 'requiredEvidence', f.required_evidence, 'ownSharePercent', f.own_share_percent::float8) end as programme,
    ${parts('finding_id')} as "findingIds", ${parts('goal_id')} as "goalIds", ${parts('measure_id')} as "measureIds"`;

/** What the row names, beside the cycle `c`. */
export const ACTION_PLAN_NAMES = `join body cb on cb.tenant_id = c.tenant_id and cb.id = c.body_id join body b on b.tenant_id = a.tenant_id and b.id = a.body_id
  left join funding_programme f on f.tenant_id = a.tenant_id and f.id = a.programme_id`;
