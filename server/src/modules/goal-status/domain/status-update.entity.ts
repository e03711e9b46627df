import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Lage } from '../../cycles/index.js';

/** A Sachstand: how somebody who answers for a goal or a measure says that it goes. It stays as it was given. */
@Entity('status_update')
@Index('status_update_goal_idx', { synchronize: false })
@Index('status_update_measure_idx', { synchronize: false })
@Check('status_update_about_check', 'num_nonnulls(goal_id, measure_id) = 1')
@Check('status_update_value_check', 'value is null or goal_id is not null')
@Check('status_update_lage_check', `lage in ('ON_TRACK', 'WATCH', 'AT_RISK')`)
@Check('status_update_texts_check', 'length(happened) <= 2000 and length(need) <= 2000')
@Check('status_update_sentence_check', `lage = 'ON_TRACK' or happened <> ''`)
@ForeignKey('Goal', ['tenantId', 'goalId'], ['tenantId', 'id'], { name: 'status_update_goal_fkey' })
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'status_update_measure_fkey' })
@ForeignKey('Person', ['tenantId', 'givenBy'], ['tenantId', 'id'], { name: 'status_update_given_by_fkey' })
export class StatusUpdate {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'status_update_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'status_update_pkey' })
  id: string;

  @Column('uuid', { name: 'goal_id', nullable: true })
  goalId: string | null;

  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId: string | null;

  @Column('text')
  lage: Lage;

  @Column('text', { default: '' })
  happened: string;

  /** What is needed so that it goes on. */
  @Column('text', { default: '' })
  need: string;

  /** Of the goal's indicator; as text, as the database gives it. */
  @Column('numeric', { nullable: true })
  value: string | null;

  @Column('uuid', { name: 'given_by' })
  givenBy: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date;
}
