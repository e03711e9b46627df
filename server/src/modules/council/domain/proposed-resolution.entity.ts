import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A wording that is proposed to the council; each is kept. */
@Entity('proposed_resolution')
@Check('proposed_resolution_text_check', 'version_no >= 1 and length(wording) between 1 and 8000 and length(reason) <= 2000')
@ForeignKey('Paper', ['tenantId', 'paperId'], ['tenantId', 'id'], { name: 'proposed_resolution_paper_fkey' })
@ForeignKey('Person', ['tenantId', 'createdBy'], ['tenantId', 'id'], { name: 'proposed_resolution_created_by_fkey' })
export class ProposedResolution {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'proposed_resolution_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'paper_id', primaryKeyConstraintName: 'proposed_resolution_pkey' })
  paperId: string;

  @PrimaryColumn('int', { name: 'version_no', primaryKeyConstraintName: 'proposed_resolution_pkey' })
  versionNo: number;

  @Column('text')
  wording: string;

  /** Why it was changed. */
  @Column('text', { default: '' })
  reason: string;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
