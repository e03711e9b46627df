import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { GoalConsent } from '../domain/goal-consent.entity.js';
import { GoalReviewCell, GoalReviewConflict } from '../domain/goal-review-cell.entity.js';
import type { GoalReviewBelonging } from '../domain/goal-review-facts.js';
import { GoalReviewProposal, GoalReviewProposalGoal } from '../domain/goal-review-proposal.entity.js';
import { GoalReview } from '../domain/goal-review.entity.js';
import { conferencesOf } from './goal-review-rows.js';

export type LockedReview = GoalReview & GoalReviewBelonging;

/** Zielprüfungen for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class GoalReviewWorkRepository {
  constructor(private readonly units: Units) {}

  /** Whoever opens or closes a Zielprüfung of the cycle, or proposes a goal in it, waits for the others. */
  async lockCycle(cycleId: string): Promise<(GoalReviewBelonging & { state: string }) | undefined> {
    return (await this.units.query<GoalReviewBelonging & { state: string }>('select body_id as "bodyId", steering_organization_id as "steeringOrganizationId", state from planning_cycle where id = $1 for no key update', [cycleId])).at(0);
  }

  /** Whether one is open, which nobody changes until this unit ends. */
  async isUnderReview(cycleId: string): Promise<boolean> {
    await this.units.query('select from planning_cycle where id = $1 for share', [cycleId]);
    return (await this.units.query(`select from goal_review where cycle_id = $1 and state = 'OPEN'`, [cycleId])).length > 0;
  }

  async lock(id: string): Promise<LockedReview | undefined> {
    await this.units.query('select from goal_review where id = $1 for no key update', [id]);
    const [belonging] = await this.units.query<GoalReviewBelonging>(
      'select c.body_id as "bodyId", c.steering_organization_id as "steeringOrganizationId" from goal_review r join planning_cycle c on c.tenant_id = r.tenant_id and c.id = r.cycle_id where r.id = $1',
      [id],
    );
    return belonging && { ...(await (await this.units.manager()).findOneByOrFail(GoalReview, { id })), ...belonging };
  }

  async add(review: Partial<GoalReview>): Promise<void> {
    await (await this.units.manager()).insert(GoalReview, review);
  }

  async update({ tenantId, id, version }: GoalReview, changes: Partial<GoalReview>): Promise<void> {
    await (await this.units.manager()).update(GoalReview, { tenantId, id }, { ...changes, version: version + 1 });
  }

  async cell({ tenantId, id: reviewId }: GoalReview, goalId: string, bodyId: string): Promise<GoalReviewCell | null> {
    return (await this.units.manager()).findOneBy(GoalReviewCell, { tenantId, reviewId, goalId, bodyId });
  }

  /** Writes a cell with the conflicts that it has found, and no others. */
  async judge(cell: GoalReviewCell, relationIds: readonly string[]): Promise<void> {
    const { tenantId, id: cellId } = cell;
    const manager = await this.units.manager();
    await manager.save(GoalReviewCell, cell);
    await manager.delete(GoalReviewConflict, { tenantId, cellId });
    await manager.insert(GoalReviewConflict, relationIds.map((relationId) => ({ tenantId, cellId, relationId })));
  }

  /** The review to which a proposal belongs, without its row. */
  async reviewOf(proposalId: string): Promise<string | undefined> {
    return (await this.units.query<{ reviewId: string }>('select review_id as "reviewId" from goal_review_proposal where id = $1', [proposalId])).at(0)?.reviewId;
  }

  async proposal(tenantId: string, id: string): Promise<GoalReviewProposal> {
    return (await this.units.manager()).findOneByOrFail(GoalReviewProposal, { tenantId, id });
  }

  /** @returns its number in the review, which is locked */
  async propose(proposal: Partial<GoalReviewProposal> & Pick<GoalReviewProposal, 'tenantId' | 'id' | 'reviewId'>, goalIds: readonly string[], bodyIds: readonly string[]): Promise<number> {
    const { tenantId, id: proposalId } = proposal;
    const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from goal_review_proposal where review_id = $1', [proposal.reviewId]);
    const manager = await this.units.manager();
    await manager.insert(GoalReviewProposal, { ...proposal, number });
    await manager.insert(GoalReviewProposalGoal, goalIds.map((goalId) => ({ tenantId, proposalId, goalId })));
    await manager.insert(GoalConsent, bodyIds.map((bodyId) => ({ tenantId, proposalId, bodyId })));
    return number;
  }

  async decide({ tenantId, id, version }: GoalReviewProposal, changes: Pick<GoalReviewProposal, 'state' | 'reason'>): Promise<void> {
    await (await this.units.manager()).update(GoalReviewProposal, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** The conferences of a body, whose coordinators speak for it. */
  async conferences(today: Day, bodyId: string): Promise<string[]> {
    const [{ ids }] = await this.units.query<{ ids: string[] }>(`select ${conferencesOf('b.id', 'b.tenant_id', '$1')} as ids from body b where b.id = $2`, [today, bodyId]);
    return ids;
  }

  async consents(tenantId: string, proposalId: string): Promise<GoalConsent[]> {
    return (await this.units.manager()).findBy(GoalConsent, { tenantId, proposalId });
  }

  async consent({ tenantId, proposalId, bodyId, version }: GoalConsent, given: Pick<GoalConsent, 'consent' | 'reason' | 'givenBy' | 'givenAt'>): Promise<void> {
    await (await this.units.manager()).update(GoalConsent, { tenantId, proposalId, bodyId }, { ...given, version: version + 1 });
  }
}
