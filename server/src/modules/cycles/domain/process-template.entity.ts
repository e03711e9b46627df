import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { TemplateContent } from './template-content.js';

/** A Vorlage of the Planungskreis: its own copy, in versions. A cycle keeps the version it began with. */
@Entity('process_template')
@Unique('process_template_version_key', ['tenantId', 'key', 'version'])
@Unique('process_template_id_key_key', ['tenantId', 'id', 'key'])
@Check('process_template_title_check', 'length(title) between 1 and 200')
@Check('process_template_version_check', 'version >= 1')
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'process_template_tenant_fkey' })
@ForeignKey('Person', ['tenantId', 'createdBy'], ['tenantId', 'id'], { name: 'process_template_created_by_fkey' })
export class ProcessTemplate {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'process_template_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'process_template_pkey' })
  id: string;

  @Column('text')
  key: string;

  @Column('int')
  version: number;

  @Column('text')
  title: string;

  @Column('jsonb')
  content: TemplateContent;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Whoever made this version; nobody where it was shipped. */
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
}
