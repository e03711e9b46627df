import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Lage } from '../../cycles/index.js';

/** A Sachstand: how somebody who answers for a measure says that it goes. It stays as it was given. */
@Entity('measure_status')
@Index('measure_status_measure_idx', ['tenantId', 'measureId', 'givenAt'])
@Check('measure_status_lage_check', `lage in ('ON_TRACK', 'WATCH', 'AT_RISK')`)
@Check('measure_status_texts_check', 'length(happened) <= 2000 and length(need) <= 2000')
@Check('measure_status_sentence_check', `lage = 'ON_TRACK' or happened <> ''`)
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'measure_status_measure_fkey' })
@ForeignKey('Person', ['tenantId', 'givenBy'], ['tenantId', 'id'], { name: 'measure_status_given_by_fkey' })
export class MeasureStatus {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'measure_status_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measure_status_pkey' })
  id: string;

  @Column('uuid', { name: 'measure_id' })
  measureId: string;

  @Column('text')
  lage: Lage;

  @Column('text', { default: '' })
  happened: string;

  /** What is needed so that it goes on. */
  @Column('text', { default: '' })
  need: string;

  @Column('uuid', { name: 'given_by' })
  givenBy: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date;
}
