import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a running measure went on from one cycle to the next: it stays the same measure, and this is what it was called and served before. */
@Entity('measure_carry')
@Index('measure_carry_from_cycle_idx', ['tenantId', 'fromCycleId'])
@Index('measure_carry_from_goal_idx', ['tenantId', 'fromGoalId'])
@Check('measure_carry_cycles_check', 'from_cycle_id <> to_cycle_id and from_number >= 1')
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'measure_carry_measure_fkey' })
@ForeignKey('PlanningCycle', ['tenantId', 'fromCycleId'], ['tenantId', 'id'], { name: 'measure_carry_from_cycle_fkey' })
@ForeignKey('Goal', ['tenantId', 'fromCycleId', 'fromGoalId'], ['tenantId', 'cycleId', 'id'], { name: 'measure_carry_from_goal_fkey' })
@ForeignKey('PlanningCycle', ['tenantId', 'toCycleId'], ['tenantId', 'id'], { name: 'measure_carry_to_cycle_fkey' })
@ForeignKey('Person', ['tenantId', 'carriedBy'], ['tenantId', 'id'], { name: 'measure_carry_carried_by_fkey' })
export class MeasureCarry {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'measure_carry_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'measure_id', primaryKeyConstraintName: 'measure_carry_pkey' })
  measureId: string;

  @PrimaryColumn('uuid', { name: 'from_cycle_id', primaryKeyConstraintName: 'measure_carry_pkey' })
  fromCycleId: string;

  /** Its number in that cycle. */
  @Column('int', { name: 'from_number' })
  fromNumber: number;

  @Column('uuid', { name: 'from_goal_id' })
  fromGoalId: string;

  @Column('uuid', { name: 'to_cycle_id' })
  toCycleId: string;

  @Column('uuid', { name: 'carried_by' })
  carriedBy: string;

  @Column('timestamptz', { name: 'carried_at' })
  carriedAt: Date;
}
