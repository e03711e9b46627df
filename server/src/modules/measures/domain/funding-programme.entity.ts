import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A Förderprogramm that measures may be paid from. */
@Entity('funding_programme')
@Unique('funding_programme_name_key', ['tenantId', 'name'])
@Check('funding_programme_texts_check', 'length(name) between 1 and 200 and length(funder) <= 200 and length(required_evidence) <= 2000 and length(url) <= 500')
@Check('funding_programme_share_check', 'own_share_percent between 0 and 100')
export class FundingProgramme {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'funding_programme_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'funding_programme_pkey' })
  id: string;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  funder: string;

  /** Until when an application must be there. */
  @Column('date', { nullable: true })
  deadline: string | null;

  /** What an application has to prove. */
  @Column('text', { name: 'required_evidence', default: '' })
  requiredEvidence: string;

  @Column('numeric', { name: 'own_share_percent', nullable: true })
  ownSharePercent: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('text', { default: '' })
  url: string;

  @Column('int', { default: 1 })
  version: number;
}
