import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Where the council's own system tells of the papers of a body (OParl 1.1). */
@Entity('oparl_source')
@Unique('oparl_source_body_key', ['tenantId', 'bodyId'])
@Check('oparl_source_text_check', 'length(url) between 1 and 2000 and length(name) <= 300')
@Check('oparl_source_confirmed_check', '(confirmed_by is null) = (confirmed_at is null)')
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'oparl_source_body_fkey' })
@ForeignKey('Person', ['tenantId', 'addedBy'], ['tenantId', 'id'], { name: 'oparl_source_added_by_fkey' })
@ForeignKey('Person', ['tenantId', 'confirmedBy'], ['tenantId', 'id'], { name: 'oparl_source_confirmed_by_fkey' })
export class OparlSource {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'oparl_source_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'oparl_source_pkey' })
  id: string;

  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  /** Of the body, not of the system that it belongs to. */
  @Column('text')
  url: string;

  /** What the other system calls the body. */
  @Column('text')
  name: string;

  @Column('uuid', { name: 'added_by' })
  addedBy: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;

  /** The newest change that a complete import has seen, by the other system's clock; the next one begins a little before. */
  @Column('timestamptz', { name: 'synced_until', nullable: true })
  syncedUntil: Date | null;

  /** Whoever plans has said that it is the council's own system; until then nothing is recorded from there. */
  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;
}
