import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export const ATTENDANCE_STATES = ['PRESENT', 'EXCUSED', 'ABSENT', 'BY_DEPUTY'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** Whether somebody who was expected came. Without a row it is not said. */
@Entity('attendance')
@Check('attendance_state_check', `state in ('PRESENT', 'EXCUSED', 'ABSENT', 'BY_DEPUTY')`)
@Check('attendance_deputy_check', `(state = 'BY_DEPUTY') = (deputy_id is not null) and deputy_id <> person_id`)
@ForeignKey('Meeting', ['tenantId', 'meetingId'], ['tenantId', 'id'], { name: 'attendance_meeting_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'attendance_person_fkey' })
@ForeignKey('Person', ['tenantId', 'deputyId'], ['tenantId', 'id'], { name: 'attendance_deputy_fkey' })
export class Attendance {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'attendance_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'attendance_pkey' })
  meetingId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'attendance_pkey' })
  personId: string;

  @Column('text')
  state: AttendanceState;

  @Column('uuid', { name: 'deputy_id', nullable: true })
  deputyId: string | null;
}
