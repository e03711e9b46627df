import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { OrganizationKind } from './organization-kinds.js';

/** An Organisation: every Gremium, office or provider that takes part in planning. */
@Entity('organization')
@Index('organization_one_administration', ['tenantId', 'bodyId'], { unique: true, where: `kind = 'ADMINISTRATION'` })
@Index('organization_parent_idx', ['tenantId', 'parentId'])
@Check(
  'organization_kind_check',
  `kind in ('ADMINISTRATION', 'OFFICE', 'SOCIAL_PLANNING_OFFICE', 'SECTOR_PLANNING', 'PLANNING_GROUP', 'STEERING_CONFERENCE', 'AREA_CONFERENCE',
   'SECTOR_CONFERENCE', 'WELFARE_ORGANIZATION', 'WELFARE_WORKING_GROUP', 'JOB_CENTRE', 'STATUTORY_CONFERENCE', 'ADVISORY_BOARD', 'COUNCIL_BODY',
   'NEIGHBOURHOOD', 'CITIZENS', 'COST_BEARER', 'EXTERNAL')`,
)
@Check('organization_name_check', 'length(name) between 1 and 200')
@Check('organization_period_check', 'valid_until >= valid_from')
@Check('organization_parent_check', 'parent_id <> id')
@Check('organization_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'organization_tenant_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'organization_body_fkey' })
@ForeignKey('Organization', ['tenantId', 'parentId'], ['tenantId', 'id'], { name: 'organization_parent_fkey' })
export class Organization {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'organization_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organization_pkey' })
  id: string;

  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId: string | null;

  @Column('text')
  kind: OrganizationKind;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  purpose: string;

  @Column('text', { default: '' })
  mandate: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  /** The last day, or null while it is open. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  @Column('text', { default: 'INTERNAL' })
  visibility: Visibility;

  @Column('int', { default: 1 })
  version: number;
}
