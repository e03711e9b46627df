import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** The task, Auftrag or goal that comes of a recommendation. */
@Entity('recommendation_link')
@Index('recommendation_link_task_idx', ['tenantId', 'taskId'])
@Index('recommendation_link_action_item_idx', ['tenantId', 'actionItemId'])
@Index('recommendation_link_goal_idx', ['tenantId', 'goalId'])
@Unique('recommendation_link_task_key', ['tenantId', 'recommendationId', 'taskId'])
@Unique('recommendation_link_action_item_key', ['tenantId', 'recommendationId', 'actionItemId'])
@Unique('recommendation_link_goal_key', ['tenantId', 'recommendationId', 'goalId'])
@Check('recommendation_link_one_check', 'num_nonnulls(task_id, action_item_id, goal_id) = 1')
@ForeignKey('Recommendation', ['tenantId', 'recommendationId'], ['tenantId', 'id'], { name: 'recommendation_link_recommendation_fkey' })
@ForeignKey('Task', ['tenantId', 'taskId'], ['tenantId', 'id'], { name: 'recommendation_link_task_fkey' })
@ForeignKey('ActionItem', ['tenantId', 'actionItemId'], ['tenantId', 'id'], { name: 'recommendation_link_action_item_fkey' })
@ForeignKey('Goal', ['tenantId', 'goalId'], ['tenantId', 'id'], { name: 'recommendation_link_goal_fkey' })
export class RecommendationLink {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'recommendation_link_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recommendation_link_pkey' })
  id: string;

  @Column('uuid', { name: 'recommendation_id' })
  recommendationId: string;

  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  @Column('uuid', { name: 'action_item_id', nullable: true })
  actionItemId: string | null;

  @Column('uuid', { name: 'goal_id', nullable: true })
  goalId: string | null;
}
