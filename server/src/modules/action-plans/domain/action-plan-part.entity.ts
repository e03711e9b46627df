import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A Befund, a goal or a measure in its place in a Handlungskonzept. */
@Entity('action_plan_part')
@Unique('action_plan_part_position_key', ['tenantId', 'planId', 'position'])
@Unique('action_plan_part_finding_key', ['tenantId', 'planId', 'findingId'])
@Unique('action_plan_part_goal_key', ['tenantId', 'planId', 'goalId'])
@Unique('action_plan_part_measure_key', ['tenantId', 'planId', 'measureId'])
@Index('action_plan_part_finding_idx', ['tenantId', 'findingId'])
@Index('action_plan_part_goal_idx', ['tenantId', 'goalId'])
@Index('action_plan_part_measure_idx', ['tenantId', 'measureId'])
@Check('action_plan_part_position_check', 'position >= 1')
@Check('action_plan_part_one_check', 'num_nonnulls(finding_id, goal_id, measure_id) = 1')
@ForeignKey('ActionPlan', ['tenantId', 'planId'], ['tenantId', 'id'], { name: 'action_plan_part_plan_fkey' })
@ForeignKey('Finding', ['tenantId', 'findingId'], ['tenantId', 'id'], { name: 'action_plan_part_finding_fkey' })
@ForeignKey('Goal', ['tenantId', 'goalId'], ['tenantId', 'id'], { name: 'action_plan_part_goal_fkey' })
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'action_plan_part_measure_fkey' })
export class ActionPlanPart {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'action_plan_part_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'action_plan_part_pkey' })
  id: string;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @Column('int')
  position: number;

  @Column('uuid', { name: 'finding_id', nullable: true })
  findingId: string | null;

  @Column('uuid', { name: 'goal_id', nullable: true })
  goalId: string | null;

  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId: string | null;
}
