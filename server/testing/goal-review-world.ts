import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

/** Builds Zielprüfungen straight into the database; each returns an id. */
export class GoalReviewWorld {
  constructor(private readonly database: string) {}

  async review(tenantId: string, { cycleId, openedBy, protocol = '' }: { cycleId: string; openedBy: string; protocol?: string }): Promise<string> {
    return this.add('goal_review (tenant_id, id, cycle_id, opened_by, opened_at, protocol)', '$1, $2, $3, $4, now(), $5', [tenantId, cycleId, openedBy, protocol]);
  }

  async close(id: string): Promise<void> {
    await sql(this.database, `update goal_review set state = 'CLOSED', closed_at = now(), closed_by = opened_by where id = $1`, [id]);
  }

  async cell(tenantId: string, reviewId: string, parts: { goalId: string; bodyId: string; judgedBy: string; judgement?: string; gapSettlement?: string | null }): Promise<string> {
    return this.add('goal_review_cell (tenant_id, id, review_id, goal_id, body_id, judged_by, judgement, gap_settlement, judged_at)', '$1, $2, $3, $4, $5, $6, $7, $8, now()', [
      tenantId, reviewId, parts.goalId, parts.bodyId, parts.judgedBy, parts.judgement ?? 'CONTRIBUTES', parts.gapSettlement ?? null,
    ]);
  }

  async conflict(tenantId: string, cellId: string, relationId: string): Promise<void> {
    await sql(this.database, 'insert into goal_review_conflict (tenant_id, cell_id, relation_id) values ($1, $2, $3)', [tenantId, cellId, relationId]);
  }

  /** A proposal to make one of these goals, unless another kind is named, to which a body is asked for its consent. */
  async proposal(tenantId: string, reviewId: string, { goalIds, bodyId, by, number = 1, state = 'OPEN', kind = 'MERGE' }: { goalIds: readonly string[]; bodyId: string; by: string; number?: number; state?: string; kind?: string }): Promise<string> {
    const id = await this.add(
      'goal_review_proposal (tenant_id, id, review_id, number, kind, wording, state, reason, proposed_by, proposed_at)', `$1, $2, $3, $4, $7, 'Ein Ziel für beide.', $5, case when $5 = 'DISMISSED' then 'weil' end, $6, now()`,
      [tenantId, reviewId, number, state, by, kind],
    );
    for (const goalId of goalIds) await sql(this.database, 'insert into goal_review_proposal_goal (tenant_id, proposal_id, goal_id) values ($1, $2, $3)', [tenantId, id, goalId]);
    await sql(this.database, 'insert into goal_consent (tenant_id, proposal_id, body_id) values ($1, $2, $3)', [tenantId, id, bodyId]);
    return id;
  }

  private async add(into: string, values: string, [tenantId, ...rest]: unknown[]): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into ${into} values (${values})`, [tenantId, id, ...rest]);
    return id;
  }
}
