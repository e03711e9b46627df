import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Says that a Fachplanung and a block or a task of a cycle are about the same. */
@Entity('sector_plan_link')
@Unique('sector_plan_link_block_key', ['tenantId', 'planId', 'blockId'])
@Unique('sector_plan_link_task_key', ['tenantId', 'planId', 'taskId'])
@Index('sector_plan_link_block_idx', ['tenantId', 'blockId'])
@Index('sector_plan_link_task_idx', ['tenantId', 'taskId'])
@Check('sector_plan_link_content_check', 'num_nonnulls(block_id, task_id) = 1')
@ForeignKey('SectorPlan', ['tenantId', 'planId'], ['tenantId', 'id'], { name: 'sector_plan_link_plan_fkey' })
@ForeignKey('BuildingBlock', ['tenantId', 'blockId'], ['tenantId', 'id'], { name: 'sector_plan_link_block_fkey' })
@ForeignKey('Task', ['tenantId', 'taskId'], ['tenantId', 'id'], { name: 'sector_plan_link_task_fkey' })
export class SectorPlanLink {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'sector_plan_link_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sector_plan_link_pkey' })
  id: string;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @Column('uuid', { name: 'block_id', nullable: true })
  blockId: string | null;

  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;
}
