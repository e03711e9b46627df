import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { GrantedRole } from '../../../kernel/actor.js';

/** A role that somebody was given for a time, in the whole Planungskreis or limited to a body or an organisation. */
@Entity('role_grant')
@Check(
  'role_grant_role_check',
  `role in ('ADMINISTRATOR', 'PLANNER', 'EXECUTIVE', 'SECTOR_PLANNER', 'COUNCIL_OFFICE', 'COUNCIL_MEMBER', 'DATA_STEWARD', 'TREASURER', 'ADVISER', 'AUDITOR')`,
)
@Check('role_grant_period_check', 'valid_until >= valid_from')
@Index('role_grant_person_idx', ['tenantId', 'personId'])
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'role_grant_person_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'role_grant_body_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'role_grant_organization_fkey' })
export class RoleGrant {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'role_grant_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_grant_pkey' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  role: GrantedRole;

  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId: string | null;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** The last day, or null while it is open. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;
}
