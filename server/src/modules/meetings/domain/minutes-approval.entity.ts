import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That a version of minutes was approved, once and for ever. */
@Entity('minutes_approval')
@ForeignKey('Minutes', ['tenantId', 'meetingId', 'versionNo'], ['tenantId', 'meetingId', 'versionNo'], { name: 'minutes_approval_minutes_fkey' })
@ForeignKey('Person', ['tenantId', 'approvedBy'], ['tenantId', 'id'], { name: 'minutes_approval_approved_by_fkey' })
export class MinutesApproval {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'minutes_approval_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'minutes_approval_pkey' })
  meetingId: string;

  @PrimaryColumn('int', { name: 'version_no', primaryKeyConstraintName: 'minutes_approval_pkey' })
  versionNo: number;

  @Column('uuid', { name: 'approved_by' })
  approvedBy: string;

  @Column('timestamptz', { name: 'approved_at' })
  approvedAt: Date;
}
