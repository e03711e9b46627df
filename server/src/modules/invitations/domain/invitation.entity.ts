import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../identity/index.js';
import type { MembershipRole } from '../../organizations/index.js';

/** Somebody may become a member of an organisation. Bound to the address, the organisation and the role; of its secrets only hashes exist, as one-time links. */
@Entity('invitation')
@Check('invitation_role_check', `role in ('MEMBER', 'COORDINATOR', 'CHAIR')`)
@Check('invitation_locale_check', `locale in ('de', 'en')`)
@Check('invitation_email_check', 'email = lower(email) and length(email) between 3 and 254')
@Check('invitation_names_check', 'length(given_name) between 1 and 100 and length(family_name) between 1 and 100')
@Check('invitation_end_check', '(used_at is null) = (person_id is null) and (used_at is null or revoked_at is null)')
@Index('invitation_organization_idx', ['tenantId', 'organizationId'])
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'invitation_tenant_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'invitation_organization_fkey' })
@ForeignKey('Person', ['tenantId', 'invitedBy'], ['tenantId', 'id'], { name: 'invitation_inviter_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'invitation_person_fkey' })
export class Invitation {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'invitation_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_pkey' })
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  role: MembershipRole;

  /** Personal data: whom the invitation is for; goes with it. */
  @Column('text')
  email: string;

  /** Personal data: as the inviter wrote it; goes with the invitation. */
  @Column('text', { name: 'given_name' })
  givenName: string;

  /** Personal data: as the inviter wrote it; goes with the invitation. */
  @Column('text', { name: 'family_name' })
  familyName: string;

  /** In which language the mail is written, and the account begins. */
  @Column('text')
  locale: Locale;

  @Column('uuid', { name: 'invited_by' })
  invitedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  /** Who came by it. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;
}
