import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Meetings of an organisation that were planned by one rule; each goes its own way afterwards. */
@Entity('meeting_series')
@Unique('meeting_series_organization_key', ['tenantId', 'organizationId', 'id'])
@Check('meeting_series_title_check', 'length(title) between 1 and 200')
@Check('meeting_series_rrule_check', 'length(rrule) between 1 and 200')
@Check('meeting_series_duration_check', 'duration_minutes between 1 and 1440')
@Check('meeting_series_place_check', 'length(place) <= 200')
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'meeting_series_organization_fkey' })
export class MeetingSeries {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'meeting_series_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_series_pkey' })
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  title: string;

  /** As RFC 5545 writes it. */
  @Column('text')
  rrule: string;

  /** What the clock shows there: the same over the change to winter time. */
  @Column('timestamp', { name: 'first_starts_at' })
  firstStartsAt: string;

  @Column('int', { name: 'duration_minutes' })
  durationMinutes: number;

  @Column('text', { default: '' })
  place: string;

  @Column('boolean', { name: 'skips_holidays' })
  skipsHolidays: boolean;

  @Column('int', { default: 1 })
  version: number;
}
