import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Precision } from '../../../kernel/partial-date.js';

/** Data that a Fachplanung collects: what, from where, as of when and for which space. */
@Entity('sector_plan_data')
@Index('sector_plan_data_plan_idx', ['tenantId', 'planId'])
@Check('sector_plan_data_text_check', 'length(name) between 1 and 200 and length(source) <= 200 and length(space) <= 200')
@Check('sector_plan_data_date_check', `(data_date is null) = (data_date_precision is null) and data_date_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@ForeignKey('SectorPlan', ['tenantId', 'planId'], ['tenantId', 'id'], { name: 'sector_plan_data_plan_fkey' })
export class SectorPlanData {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'sector_plan_data_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sector_plan_data_pkey' })
  id: string;

  @Column('uuid', { name: 'plan_id' })
  planId: string;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  source: string;

  /** The first day of the period that the data tell of. */
  @Column('date', { name: 'data_date', nullable: true })
  dataDate: string | null;

  @Column('text', { name: 'data_date_precision', nullable: true })
  dataDatePrecision: Precision | null;

  /** Such as "Gesamtstadt" or "Sozialräume". */
  @Column('text', { default: '' })
  space: string;
}
