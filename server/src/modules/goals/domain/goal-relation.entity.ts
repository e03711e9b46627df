import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { GoalRelationKind } from './goal-lifecycle.js';

/** How two goals stand to each other; what goes both ways is kept once, the lesser id first. */
@Entity('goal_relation')
@Unique('goal_relation_key', ['tenantId', 'fromGoalId', 'toGoalId', 'kind'])
@Index('goal_relation_to_idx', ['tenantId', 'toGoalId'])
@Check('goal_relation_kind_check', `kind in ('CONTRIBUTES_TO', 'DUPLICATES', 'CONFLICTS_WITH')`)
@Check('goal_relation_two_check', `case when kind = 'CONTRIBUTES_TO' then from_goal_id <> to_goal_id else from_goal_id < to_goal_id end`)
@Check('goal_relation_settled_check', `settlement is null or (kind <> 'CONTRIBUTES_TO' and length(settlement) between 1 and 2000)`)
@ForeignKey('Goal', ['tenantId', 'fromGoalId'], ['tenantId', 'id'], { name: 'goal_relation_from_fkey' })
@ForeignKey('Goal', ['tenantId', 'toGoalId'], ['tenantId', 'id'], { name: 'goal_relation_to_fkey' })
export class GoalRelation {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'goal_relation_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_relation_pkey' })
  id: string;

  @Column('uuid', { name: 'from_goal_id' })
  fromGoalId: string;

  @Column('uuid', { name: 'to_goal_id' })
  toGoalId: string;

  @Column('text')
  kind: GoalRelationKind;

  /** How a conflict or a duplicate was settled; null while it is open. */
  @Column('text', { nullable: true })
  settlement: string | null;
}
