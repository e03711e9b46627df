import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** How a cycle follows on another one: what had changed by then. */
@Entity('re_entry')
@Unique('re_entry_predecessor_key', ['tenantId', 'predecessorId'])
@Check('re_entry_changed_check', 'length(changed) between 1 and 4000 and cycle_id <> predecessor_id')
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 're_entry_cycle_fkey' })
@ForeignKey('PlanningCycle', ['tenantId', 'predecessorId'], ['tenantId', 'id'], { name: 're_entry_predecessor_fkey' })
@ForeignKey('Person', ['tenantId', 'startedBy'], ['tenantId', 'id'], { name: 're_entry_started_by_fkey' })
export class ReEntry {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 're_entry_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 're_entry_pkey' })
  cycleId: string;

  @Column('uuid', { name: 'predecessor_id' })
  predecessorId: string;

  @Column('text')
  changed: string;

  @Column('uuid', { name: 'started_by' })
  startedBy: string;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;
}
