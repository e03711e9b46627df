import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ContributionAnswerKind } from './contribution-lifecycle.js';

/** An answer to a contribution; it stays as it was given. */
@Entity('contribution_answer')
@Index('contribution_answer_contribution_idx', ['tenantId', 'contributionId'])
@Index('contribution_answer_finding_idx', ['tenantId', 'findingId'])
@Index('contribution_answer_goal_idx', ['tenantId', 'goalId'])
@Index('contribution_answer_action_item_idx', ['tenantId', 'actionItemId'])
@Index('contribution_answer_measure_idx', ['tenantId', 'measureId'])
@Check('contribution_answer_kind_check', `kind in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED', 'FORWARDED')`)
@Check('contribution_answer_reason_check', 'length(reason) between 1 and 4000')
@Check('contribution_answer_link_check', 'num_nonnulls(finding_id, goal_id, action_item_id, measure_id) <= 1')
@ForeignKey('Contribution', ['tenantId', 'contributionId'], ['tenantId', 'id'], { name: 'contribution_answer_contribution_fkey' })
@ForeignKey('Finding', ['tenantId', 'findingId'], ['tenantId', 'id'], { name: 'contribution_answer_finding_fkey' })
@ForeignKey('Goal', ['tenantId', 'goalId'], ['tenantId', 'id'], { name: 'contribution_answer_goal_fkey' })
@ForeignKey('ActionItem', ['tenantId', 'actionItemId'], ['tenantId', 'id'], { name: 'contribution_answer_action_item_fkey' })
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'contribution_answer_measure_fkey' })
@ForeignKey('Person', ['tenantId', 'givenBy'], ['tenantId', 'id'], { name: 'contribution_answer_given_by_fkey' })
export class ContributionAnswer {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'contribution_answer_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_answer_pkey' })
  id: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId: string;

  @Column('text')
  kind: ContributionAnswerKind;

  @Column('text')
  reason: string;

  /** What it led to: a Befund, a goal, an Auftrag or a measure. */
  @Column('uuid', { name: 'finding_id', nullable: true })
  findingId: string | null;

  @Column('uuid', { name: 'goal_id', nullable: true })
  goalId: string | null;

  @Column('uuid', { name: 'action_item_id', nullable: true })
  actionItemId: string | null;

  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId: string | null;

  @Column('uuid', { name: 'given_by' })
  givenBy: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date;
}
