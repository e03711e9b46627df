import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type OparlObjectKind = 'PAPER' | 'CONSULTATION';

/** An object of the other system by its address, and which of ours it is. What it says is not kept. */
@Entity('oparl_object')
@Index('oparl_object_reference_idx', ['tenantId', 'sourceId', 'reference'], { where: `reference <> ''` })
@Index('oparl_object_paper_idx', ['tenantId', 'paperId'])
@Index('oparl_object_consultation_idx', ['tenantId', 'consultationId'])
@Check('oparl_object_kind_check', `kind in ('PAPER', 'CONSULTATION')`)
@Check('oparl_object_ours_check', `case kind when 'PAPER' then consultation_id is null else paper_id is null end`)
@ForeignKey('OparlSource', ['tenantId', 'sourceId'], ['tenantId', 'id'], { name: 'oparl_object_source_fkey', onDelete: 'CASCADE' })
@ForeignKey('Paper', ['tenantId', 'paperId'], ['tenantId', 'id'], { name: 'oparl_object_paper_fkey' })
@ForeignKey('Consultation', ['tenantId', 'consultationId'], ['tenantId', 'id'], { name: 'oparl_object_consultation_fkey', onDelete: 'CASCADE' })
export class OparlObject {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'oparl_object_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'source_id', primaryKeyConstraintName: 'oparl_object_pkey' })
  sourceId: string;

  @PrimaryColumn('text', { name: 'external_id', primaryKeyConstraintName: 'oparl_object_pkey' })
  externalId: string;

  @Column('text')
  kind: OparlObjectKind;

  /** Of a paper, as it is compared; empty where it has none. */
  @Column('text', { default: '' })
  reference: string;

  @Column('timestamptz', { nullable: true })
  modified: Date | null;

  /** Of everything that it said. */
  @Column('text')
  hash: string;

  @Column('boolean', { name: 'is_deleted', default: false })
  isDeleted: boolean;

  @Column('uuid', { name: 'paper_id', nullable: true })
  paperId: string | null;

  @Column('uuid', { name: 'consultation_id', nullable: true })
  consultationId: string | null;
}
