import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type LinkPurpose = 'ACCOUNT' | 'INVITATION' | 'CONTRIBUTION' | 'SETUP';

/**
 * A secret address that works once: ACCOUNT lets one person choose a password (or take up an account they have elsewhere),
 * INVITATION lets somebody in, CONTRIBUTION proves an address to which an answer is to go, SETUP creates the first Planungskreis
 * of an installation. Global, because whoever opens it is signed in nowhere.
 */
@Entity('one_time_link')
@Check(
  'one_time_link_purpose_check',
  `(purpose = 'ACCOUNT' and tenant_id is not null and person_id is not null and invitation_id is null and contribution_id is null)
   or (purpose = 'INVITATION' and tenant_id is not null and person_id is null and invitation_id is not null and contribution_id is null)
   or (purpose = 'CONTRIBUTION' and tenant_id is not null and person_id is null and invitation_id is null and contribution_id is not null)
   or (purpose = 'SETUP' and tenant_id is null and person_id is null and invitation_id is null and contribution_id is null)`,
)
@Index('one_time_link_person_idx', ['tenantId', 'personId'])
@Index('one_time_link_invitation_idx', ['tenantId', 'invitationId'])
@Index('one_time_link_contribution_idx', ['tenantId', 'contributionId'])
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'one_time_link_person_fkey', onDelete: 'CASCADE' })
@ForeignKey('Invitation', ['tenantId', 'invitationId'], ['tenantId', 'id'], { name: 'one_time_link_invitation_fkey', onDelete: 'CASCADE' })
@ForeignKey('Contribution', ['tenantId', 'contributionId'], ['tenantId', 'id'], { name: 'one_time_link_contribution_fkey', onDelete: 'CASCADE' })
export class OneTimeLink {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'one_time_link_pkey' })
  tokenHash: Buffer;

  @Column('text')
  purpose: LinkPurpose;

  @Column('uuid', { name: 'tenant_id', nullable: true })
  tenantId: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'invitation_id', nullable: true })
  invitationId: string | null;

  @Column('uuid', { name: 'contribution_id', nullable: true })
  contributionId: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
