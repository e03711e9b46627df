import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Units } from '../../../platform/database/units.js';
import { type AgreedWording, REWORDABLE } from '../../goals/index.js';
import { GoalReviewProposalGoal } from '../domain/goal-review-proposal.entity.js';

/** Whoever goes up in the goal `p`: the others of the proposal that can still do so. */
const ABSORBED = `array(select o.goal_id from goal_review_proposal_goal o join goal g on g.tenant_id = o.tenant_id and g.id = o.goal_id
    where o.tenant_id = p.tenant_id and o.proposal_id = p.proposal_id and o.goal_id <> p.goal_id and o.taken_over_at is null and g.state = any($2) order by o.goal_id)`;

/** Words on which all have agreed, whoever may read the goals. */
@Injectable()
export class AgreedWordingsRepository {
  constructor(private readonly units: Units) {}

  /** Of goals that can still get them; those of each goal in the order of their numbers. */
  pending(goalIds: readonly string[]): Promise<AgreedWording[]> {
    return this.units.query(
      `select p.goal_id as "goalId", a.id as "alignmentId", a.review_id as "reviewId", a.number, a.wording, case when a.kind = 'MERGE' then ${ABSORBED} else '{}' end as "absorbedIds"
       from goal_review_proposal_goal p join goal_review_proposal a on a.tenant_id = p.tenant_id and a.id = p.proposal_id
       join goal t on t.tenant_id = p.tenant_id and t.id = p.goal_id
       join goal_review r on r.tenant_id = a.tenant_id and r.id = a.review_id
       where p.goal_id = any($1::uuid[]) and p.taken_over_at is null and a.state = 'ACCEPTED' and t.state = any($2) order by r.opened_at, a.number`,
      [goalIds, REWORDABLE],
    );
  }

  async take(tenantId: string, proposalId: string, goalIds: readonly string[], taken: { takenOverAt: Date; takenOverBy: string }): Promise<void> {
    await (await this.units.manager()).update(GoalReviewProposalGoal, { tenantId, proposalId, goalId: In([...goalIds]) }, taken);
  }
}
