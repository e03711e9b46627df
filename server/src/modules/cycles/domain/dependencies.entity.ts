import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A block that needs another one first. The database keeps the graph without circles. */
@Entity('block_dependency')
@Index('block_dependency_predecessor_idx', ['tenantId', 'predecessorId'])
@Index('block_dependency_cycle_idx', ['tenantId', 'cycleId'])
@Check('block_dependency_self_check', 'block_id <> predecessor_id')
@ForeignKey('BuildingBlock', ['tenantId', 'cycleId', 'blockId'], ['tenantId', 'cycleId', 'id'], { name: 'block_dependency_block_fkey' })
@ForeignKey('BuildingBlock', ['tenantId', 'cycleId', 'predecessorId'], ['tenantId', 'cycleId', 'id'], { name: 'block_dependency_predecessor_fkey' })
export class BlockDependency {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'block_dependency_pkey' })
  tenantId: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  @PrimaryColumn('uuid', { name: 'block_id', primaryKeyConstraintName: 'block_dependency_pkey' })
  blockId: string;

  @PrimaryColumn('uuid', { name: 'predecessor_id', primaryKeyConstraintName: 'block_dependency_pkey' })
  predecessorId: string;
}

/** A task that needs another one first, also of another block of the same cycle. The database keeps the graph without circles. */
@Entity('task_dependency')
@Index('task_dependency_predecessor_idx', ['tenantId', 'predecessorId'])
@Index('task_dependency_cycle_idx', ['tenantId', 'cycleId'])
@Check('task_dependency_self_check', 'task_id <> predecessor_id')
@ForeignKey('Task', ['tenantId', 'cycleId', 'taskId'], ['tenantId', 'cycleId', 'id'], { name: 'task_dependency_task_fkey' })
@ForeignKey('Task', ['tenantId', 'cycleId', 'predecessorId'], ['tenantId', 'cycleId', 'id'], { name: 'task_dependency_predecessor_fkey' })
export class TaskDependency {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'task_dependency_pkey' })
  tenantId: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  @PrimaryColumn('uuid', { name: 'task_id', primaryKeyConstraintName: 'task_dependency_pkey' })
  taskId: string;

  @PrimaryColumn('uuid', { name: 'predecessor_id', primaryKeyConstraintName: 'task_dependency_pkey' })
  predecessorId: string;
}
