import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Judgement } from './judgements.js';

/** What one municipality has for one strategic goal. */
@Entity('goal_review_cell')
@Unique('goal_review_cell_key', ['tenantId', 'reviewId', 'goalId', 'bodyId'])
@Check('goal_review_cell_judgement_check', `judgement in ('CONTRIBUTES', 'COVERED', 'CONFLICT', 'GAP', 'NOT_JUDGED')`)
@Check('goal_review_cell_text_check', 'length(note) <= 2000 and length(gap_settlement) between 1 and 2000')
@Check('goal_review_cell_gap_check', `gap_settlement is null or judgement = 'GAP'`)
@ForeignKey('GoalReview', ['tenantId', 'reviewId'], ['tenantId', 'id'], { name: 'goal_review_cell_review_fkey' })
@ForeignKey('Goal', ['tenantId', 'goalId'], ['tenantId', 'id'], { name: 'goal_review_cell_goal_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'goal_review_cell_body_fkey' })
@ForeignKey('Person', ['tenantId', 'judgedBy'], ['tenantId', 'id'], { name: 'goal_review_cell_judged_by_fkey' })
export class GoalReviewCell {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'goal_review_cell_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_review_cell_pkey' })
  id: string;

  @Column('uuid', { name: 'review_id' })
  reviewId: string;

  /** The strategic goal. */
  @Column('uuid', { name: 'goal_id' })
  goalId: string;

  /** The municipality. */
  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  @Column('text')
  judgement: Judgement;

  @Column('text', { default: '' })
  note: string;

  /** How a gap is dealt with; null while that is open. */
  @Column('text', { name: 'gap_settlement', nullable: true })
  gapSettlement: string | null;

  @Column('uuid', { name: 'judged_by' })
  judgedBy: string;

  @Column('timestamptz', { name: 'judged_at' })
  judgedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A conflict that a cell has found: it is settled where the two goals are related. */
@Entity('goal_review_conflict')
@ForeignKey('GoalReviewCell', ['tenantId', 'cellId'], ['tenantId', 'id'], { name: 'goal_review_conflict_cell_fkey' })
@ForeignKey('GoalRelation', ['tenantId', 'relationId'], ['tenantId', 'id'], { name: 'goal_review_conflict_relation_fkey' })
export class GoalReviewConflict {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'goal_review_conflict_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'cell_id', primaryKeyConstraintName: 'goal_review_conflict_pkey' })
  cellId: string;

  @PrimaryColumn('uuid', { name: 'relation_id', primaryKeyConstraintName: 'goal_review_conflict_pkey' })
  relationId: string;
}
