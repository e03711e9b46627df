import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A file that belongs to a subject; its content lies in the store of the installation. */
@Entity('attachment')
@Check('attachment_name_check', `length(name) between 1 and 150 and name !~ '[[:cntrl:]/\\\\]'`)
@Check('attachment_bytes_check', 'bytes > 0 and length(sha256) = 32')
@Unique('attachment_storage_key_key', ['tenantId', 'storageKey'])
@Index('attachment_subject_idx', ['tenantId', 'subjectId', 'uploadedAt', 'id'])
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'attachment_tenant_fkey' })
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'attachment_cycle_fkey' })
@ForeignKey('BuildingBlock', ['tenantId', 'blockId'], ['tenantId', 'id'], { name: 'attachment_block_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'attachment_body_fkey' })
@ForeignKey('Person', ['tenantId', 'uploadedBy'], ['tenantId', 'id'], { name: 'attachment_uploader_fkey' })
export class Attachment {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'attachment_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attachment_pkey' })
  id: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('uuid', { name: 'cycle_id', nullable: true })
  cycleId: string | null;

  @Column('uuid', { name: 'block_id', nullable: true })
  blockId: string | null;

  /** Who knows this body from inside reads it when it is internal. */
  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId: string | null;

  /** As it is downloaded. Personal data may stand here. */
  @Column('text')
  name: string;

  /** By what the file holds, not by what it is called. */
  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('bigint', { transformer: { to: (bytes: number) => bytes, from: Number } })
  bytes: number;

  @Column('bytea')
  sha256: Buffer;

  @Column('text', { name: 'storage_key' })
  storageKey: string;

  @Column('boolean', { name: 'is_internal' })
  isInternal: boolean;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date;

  /** Its content goes from the store with the next round. */
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
}
