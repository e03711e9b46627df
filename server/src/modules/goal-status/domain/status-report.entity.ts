import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Mark } from './changes.js';
import type { ReportContent } from './report-content.js';

/** What those who lead saw of the goals on a day, frozen with what it rests on. */
@Entity('status_report')
@Unique('status_report_number_key', ['tenantId', 'number'])
@Index('status_report_body_idx', ['tenantId', 'bodyId'])
@Check('status_report_number_check', 'number >= 1')
@Check('status_report_visibility_check', `visibility in ('INTERNAL', 'TENANT')`)
@Check('status_report_period_check', 'period_from <= period_until')
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'status_report_body_fkey' })
@ForeignKey('Person', ['tenantId', 'frozenBy'], ['tenantId', 'id'], { name: 'status_report_frozen_by_fkey' })
export class StatusReport {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'status_report_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'status_report_pkey' })
  id: string;

  /** Counts per Planungskreis. */
  @Column('int')
  number: number;

  /** The body whose view it is; null for the view of the whole Planungskreis. */
  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId: string | null;

  @Column('text')
  visibility: ReportVisibility;

  /** The day after the report before; null for the first one. */
  @Column('date', { name: 'period_from', nullable: true })
  periodFrom: string | null;

  @Column('date', { name: 'period_until' })
  periodUntil: string;

  @Column('jsonb')
  content: ReportContent;

  /** What a later report is compared with, beside the content, which is a hundred times as long. */
  @Column('json')
  marks: Mark[];

  @Column('uuid', { name: 'frozen_by' })
  frozenBy: string;

  @Column('timestamptz', { name: 'frozen_at' })
  frozenAt: Date;
}

/** For those who lead the body, or for all who lead one in the Planungskreis. */
export const REPORT_VISIBILITIES = ['INTERNAL', 'TENANT'] as const;
export type ReportVisibility = (typeof REPORT_VISIBILITIES)[number];
