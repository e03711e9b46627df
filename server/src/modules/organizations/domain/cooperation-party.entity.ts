import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A Partei: an organisation in an agreement, with what it does and what it brings. */
@Entity('cooperation_party')
@Unique('cooperation_party_once_key', ['tenantId', 'agreementId', 'organizationId'])
@Check('cooperation_party_texts_check', 'length(duties) <= 4000 and length(resources) <= 4000')
@Index('cooperation_party_organization_idx', ['tenantId', 'organizationId'])
@ForeignKey('CooperationAgreement', ['tenantId', 'agreementId'], ['tenantId', 'id'], { name: 'cooperation_party_agreement_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'cooperation_party_organization_fkey' })
export class CooperationParty {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'cooperation_party_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cooperation_party_pkey' })
  id: string;

  @Column('uuid', { name: 'agreement_id' })
  agreementId: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text', { default: '' })
  duties: string;

  @Column('text', { default: '' })
  resources: string;
}
