import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Precision } from '../../../kernel/partial-date.js';

/** A date of the cycle that people remember. */
@Entity('milestone')
@Index('milestone_cycle_idx', ['tenantId', 'cycleId', 'date'])
@Check('milestone_title_check', 'length(title) between 1 and 300')
@Check('milestone_date_check', `date_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'milestone_cycle_fkey' })
export class Milestone {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'milestone_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'milestone_pkey' })
  id: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  @Column('text')
  title: string;

  @Column('date')
  date: string;

  @Column('text', { name: 'date_precision' })
  datePrecision: Precision;

  @Column('int', { default: 1 })
  version: number;
}
