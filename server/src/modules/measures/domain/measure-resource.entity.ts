import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ResourceKind } from './measure-lifecycle.js';

/** What a measure needs of its own: people, money or rooms. */
@Entity('measure_resource')
@Unique('measure_resource_position_key', ['tenantId', 'measureId', 'position'])
@Check('measure_resource_kind_check', `kind in ('STAFF', 'MONEY', 'ROOM')`)
@Check('measure_resource_amount_check', 'amount between 0 and 1000000000 and position >= 1 and year between 2000 and 2100')
@Check('measure_resource_texts_check', `length(unit) <= 40 and length(note) <= 500 and (kind <> 'MONEY' or unit = '')`)
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'measure_resource_measure_fkey' })
export class MeasureResource {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'measure_resource_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measure_resource_pkey' })
  id: string;

  @Column('uuid', { name: 'measure_id' })
  measureId: string;

  @Column('int')
  position: number;

  @Column('text')
  kind: ResourceKind;

  /** As text, as the database gives it; money in euros. */
  @Column('numeric')
  amount: string;

  /** What the amount counts, such as hours a week; nothing for money. */
  @Column('text', { default: '' })
  unit: string;

  @Column('text', { default: '' })
  note: string;

  @Column('int', { nullable: true })
  year: number | null;
}
