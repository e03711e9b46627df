import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The own layout of a Planungskreis for its Sachstandsvorlagen; another one takes its place, and what was frozen keeps its own. */
@Entity('council_template')
@Index('council_template_current_key', ['tenantId'], { unique: true, where: 'ended_at is null' })
@Check('council_template_name_check', `length(name) between 1 and 150 and name !~ '[[:cntrl:]/\\\\]'`)
@Check('council_template_content_check', 'length(content) between 1 and 2097152')
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'council_template_tenant_fkey' })
@ForeignKey('Person', ['tenantId', 'addedBy'], ['tenantId', 'id'], { name: 'council_template_added_by_fkey' })
export class CouncilTemplate {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'council_template_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'council_template_pkey' })
  id: string;

  /** As it was uploaded. */
  @Column('text')
  name: string;

  /** A DOCX with placeholders. */
  @Column('bytea')
  content: Buffer;

  @Column('uuid', { name: 'added_by' })
  addedBy: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
