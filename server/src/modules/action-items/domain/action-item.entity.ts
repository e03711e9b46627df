import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Precision } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { ActionItemState } from './action-item-lifecycle.js';

/** An Auftrag: what one organisation promises to another one, or to itself. */
@Entity('action_item')
@Unique('action_item_number_key', ['tenantId', 'givenById', 'number'])
@Index('action_item_organization_idx', ['tenantId', 'organizationId'])
@Index('action_item_seat_idx', ['tenantId', 'seatId'])
@Index('action_item_person_idx', ['tenantId', 'personId'])
@Index('action_item_climbed_to_idx', ['tenantId', 'climbedToId'])
@Index('action_item_report_to_idx', ['tenantId', 'reportToId'])
@Index('action_item_task_idx', ['tenantId', 'taskId'])
@Check('action_item_title_check', 'length(title) between 1 and 200 and number >= 1')
@Check('action_item_texts_check', 'length(note) <= 4000 and length(report) between 1 and 4000 and length(cancel_reason) between 1 and 4000')
@Check('action_item_state_check', `state in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'REPORTED_DONE', 'CONFIRMED', 'CANCELLED')`)
@Check('action_item_addressee_check', 'num_nonnulls(organization_id, seat_id) = 1')
@Check('action_item_due_check', `due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@Check('action_item_carried_check', 'carried_count >= 0 and (climbed_to_id is null) = (climbed_on is null) and (climbed_to_id is null or carried_count >= 3)')
@Check('action_item_agreed_check', `state in ('PROPOSED', 'CANCELLED') or agreed_at is not null`)
@Check('action_item_reported_check', `(state in ('REPORTED_DONE', 'CONFIRMED')) = (num_nonnulls(report, reported_by, reported_at) = 3) and num_nonnulls(report, reported_by, reported_at) in (0, 3)`)
@Check('action_item_confirmed_check', `(state = 'CONFIRMED') = (num_nonnulls(confirmed_by, confirmed_at) = 2) and num_nonnulls(confirmed_by, confirmed_at) in (0, 2)`)
@Check('action_item_cancelled_check', `(state = 'CANCELLED') = (cancel_reason is not null)`)
@Check('action_item_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'action_item_tenant_fkey' })
@ForeignKey('Organization', ['tenantId', 'givenById'], ['tenantId', 'id'], { name: 'action_item_given_by_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'action_item_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'seatId'], ['tenantId', 'id'], { name: 'action_item_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'action_item_person_fkey' })
@ForeignKey('Organization', ['tenantId', 'reportToId'], ['tenantId', 'id'], { name: 'action_item_report_to_fkey' })
@ForeignKey('Organization', ['tenantId', 'climbedToId'], ['tenantId', 'id'], { name: 'action_item_climbed_to_fkey' })
@ForeignKey('Task', ['tenantId', 'taskId'], ['tenantId', 'id'], { name: 'action_item_task_fkey' })
@ForeignKey('Person', ['tenantId', 'reportedBy'], ['tenantId', 'id'], { name: 'action_item_reported_by_fkey' })
@ForeignKey('Person', ['tenantId', 'confirmedBy'], ['tenantId', 'id'], { name: 'action_item_confirmed_by_fkey' })
export class ActionItem {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'action_item_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'action_item_pkey' })
  id: string;

  /** Counts per organisation that gives. */
  @Column('int')
  number: number;

  @Column('text')
  title: string;

  /** What is wanted, in more words. */
  @Column('text', { default: '' })
  note: string;

  @Column('text')
  state: ActionItemState;

  @Column('uuid', { name: 'given_by_id' })
  givenById: string;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  @Column('uuid', { name: 'seat_id', nullable: true })
  seatId: string | null;

  /** Only in addition. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('date', { name: 'due_date' })
  dueDate: string;

  @Column('text', { name: 'due_precision' })
  duePrecision: Precision;

  /** Who is told of the result; null: the next meeting of whoever gave it. */
  @Column('uuid', { name: 'report_to_id', nullable: true })
  reportToId: string | null;

  @Column('int', { name: 'carried_count', default: 0 })
  carriedCount: number;

  @Column('uuid', { name: 'climbed_to_id', nullable: true })
  climbedToId: string | null;

  @Column('date', { name: 'climbed_on', nullable: true })
  climbedOn: string | null;

  /** The content of a block that it is about. */
  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: Date;

  @Column('timestamptz', { name: 'agreed_at', nullable: true })
  agreedAt: Date | null;

  @Column('text', { nullable: true })
  report: string | null;

  @Column('uuid', { name: 'reported_by', nullable: true })
  reportedBy: string | null;

  @Column('timestamptz', { name: 'reported_at', nullable: true })
  reportedAt: Date | null;

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason: string | null;

  @Column('text', { default: 'PARTICIPANTS' })
  visibility: Visibility;

  @Column('int', { default: 1 })
  version: number;
}
