import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

export const DIGEST_RUN_STATES = ['RUNNING', 'DONE', 'CANCELLED'] as const;
export type DigestRunState = (typeof DIGEST_RUN_STATES)[number];

/** The digests of one moment, on their way to everybody who wants theirs then. */
@Entity('digest_run')
@Unique('digest_run_moment_key', ['tenantId', 'moment'])
@Check('digest_run_state_check', `state in ('RUNNING', 'DONE', 'CANCELLED') and (state = 'RUNNING') = (ended_at is null)`)
@Check('digest_run_count_check', 'total >= 0 and done >= 0')
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'digest_run_tenant_fkey' })
export class DigestRun {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'digest_run_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'digest_run_pkey' })
  id: string;

  @Column('timestamptz')
  moment: Date;

  /** The hours of the week that this moment serves (domain/hours-of-week.ts). */
  @Column('int', { array: true })
  slots: number[];

  @Column('int')
  total: number;

  @Column('int', { default: 0 })
  done: number;

  @Column('text', { default: 'RUNNING' })
  state: DigestRunState;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}

/** Until when the hours of the Planungskreis are served; whoever serves them locks it. */
@Entity('notification_round')
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'notification_round_tenant_fkey' })
export class NotificationRound {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'notification_round_pkey' })
  tenantId: string;

  @Column('timestamptz', { name: 'done_until' })
  doneUntil: Date;
}
