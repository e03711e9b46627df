import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { MeetingState } from './meeting-lifecycle.js';

/** A Sitzung of an organisation. It stays the same one when it is put off to another day. */
@Entity('meeting')
@Unique('meeting_number_key', ['tenantId', 'organizationId', 'number'])
@Index('meeting_starts_idx', ['tenantId', 'startsAt', 'id'])
@Check('meeting_number_check', 'number >= 1')
@Check('meeting_title_check', 'length(title) between 1 and 200')
@Check('meeting_place_check', 'length(place) <= 200')
@Check('meeting_period_check', 'ends_at > starts_at')
@Check('meeting_state_check', `state in ('PLANNED', 'INVITED', 'RUNNING', 'CLOSED', 'APPROVED', 'CANCELLED', 'POSTPONED')`)
@Check('meeting_invited_check', `state not in ('INVITED', 'RUNNING', 'CLOSED', 'APPROVED') or (invited_at is not null and proposals_until is not null)`)
@Check('meeting_opened_check', `(state in ('RUNNING', 'CLOSED', 'APPROVED')) = (opened_at is not null)`)
@Check('meeting_closed_check', `(state in ('CLOSED', 'APPROVED')) = (closed_at is not null) and closed_at >= opened_at`)
@Check('meeting_approved_check', `(state = 'APPROVED') = (approved_at is not null)`)
@Check('meeting_reason_check', `(state in ('CANCELLED', 'POSTPONED')) = (cancel_reason is not null) and length(cancel_reason) between 1 and 4000`)
@Check('meeting_sequence_check', 'sequence >= 0')
@Check('meeting_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'meeting_organization_fkey' })
@ForeignKey('MeetingSeries', ['tenantId', 'organizationId', 'seriesId'], ['tenantId', 'organizationId', 'id'], { name: 'meeting_series_fkey' })
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'meeting_cycle_fkey' })
export class Meeting {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'meeting_pkey' })
  tenantId: string;

  /** Also what calendars know it by, whatever becomes of its day. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_pkey' })
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('uuid', { name: 'series_id', nullable: true })
  seriesId: string | null;

  /** Counts the meetings of the organisation. */
  @Column('int')
  number: number;

  @Column('text')
  title: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('text', { default: '' })
  place: string;

  @Column('text', { default: 'PLANNED' })
  state: MeetingState;

  /** The last day on which items may be proposed. */
  @Column('date', { name: 'proposals_until', nullable: true })
  proposalsUntil: string | null;

  /** The last day on which something may be objected to in the minutes. */
  @Column('date', { name: 'objections_until', nullable: true })
  objectionsUntil: string | null;

  /** The last time, where it was put off in between. */
  @Column('timestamptz', { name: 'invited_at', nullable: true })
  invitedAt: Date | null;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt: Date | null;

  /** Why it does not take place, or not on its day. */
  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason: string | null;

  /** Counts what participants have to know who were invited. */
  @Column('int', { default: 0 })
  sequence: number;

  @Column('uuid', { name: 'cycle_id', nullable: true })
  cycleId: string | null;

  @Column('text', { default: 'PARTICIPANTS' })
  visibility: Visibility;

  @Column('int', { default: 1 })
  version: number;
}
