import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody without an account sent a second time by the same form, in other words. */
@Entity('contribution_addition')
@Index('contribution_addition_contribution_idx', ['tenantId', 'contributionId'])
@Check('contribution_addition_texts_check', 'length(topic) between 1 and 200 and length(text) between 1 and 8000')
@ForeignKey('Contribution', ['tenantId', 'contributionId'], ['tenantId', 'id'], { name: 'contribution_addition_contribution_fkey' })
export class ContributionAddition {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'contribution_addition_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_addition_pkey' })
  id: string;

  @Column('uuid', { name: 'contribution_id' })
  contributionId: string;

  @Column('text')
  topic: string;

  @Column('text')
  text: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date;
}
