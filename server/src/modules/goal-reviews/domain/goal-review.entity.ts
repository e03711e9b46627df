import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { GoalReviewState } from './judgements.js';

/** A Zielprüfung: the strategic goals of a cycle beside what each municipality has for them. */
@Entity('goal_review')
@Index('goal_review_cycle_idx', ['tenantId', 'cycleId'])
@Index('goal_review_open_key', ['tenantId', 'cycleId'], { unique: true, where: `state = 'OPEN'` })
@Check('goal_review_state_check', `state in ('OPEN', 'CLOSED')`)
@Check('goal_review_closed_check', `(state = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (closed_by is null)`)
@Check('goal_review_protocol_check', 'length(protocol) <= 20000')
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'goal_review_cycle_fkey' })
@ForeignKey('Person', ['tenantId', 'openedBy'], ['tenantId', 'id'], { name: 'goal_review_opened_by_fkey' })
@ForeignKey('Person', ['tenantId', 'closedBy'], ['tenantId', 'id'], { name: 'goal_review_closed_by_fkey' })
export class GoalReview {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'goal_review_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_review_pkey' })
  id: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  @Column('text', { default: 'OPEN' })
  state: GoalReviewState;

  /** What was said at the end; the rest of the protocol follows from what was found. */
  @Column('text', { default: '' })
  protocol: string;

  @Column('uuid', { name: 'opened_by' })
  openedBy: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('int', { default: 1 })
  version: number;
}
