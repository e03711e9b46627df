import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { IndicatorPurpose } from './evaluation-lifecycle.js';

/** Something that can be counted, with what it is for: what steers measures no effect (rule 23). */
@Entity('indicator')
@Unique('indicator_name_key', ['tenantId', 'name'])
@Unique('indicator_purpose_key', ['tenantId', 'id', 'purpose'])
@Check('indicator_purpose_check', `purpose in ('STEERING', 'EFFECT', 'OUTPUT')`)
@Check('indicator_texts_check', 'length(name) between 1 and 200 and length(unit) <= 40 and length(description) <= 2000')
export class Indicator {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'indicator_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'indicator_pkey' })
  id: string;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  unit: string;

  @Column('text')
  purpose: IndicatorPurpose;

  @Column('text', { default: '' })
  description: string;

  @Column('int', { default: 1 })
  version: number;
}
