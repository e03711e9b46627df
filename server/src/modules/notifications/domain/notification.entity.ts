import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Day } from '../../../kernel/clock.js';
import type { NoticeReason } from '../../../kernel/notices.js';
import type { SnoozeTo } from './snooze.js';

/** One thing that one person is told. It comes once: of an entry of the history, or of a day. */
@Entity('notification')
@Unique('notification_activity_key', ['tenantId', 'personId', 'activityId'])
@Unique('notification_day_key', ['tenantId', 'personId', 'subjectId', 'occasion', 'reason', 'dueOn'])
@Check('notification_reason_check', `reason in ('ASSIGNED', 'MENTIONED', 'DUE', 'OVERDUE', 'SILENT', 'ANSWERED', 'DECIDED')`)
@Check('notification_occasion_check', 'length(occasion) between 1 and 100 and length(subject_kind) between 1 and 100')
@Check('notification_origin_check', '(activity_id is null) = (due_on is not null)')
@Check(
  'notification_snooze_check',
  `snoozed_to in ('DAY', 'WEEK', 'NEXT_MEETING') and (snoozed_until is not null) = (coalesce(snoozed_to, '') in ('DAY', 'WEEK')) and (snoozed_meeting_id is not null) = (coalesce(snoozed_to, '') = 'NEXT_MEETING')`,
)
@Check('notification_mailing_check', '(mailed_at is null) = (mailing_id is null)')
@Index('notification_unread_idx', ['tenantId', 'personId'], { where: 'read_at is null' })
@Index('notification_mailing_idx', ['tenantId', 'mailingId', 'personId'], { where: 'mailing_id is not null' })
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'notification_tenant_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'notification_person_fkey' })
@ForeignKey('Meeting', ['tenantId', 'snoozedMeetingId'], ['tenantId', 'id'], { name: 'notification_snoozed_meeting_fkey' })
@ForeignKey('Activity', ['tenantId', 'activityId'], ['tenantId', 'id'], { name: 'notification_activity_fkey' })
export class Notification {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'notification_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notification_pkey' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'activity_id', nullable: true })
  activityId: string | null;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('uuid', { name: 'cycle_id', nullable: true })
  cycleId: string | null;

  @Column('uuid', { name: 'block_id', nullable: true })
  blockId: string | null;

  /** The kind of the activity, of the due date or of the silence (kernel/notices.ts). */
  @Column('text')
  occasion: string;

  @Column('text')
  reason: NoticeReason;

  /** The last day of what falls due, or the day on which something fell silent. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: Day | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt: Date | null;

  @Column('timestamptz', { name: 'snoozed_until', nullable: true })
  snoozedUntil: Date | null;

  /** It comes back when this meeting begins, whenever that will be. */
  @Column('uuid', { name: 'snoozed_meeting_id', nullable: true })
  snoozedMeetingId: string | null;

  @Column('text', { name: 'snoozed_to', nullable: true })
  snoozedTo: SnoozeTo | null;

  @Column('timestamptz', { name: 'mailed_at', nullable: true })
  mailedAt: Date | null;

  /** With what it was mailed: a run of digests, or the reminders of a day. */
  @Column('uuid', { name: 'mailing_id', nullable: true })
  mailingId: string | null;
}
