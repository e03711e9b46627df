import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Where a goal comes from: a Befund, a recommendation, or what somebody contributed. */
@Entity('goal_origin')
@Unique('goal_origin_finding_key', ['tenantId', 'goalId', 'findingId'])
@Unique('goal_origin_recommendation_key', ['tenantId', 'goalId', 'recommendationId'])
@Index('goal_origin_goal_idx', ['tenantId', 'goalId'])
@Index('goal_origin_finding_idx', ['tenantId', 'findingId'])
@Index('goal_origin_recommendation_idx', ['tenantId', 'recommendationId'])
@Check('goal_origin_one_check', 'num_nonnulls(finding_id, recommendation_id, contribution) = 1')
@Check('goal_origin_text_check', 'length(contribution) between 1 and 1000')
@ForeignKey('Goal', ['tenantId', 'goalId'], ['tenantId', 'id'], { name: 'goal_origin_goal_fkey' })
@ForeignKey('Finding', ['tenantId', 'findingId'], ['tenantId', 'id'], { name: 'goal_origin_finding_fkey' })
@ForeignKey('Recommendation', ['tenantId', 'recommendationId'], ['tenantId', 'id'], { name: 'goal_origin_recommendation_fkey' })
export class GoalOrigin {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'goal_origin_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_origin_pkey' })
  id: string;

  @Column('uuid', { name: 'goal_id' })
  goalId: string;

  @Column('uuid', { name: 'finding_id', nullable: true })
  findingId: string | null;

  @Column('uuid', { name: 'recommendation_id', nullable: true })
  recommendationId: string | null;

  @Column('text', { nullable: true })
  contribution: string | null;
}
