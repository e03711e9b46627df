import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MembershipRole } from './organization-kinds.js';

/** Somebody belongs to an organisation for a time. */
@Entity('membership')
@Check('membership_role_check', `role in ('MEMBER', 'COORDINATOR', 'CHAIR')`)
@Check('membership_period_check', 'valid_until >= valid_from')
@Exclusion('membership_no_double', `using gist (tenant_id with =, person_id with =, organization_id with =, daterange(valid_from, valid_until, '[]') with &&)`)
@Index('membership_organization_idx', ['tenantId', 'organizationId'])
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'membership_person_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'membership_organization_fkey' })
export class Membership {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'membership_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_pkey' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  role: MembershipRole;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** The last day, or null while it is open. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;
}
