import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { MinutesContent } from './minutes-content.js';

/** A version of the minutes of a meeting as it was frozen. Versions are added, and never changed. */
@Entity('minutes')
@Check('minutes_version_check', 'version_no >= 1')
@Check('minutes_reason_check', '(version_no = 1) = (reason is null) and length(reason) between 1 and 4000')
@ForeignKey('Meeting', ['tenantId', 'meetingId'], ['tenantId', 'id'], { name: 'minutes_meeting_fkey' })
@ForeignKey('Person', ['tenantId', 'frozenBy'], ['tenantId', 'id'], { name: 'minutes_frozen_by_fkey' })
export class Minutes {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'minutes_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'minutes_pkey' })
  meetingId: string;

  @PrimaryColumn('int', { name: 'version_no', primaryKeyConstraintName: 'minutes_pkey' })
  versionNo: number;

  @Column('jsonb')
  content: MinutesContent;

  /** Why it was corrected; none for the first version. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'frozen_by' })
  frozenBy: string;

  @Column('timestamptz', { name: 'frozen_at' })
  frozenAt: Date;
}
