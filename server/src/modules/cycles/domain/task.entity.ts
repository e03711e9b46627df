import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Precision } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { Stand } from './task-lifecycle.js';

/** An Inhalt of a block. With children it shows their Stand, and its own is not used. */
@Entity('task')
@Index('task_carried_from_idx', ['tenantId', 'carriedFromId'])
@Unique('task_cycle_key', ['tenantId', 'cycleId', 'id'])
@Unique('task_block_key', ['tenantId', 'blockId', 'id'])
@Unique('task_position_key', ['tenantId', 'blockId', 'position'])
@Unique('task_key_key', ['tenantId', 'blockId', 'key'])
@Index('task_cycle_idx', ['tenantId', 'cycleId'])
@Index('task_accountable_organization_idx', ['tenantId', 'accountableOrganizationId'])
@Index('task_accountable_seat_idx', ['tenantId', 'accountableSeatId'])
@Index('task_accountable_person_idx', ['tenantId', 'accountablePersonId'])
@Check('task_title_check', 'length(title) between 1 and 300 and length(key) between 1 and 20')
@Check('task_note_check', 'length(note) <= 4000 and length(stand_reason) <= 4000')
@Check('task_stand_check', `stand in ('UNDEFINED', 'DEFERRED', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED')`)
@Check('task_reason_check', `stand not in ('DEFERRED', 'DROPPED') or (stand_reason is not null and length(stand_reason) > 0)`)
@Check(
  'task_completed_check',
  `(stand = 'DONE') = (completed_on is not null) and (completed_on is null) = (completed_precision is null) and completed_precision in ('ON', 'BEFORE')`,
)
@Check('task_due_check', `(due_date is null) = (due_precision is null) and due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@Check('task_carried_check', 'carried_from_id <> id')
@Check('task_parent_check', 'parent_id <> id')
@Check('task_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@Check(
  'task_accountable_check',
  `num_nonnulls(accountable_organization_id, accountable_seat_id) <= 1
   and (accountable_person_id is null or num_nonnulls(accountable_organization_id, accountable_seat_id) = 1)`,
)
@ForeignKey('Task', ['tenantId', 'carriedFromId'], ['tenantId', 'id'], { name: 'task_carried_from_fkey' })
@ForeignKey('BuildingBlock', ['tenantId', 'cycleId', 'blockId'], ['tenantId', 'cycleId', 'id'], { name: 'task_block_fkey' })
@ForeignKey('Task', ['tenantId', 'blockId', 'parentId'], ['tenantId', 'blockId', 'id'], { name: 'task_parent_fkey' })
@ForeignKey('Organization', ['tenantId', 'accountableOrganizationId'], ['tenantId', 'id'], { name: 'task_accountable_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'accountableSeatId'], ['tenantId', 'id'], { name: 'task_accountable_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'accountablePersonId'], ['tenantId', 'id'], { name: 'task_accountable_person_fkey' })
export class Task {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'task_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_pkey' })
  id: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  @Column('uuid', { name: 'block_id' })
  blockId: string;

  /** A task of the same block; one level deep. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @Column('text')
  key: string;

  @Column('int')
  position: number;

  @Column('text')
  title: string;

  /** Umsetzungsstand in the words of whoever does it. */
  @Column('text', { default: '' })
  note: string;

  @Column('text', { default: 'PLANNED' })
  stand: Stand;

  /** The sentence for DEFERRED and DROPPED. */
  @Column('text', { name: 'stand_reason', nullable: true })
  standReason: string | null;

  @Column('bool', { name: 'is_optional', default: false })
  isOptional: boolean;

  @Column('date', { name: 'due_date', nullable: true })
  dueDate: string | null;

  @Column('text', { name: 'due_precision', nullable: true })
  duePrecision: Precision | null;

  @Column('date', { name: 'completed_on', nullable: true })
  completedOn: string | null;

  /** Whether it was done on that day, or at some time before it. */
  @Column('text', { name: 'completed_precision', nullable: true })
  completedPrecision: 'ON' | 'BEFORE' | null;

  /** Null: as the block. */
  @Column('text', { nullable: true })
  visibility: Visibility | null;

  /** The content of the cycle before that was put off and goes on here. */
  @Column('uuid', { name: 'carried_from_id', nullable: true })
  carriedFromId: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('uuid', { name: 'accountable_organization_id', nullable: true })
  accountableOrganizationId: string | null;

  @Column('uuid', { name: 'accountable_seat_id', nullable: true })
  accountableSeatId: string | null;

  @Column('uuid', { name: 'accountable_person_id', nullable: true })
  accountablePersonId: string | null;
}
