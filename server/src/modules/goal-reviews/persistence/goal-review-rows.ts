import type { GoalReviewBelonging } from '../domain/goal-review-facts.js';
import type { AlignmentKind, AlignmentState, Consent, GoalReviewState, Judgement } from '../domain/judgements.js';

interface NamedRow {
  id: string;
  name: string;
}

/** A Zielprüfung with whose it is; its matrix is read apart. */
export interface GoalReviewRow extends GoalReviewBelonging {
  id: string;
  cycle: NamedRow & { number: number };
  state: GoalReviewState;
  /** The municipalities of the body that plans; the body itself where it has none. */
  bodies: NamedRow[];
  openedAt: Date;
  openedBy: string;
  closedAt: Date | null;
  closedBy: string | null;
  protocol: string;
  version: number;
}

interface ConflictRow {
  relationId: string;
  goalId: string;
  settlement: string | null;
}

export interface CellRow {
  id: string;
  reviewId: string;
  goalId: string;
  bodyId: string;
  judgement: Judgement;
  note: string;
  gapSettlement: string | null;
  judgedAt: Date;
  judgedBy: string;
  version: number;
  conflicts: ConflictRow[];
}

export interface ConsentRow {
  proposalId: string;
  body: NamedRow;
  consent: Consent;
  reason: string | null;
  givenBy: string | null;
  givenAt: string | null;
  conferenceIds: string[];
  version: number;
}

export interface ProposalRow {
  id: string;
  reviewId: string;
  number: number;
  kind: AlignmentKind;
  wording: string;
  state: AlignmentState;
  reason: string | null;
  proposedBy: string;
  goalIds: string[];
  /** Those that have not got its words. */
  waitingIds: string[];
  consents: ConsentRow[];
  version: number;
}

const nameOf = (row: string): string => `${row}.given_name || ' ' || ${row}.family_name`;

export const REVIEW_ROW = `r.id, r.state, r.protocol, r.version, r.opened_at as "openedAt", r.closed_at as "closedAt", ${nameOf('po')} as "openedBy", ${nameOf('pc')} as "closedBy",
    c.body_id as "bodyId", c.steering_organization_id as "steeringOrganizationId", json_build_object('id', c.id, 'number', c.number, 'name', cb.name) as cycle,
    coalesce((select json_agg(json_build_object('id', b.id, 'name', b.name) order by b.name, b.id) from body b where b.tenant_id = c.tenant_id and b.parent_id = c.body_id),
      json_build_array(json_build_object('id', cb.id, 'name', cb.name))) as bodies`;

export const REVIEW_SOURCE = `goal_review r join planning_cycle c on c.tenant_id = r.tenant_id and c.id = r.cycle_id join body cb on cb.tenant_id = c.tenant_id and cb.id = c.body_id
  join person po on po.tenant_id = r.tenant_id and po.id = r.opened_by left join person pc on pc.tenant_id = r.tenant_id and pc.id = r.closed_by`;

const CONFLICTS = 'goal_review_conflict k join goal_relation n on n.tenant_id = k.tenant_id and n.id = k.relation_id where k.tenant_id = l.tenant_id and k.cell_id = l.id';
const OTHER_GOAL = 'case when n.from_goal_id = l.goal_id then n.to_goal_id else n.from_goal_id end';

export const CELL_ROW = `l.id, l.review_id as "reviewId", l.goal_id as "goalId", l.body_id as "bodyId", l.judgement, l.note, l.gap_settlement as "gapSettlement", l.judged_at as "judgedAt", l.version,
    ${nameOf('p')} as "judgedBy",
    coalesce((select json_agg(json_build_object('relationId', n.id, 'settlement', n.settlement, 'goalId', ${OTHER_GOAL}) order by n.id) from ${CONFLICTS}), '[]') as conflicts`;

/** What a matrix shows of a cell, in the order of its parameters below: of a thousand cells that is read faster than rows, and than objects with their names. */
export const NOTED_CELL = `json_build_array(l.goal_id, l.body_id, l.judgement, l.note, l.version, l.gap_settlement is not null,
    case when l.judgement = 'CONFLICT' then array(select ${OTHER_GOAL} from ${CONFLICTS} and n.settlement is null) else '{}' end)`;
export type NotedCellParts = [goalId: string, bodyId: string, judgement: Judgement, note: string, version: number, isGapSettled: boolean, openConflicts: string[]];

/** The conferences of a body, whose coordinators speak for it on a day. */
export const conferencesOf = (bodyId: string, tenantId: string, today: string): string => `array(select o.id from organization o where o.tenant_id = ${tenantId} and o.body_id = ${bodyId}
    and o.kind in ('AREA_CONFERENCE', 'STEERING_CONFERENCE', 'PLANNING_GROUP') and (o.valid_until is null or o.valid_until >= ${today}::date) order by o.id)`;

/** $1 is today. */
export const PROPOSAL_ROW = `a.id, a.review_id as "reviewId", a.number, a.kind, a.wording, a.state, a.reason, a.version, ${nameOf('p')} as "proposedBy",
    array(select g.goal_id from goal_review_proposal_goal g where g.tenant_id = a.tenant_id and g.proposal_id = a.id order by g.goal_id) as "goalIds",
    array(select g.goal_id from goal_review_proposal_goal g where g.tenant_id = a.tenant_id and g.proposal_id = a.id and g.taken_over_at is null order by g.goal_id) as "waitingIds",
    (select json_agg(json_build_object('proposalId', s.proposal_id, 'body', json_build_object('id', b.id, 'name', b.name), 'consent', s.consent, 'reason', s.reason, 'givenAt', s.given_at, 'version', s.version,
        'givenBy', ${nameOf('q')}, 'conferenceIds', ${conferencesOf('s.body_id', 's.tenant_id', '$1')}) order by b.name, b.id)
      from goal_consent s join body b on b.tenant_id = s.tenant_id and b.id = s.body_id left join person q on q.tenant_id = s.tenant_id and q.id = s.given_by
      where s.tenant_id = a.tenant_id and s.proposal_id = a.id) as consents`;
