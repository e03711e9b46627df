import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { ReportContent } from './report-content.js';

/** A version of a Sachstandsvorlage as it was frozen. Versions are added, and never changed. */
@Entity('council_report')
@Index('council_report_cycle_idx', ['tenantId', 'cycleId', 'frozenAt'])
@Check('council_report_version_check', 'version_no >= 1')
@Check('council_report_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@Check('council_report_fingerprint_check', `fingerprint ~ '^[0-9a-f]{64}$'`)
@ForeignKey('Paper', ['tenantId', 'paperId'], ['tenantId', 'id'], { name: 'council_report_paper_fkey' })
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'council_report_cycle_fkey' })
@ForeignKey('CouncilTemplate', ['tenantId', 'templateId'], ['tenantId', 'id'], { name: 'council_report_template_fkey' })
@ForeignKey('Person', ['tenantId', 'frozenBy'], ['tenantId', 'id'], { name: 'council_report_frozen_by_fkey' })
export class CouncilReport {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'council_report_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'paper_id', primaryKeyConstraintName: 'council_report_pkey' })
  paperId: string;

  @PrimaryColumn('int', { name: 'version_no', primaryKeyConstraintName: 'council_report_pkey' })
  versionNo: number;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  @Column('jsonb')
  content: ReportContent;

  /** Of the content, as it was seen before. */
  @Column('text')
  fingerprint: string;

  /** Who could read the paper then: what it said among fewer people stays with them. */
  @Column('text')
  visibility: Visibility;

  /** The own layout of the Planungskreis that it was frozen with. */
  @Column('uuid', { name: 'template_id', nullable: true })
  templateId: string | null;

  @Column('uuid', { name: 'frozen_by' })
  frozenBy: string;

  @Column('timestamptz', { name: 'frozen_at' })
  frozenAt: Date;
}
