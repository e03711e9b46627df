import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Precision } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { Sector } from './sectors.js';

/** A Fachplanung: the planning of one field in one body, with its basis in law and the time of its next update. */
@Entity('sector_plan')
@Index('sector_plan_body_idx', ['tenantId', 'bodyId'])
@Index('sector_plan_organization_idx', ['tenantId', 'organizationId'])
@Check(
  'sector_plan_sector_check',
  `sector in ('CHILD_YOUTH', 'CARE', 'HEALTH', 'INTEGRATION_ASSISTANCE', 'PUBLIC_SERVICES', 'URBAN_DEVELOPMENT', 'EDUCATION', 'SCHOOL', 'INTEGRATION', 'INCLUSION',
   'ELDERLY', 'HOMELESSNESS', 'LABOUR', 'OTHER')`,
)
@Check('sector_plan_title_check', 'length(title) between 1 and 200')
@Check('sector_plan_text_check', 'length(legal_basis) <= 300 and length(note) <= 4000')
@Check('sector_plan_period_check', 'valid_until >= valid_from')
@Check('sector_plan_rhythm_check', 'rhythm_months between 1 and 240')
@Check('sector_plan_next_due_check', `(next_due is null) = (next_due_precision is null) and next_due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@Check('sector_plan_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'sector_plan_body_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'sector_plan_organization_fkey' })
export class SectorPlan {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'sector_plan_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sector_plan_pkey' })
  id: string;

  @Column('text')
  sector: Sector;

  @Column('text')
  title: string;

  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  /** The organisation that answers for it. */
  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  /** Such as "§ 80 SGB VIII". */
  @Column('text', { name: 'legal_basis', default: '' })
  legalBasis: string;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  /** The last day, or null while it is open. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  /** How often it is updated; null where nothing is agreed. */
  @Column('int', { name: 'rhythm_months', nullable: true })
  rhythmMonths: number | null;

  /** The first day of the period in which the next update is due. */
  @Column('date', { name: 'next_due', nullable: true })
  nextDue: string | null;

  @Column('text', { name: 'next_due_precision', nullable: true })
  nextDuePrecision: Precision | null;

  @Column('text', { default: '' })
  note: string;

  @Column('text', { default: 'INTERNAL' })
  visibility: Visibility;

  @Column('int', { default: 1 })
  version: number;
}
