import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A step of a measure, in their order. */
@Entity('measure_step')
@Unique('measure_step_position_key', ['tenantId', 'measureId', 'position'])
@Check('measure_step_title_check', 'length(title) between 1 and 200 and position >= 1')
@Check('measure_step_due_check', `(due_date is null) = (due_precision is null) and due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'measure_step_measure_fkey' })
export class MeasureStep {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'measure_step_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'measure_step_pkey' })
  id: string;

  @Column('uuid', { name: 'measure_id' })
  measureId: string;

  @Column('int')
  position: number;

  @Column('text')
  title: string;

  @Column('date', { name: 'due_date', nullable: true })
  dueDate: string | null;

  @Column('text', { name: 'due_precision', nullable: true })
  duePrecision: string | null;

  @Column('boolean', { name: 'is_done', default: false })
  isDone: boolean;

  @Column('boolean', { name: 'is_milestone', default: false })
  isMilestone: boolean;
}
