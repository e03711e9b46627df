import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

interface GoalParts {
  cycleId: string;
  bodyId: string;
  createdBy: string;
  level?: string | null;
  title?: string;
  state?: string;
  proposedById?: string | null;
  parentId?: string | null;
  criterion?: string;
  due?: string | null;
  noParentReason?: string;
  fieldOfActionId?: string | null;
  resolutionId?: string | null;
  visibility?: string;
  ownerOrganizationId?: string | null;
}

/** Builds goals straight into the database; each returns an id. */
export class GoalWorld {
  private count = 0;

  constructor(private readonly database: string) {}

  async goal(tenantId: string, parts: GoalParts): Promise<string> {
    return this.add(
      'goal (tenant_id, id, number, cycle_id, body_id, level, title, state, state_reason, proposed_by_id, parent_goal_id, criterion, due_date, due_precision, no_parent_reason, field_of_action_id, resolution_id, visibility, created_by, owner_organization_id, created_at)',
      `$1, $2, $3, $4, $5, $6, $7, $8, case when $8 in ('RETURNED', 'REJECTED', 'WITHDRAWN', 'NOT_ATTAINED') then 'weil' end, $9, $10, $11, $12::date, case when $12::date is not null then 'YEAR' end, $13, $14, $15, $16, $17, $18, now()`,
      [
        tenantId, (this.count += 1), parts.cycleId, parts.bodyId, parts.level === undefined ? 'OPERATIONAL' : parts.level, parts.title ?? 'Zwei Treffs am Abend', parts.state ?? 'PROPOSED', parts.proposedById ?? null,
        parts.parentId ?? null, parts.criterion ?? '', parts.due ?? null, parts.noParentReason ?? '', parts.fieldOfActionId ?? null, parts.resolutionId ?? null, parts.visibility ?? 'PARTICIPANTS', parts.createdBy, parts.ownerOrganizationId ?? null,
      ],
    );
  }

  async fieldOfAction(tenantId: string, name = 'Wohnen'): Promise<string> {
    return this.add('field_of_action (tenant_id, id, name)', '$1, $2, $3', [tenantId, name]);
  }

  async origin(tenantId: string, goalId: string, { findingId = null, recommendationId = null }: { findingId?: string | null; recommendationId?: string | null } = {}): Promise<string> {
    const contribution = findingId === null && recommendationId === null ? 'Aus der Runde der Vereine.' : null;
    return this.add('goal_origin (tenant_id, id, goal_id, finding_id, recommendation_id, contribution)', '$1, $2, $3, $4, $5, $6', [tenantId, goalId, findingId, recommendationId, contribution]);
  }

  /** A conflict, unless another kind is named. */
  async relation(tenantId: string, oneId: string, otherId: string, { kind = 'CONFLICTS_WITH', settlement = null }: { kind?: string; settlement?: string | null } = {}): Promise<string> {
    const [fromId, toId] = kind === 'CONTRIBUTES_TO' ? [oneId, otherId] : [oneId, otherId].sort();
    return this.add('goal_relation (tenant_id, id, from_goal_id, to_goal_id, kind, settlement)', '$1, $2, $3, $4, $5, $6', [tenantId, fromId, toId, kind, settlement]);
  }

  /** The goal's latest one, unless a time is given. */
  async statusUpdate(tenantId: string, goalId: string, givenBy: string, { lage = 'ON_TRACK', happened = 'Der erste ist offen.', givenAt = new Date() }: { lage?: string; happened?: string; givenAt?: Date } = {}): Promise<string> {
    return this.add('status_update (tenant_id, id, goal_id, lage, happened, given_by, given_at)', '$1, $2, $3, $4, $5, $6, $7', [tenantId, goalId, lage, happened, givenBy, givenAt]);
  }

  async statusQuestion(tenantId: string, updateId: string, askedBy: string): Promise<string> {
    return this.add('status_question (tenant_id, id, update_id, text, asked_by, asked_at)', `$1, $2, $3, 'Was fehlt?', $4, now()`, [tenantId, updateId, askedBy]);
  }

  async statusAnswer(tenantId: string, questionId: string, answeredBy: string): Promise<string> {
    return this.add('status_answer (tenant_id, id, question_id, text, answered_by, answered_at)', `$1, $2, $3, 'Ein Raum.', $4, now()`, [tenantId, questionId, answeredBy]);
  }

  async statusReport(tenantId: string, number: number, frozenBy: string, bodyId: string | null = null): Promise<string> {
    return this.add(`status_report (tenant_id, id, number, body_id, visibility, period_until, content, marks, frozen_by, frozen_at)`, `$1, $2, $3, $4, 'INTERNAL', '2026-03-01', '{"goals": [], "decisions": []}', '[]', $5, now()`, [tenantId, number, bodyId, frozenBy]);
  }

  private async add(into: string, values: string, [tenantId, ...rest]: unknown[]): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into ${into} values (${values})`, [tenantId, id, ...rest]);
    return id;
  }
}
