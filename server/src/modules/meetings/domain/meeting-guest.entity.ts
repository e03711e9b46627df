import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An organisation or a person who takes part in one meeting without belonging to its organisation. */
@Entity('meeting_guest')
@Unique('meeting_guest_organization_key', ['tenantId', 'meetingId', 'organizationId'])
@Unique('meeting_guest_person_key', ['tenantId', 'meetingId', 'personId'])
@Check('meeting_guest_one_check', 'num_nonnulls(organization_id, person_id) = 1')
@ForeignKey('Meeting', ['tenantId', 'meetingId'], ['tenantId', 'id'], { name: 'meeting_guest_meeting_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'meeting_guest_organization_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'meeting_guest_person_fkey' })
export class MeetingGuest {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'meeting_guest_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_guest_pkey' })
  id: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;
}
