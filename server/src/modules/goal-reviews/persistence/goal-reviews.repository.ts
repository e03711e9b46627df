import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { STANDING_STATES } from '../../goals/index.js';
import type { GoalReviewBelonging } from '../domain/goal-review-facts.js';
import type { NotedCell } from '../domain/matrix-rows.js';
import { CELL_ROW, type CellRow, type GoalReviewRow, NOTED_CELL, type NotedCellParts, PROPOSAL_ROW, type ProposalRow, REVIEW_ROW, REVIEW_SOURCE } from './goal-review-rows.js';

/** A cycle in which a Zielprüfung could be opened. */
export interface ReviewPlaceRow extends GoalReviewBelonging {
  cycle: { id: string; name: string; number: number };
}

const CELL_SOURCE = 'goal_review_cell l join person p on p.tenant_id = l.tenant_id and p.id = l.judged_by';

/** Zielprüfungen as their pages show them. Whoever asks looks whether the cycle may be read. */
@Injectable()
export class GoalReviewsRepository {
  constructor(private readonly units: Units) {}

  /** The latest first. */
  list(): Promise<GoalReviewRow[]> {
    return this.units.query(`select ${REVIEW_ROW} from ${REVIEW_SOURCE} order by r.opened_at desc, r.id`);
  }

  byIds(ids: readonly string[]): Promise<GoalReviewRow[]> {
    return this.units.query(`select ${REVIEW_ROW} from ${REVIEW_SOURCE} where r.id = any($1::uuid[])`, [ids]);
  }

  cells(reviewId: string): Promise<CellRow[]> {
    return this.units.query(`select ${CELL_ROW} from ${CELL_SOURCE} where l.review_id = $1 order by l.id`, [reviewId]);
  }

  /** Where these reviews, goals and municipalities meet. */
  cellsOf(reviewIds: readonly string[], goalIds: readonly string[], bodyIds: readonly string[]): Promise<CellRow[]> {
    return this.units.query(`select ${CELL_ROW} from ${CELL_SOURCE} where l.review_id = any($1::uuid[]) and l.goal_id = any($2::uuid[]) and l.body_id = any($3::uuid[])`, [reviewIds, goalIds, bodyIds]);
  }

  /** What a matrix shows of its cells. */
  async noted(reviewIds: readonly string[]): Promise<Map<string, NotedCell[]>> {
    const rows = await this.units.query<{ reviewId: string; cells: NotedCellParts[] }>(`select l.review_id as "reviewId", json_agg(${NOTED_CELL}) as cells from goal_review_cell l where l.review_id = any($1::uuid[]) group by l.review_id`, [reviewIds]);
    return new Map(rows.map(({ reviewId, cells }) => [reviewId, cells.map(([goalId, bodyId, judgement, note, version, isGapSettled, openConflicts]) => ({ goalId, bodyId, judgement, note, version, isGapSettled, openConflicts }))]));
  }

  /** In the order in which they were made. */
  proposals(today: Day, reviewIds: readonly string[]): Promise<ProposalRow[]> {
    return this.units.query(
      `select ${PROPOSAL_ROW} from goal_review_proposal a join person p on p.tenant_id = a.tenant_id and p.id = a.proposed_by where a.review_id = any($2::uuid[]) order by a.review_id, a.number`,
      [today, reviewIds],
    );
  }

  /** The strategic goals of a cycle that stand, whoever may read them. */
  async standing(cycleId: string): Promise<string[]> {
    return (await this.units.query<{ id: string }>(`select id from goal where cycle_id = $1 and level = 'STRATEGIC' and state = any($2) order by number`, [cycleId, STANDING_STATES])).map(({ id }) => id);
  }

  /** Cycles that go on and have no Zielprüfung open, the latest first. */
  places(): Promise<ReviewPlaceRow[]> {
    return this.units.query(
      `select json_build_object('id', c.id, 'number', c.number, 'name', cb.name) as cycle, c.body_id as "bodyId", c.steering_organization_id as "steeringOrganizationId"
       from planning_cycle c join body cb on cb.tenant_id = c.tenant_id and cb.id = c.body_id
       where c.state not in ('CLOSED', 'ABANDONED') and not exists (select from goal_review r where r.tenant_id = c.tenant_id and r.cycle_id = c.id and r.state = 'OPEN') order by c.number desc, c.id`,
    );
  }
}
