import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AlignmentKind, AlignmentState } from './judgements.js';

/** How goals could be made to fit each other; it is accepted once all whose goals they are agree. */
@Entity('goal_review_proposal')
@Unique('goal_review_proposal_number_key', ['tenantId', 'reviewId', 'number'])
@Check('goal_review_proposal_kind_check', `kind in ('MERGE', 'ALIGN')`)
@Check('goal_review_proposal_state_check', `state in ('OPEN', 'ACCEPTED', 'DISMISSED')`)
@Check('goal_review_proposal_text_check', 'length(wording) between 1 and 4000 and length(reason) between 1 and 2000 and number >= 1')
@Check('goal_review_proposal_reason_check', `(state = 'DISMISSED') = (reason is not null)`)
@ForeignKey('GoalReview', ['tenantId', 'reviewId'], ['tenantId', 'id'], { name: 'goal_review_proposal_review_fkey' })
@ForeignKey('Person', ['tenantId', 'proposedBy'], ['tenantId', 'id'], { name: 'goal_review_proposal_proposed_by_fkey' })
export class GoalReviewProposal {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'goal_review_proposal_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_review_proposal_pkey' })
  id: string;

  @Column('uuid', { name: 'review_id' })
  reviewId: string;

  /** Counts per review. */
  @Column('int')
  number: number;

  @Column('text')
  kind: AlignmentKind;

  /** The words that the goals would have. */
  @Column('text')
  wording: string;

  @Column('text', { default: 'OPEN' })
  state: AlignmentState;

  /** Why it was dismissed. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A goal that a proposal is about; once all have agreed, its words are taken over into the goal. */
@Entity('goal_review_proposal_goal')
@Index('goal_review_proposal_goal_goal_idx', ['tenantId', 'goalId'])
@Check('goal_review_proposal_goal_taken_check', '(taken_over_at is null) = (taken_over_by is null)')
@ForeignKey('GoalReviewProposal', ['tenantId', 'proposalId'], ['tenantId', 'id'], { name: 'goal_review_proposal_goal_proposal_fkey' })
@ForeignKey('Goal', ['tenantId', 'goalId'], ['tenantId', 'id'], { name: 'goal_review_proposal_goal_goal_fkey' })
@ForeignKey('Person', ['tenantId', 'takenOverBy'], ['tenantId', 'id'], { name: 'goal_review_proposal_goal_taken_over_by_fkey' })
export class GoalReviewProposalGoal {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'goal_review_proposal_goal_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'goal_review_proposal_goal_pkey' })
  proposalId: string;

  @PrimaryColumn('uuid', { name: 'goal_id', primaryKeyConstraintName: 'goal_review_proposal_goal_pkey' })
  goalId: string;

  @Column('timestamptz', { name: 'taken_over_at', nullable: true })
  takenOverAt: Date | null;

  @Column('uuid', { name: 'taken_over_by', nullable: true })
  takenOverBy: string | null;
}
