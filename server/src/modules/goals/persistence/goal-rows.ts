import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { GoalBelonging } from '../domain/goal-facts.js';
import type { GoalRelationKind, GoalState } from '../domain/goal-lifecycle.js';

export interface NamedRow {
  id: string;
  name: string;
}

/** Ids only: names are for those who may read what they name. */
interface RelationRow {
  id: string;
  fromId: string;
  toId: string;
  kind: GoalRelationKind;
  settlement: string | null;
}

/** A goal as its pages show it. */
export interface GoalRow extends GoalBelonging {
  id: string;
  number: number;
  title: string;
  text: string;
  state: GoalState;
  stateReason: string | null;
  cycle: NamedRow & { number: number };
  body: NamedRow;
  fieldOfAction: string;
  proposedBy: NamedRow | null;
  parentId: string | null;
  noParentReason: string;
  criterion: string;
  due: PartialDate | null;
  owner: { organization: NamedRow | null; seat: NamedRow | null; person: NamedRow | null } | null;
  indicator: string;
  unit: string;
  baselineValue: number | null;
  baselineDate: PartialDate | null;
  targetValue: number | null;
  paperId: string | null;
  resolutionId: string | null;
  supersededById: string | null;
  visibility: Visibility;
  version: number;
  findingIds: string[];
  recommendationIds: string[];
  contributions: string[];
  relations: RelationRow[];
  hasOpenConflict: boolean;
}

/** A goal of which only its place among others is shown, a thousand at once. */
export interface GoalOutline {
  id: string;
  cycleId: string;
  level: GoalRow['level'];
  number: number;
  title: string;
  state: GoalState;
  bodyId: string;
  bodyName: string;
  parentId: string | null;
  version: number;
}

const named = (row: string, name = `${row}.name`): string => `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${name}) end`;
const planned = (column: string): string => `case when g.${column}_date is not null then json_build_object('date', g.${column}_date, 'precision', g.${column}_precision) end`;
const origins = (column: string): string => `array(select n.${column} from goal_origin n where n.tenant_id = g.tenant_id and n.goal_id = g.id and n.${column} is not null order by n.id)`;
const OF_BOTH = 'n.tenant_id = g.tenant_id and g.id in (n.from_goal_id, n.to_goal_id)';

/** Whether a conflict or a duplicate of the goal `g` is open. */
export const HAS_OPEN_CONFLICT = `exists (select from goal_relation n where ${OF_BOTH} and n.kind <> 'CONTRIBUTES_TO' and n.settlement is null)`;

/** Whose a goal is, and who brings it in. */
export const BELONGING = `g.level, g.body_id as "bodyId", g.proposed_by_id as "proposedById", (select o.kind from organization o where o.tenant_id = g.tenant_id and o.id = g.proposed_by_id) as "proposerKind",
    c.steering_organization_id as "steeringOrganizationId"`;

export const GOAL_ROW = `g.id, g.number, g.title, g.text, g.state, g.state_reason as "stateReason", ${BELONGING},
    json_build_object('id', c.id, 'number', c.number, 'name', cb.name) as cycle, ${named('b')} as body, coalesce(f.name, '') as "fieldOfAction", ${named('po')} as "proposedBy",
    g.parent_goal_id as "parentId", g.no_parent_reason as "noParentReason", g.criterion, ${planned('due')} as due,
    case when num_nonnulls(oo.id, os.id) > 0 then json_build_object('organization', ${named('oo')}, 'seat', ${named('os', 'os.title')}, 'person', ${named('op', "op.given_name || ' ' || op.family_name")}) end as owner,
    g.indicator, g.unit, g.baseline_value::float8 as "baselineValue", ${planned('baseline')} as "baselineDate", g.target_value::float8 as "targetValue",
    g.paper_id as "paperId", g.resolution_id as "resolutionId", g.superseded_by_id as "supersededById", g.visibility, g.version,
    ${origins('finding_id')} as "findingIds", ${origins('recommendation_id')} as "recommendationIds", ${origins('contribution')} as contributions,
    coalesce((select json_agg(json_build_object('id', n.id, 'fromId', n.from_goal_id, 'toId', n.to_goal_id, 'kind', n.kind, 'settlement', n.settlement) order by n.id) from goal_relation n where ${OF_BOTH}), '[]') as relations,
    ${HAS_OPEN_CONFLICT} as "hasOpenConflict"`;

/** What the row names, beside the cycle `c` and the seat `os`. */
export const GOAL_NAMES = `join body cb on cb.tenant_id = c.tenant_id and cb.id = c.body_id
  join body b on b.tenant_id = g.tenant_id and b.id = g.body_id
  left join field_of_action f on f.tenant_id = g.tenant_id and f.id = g.field_of_action_id
  left join organization po on po.tenant_id = g.tenant_id and po.id = g.proposed_by_id
  left join organization oo on oo.tenant_id = g.tenant_id and oo.id = g.owner_organization_id
  left join person op on op.tenant_id = g.tenant_id and op.id = g.owner_person_id`;
