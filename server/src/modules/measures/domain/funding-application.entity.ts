import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ApplicationState } from './measure-lifecycle.js';

/** That a programme pays for a measure, from the plan to the answer. */
@Entity('funding_application')
@Unique('funding_application_key', ['tenantId', 'measureId', 'programmeId'])
@Index('funding_application_programme_idx', ['tenantId', 'programmeId'])
@Check('funding_application_state_check', `state in ('PLANNED', 'SUBMITTED', 'APPROVED', 'REJECTED')`)
@Check('funding_application_submitted_check', `state = 'PLANNED' or submitted_on is not null`)
@Check('funding_application_decided_check', `(decided_on is not null) = (state in ('APPROVED', 'REJECTED')) and decided_on >= submitted_on`)
@Check('funding_application_amount_check', 'amount_cents >= 0 and own_share_cents >= 0')
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'funding_application_measure_fkey' })
@ForeignKey('FundingProgramme', ['tenantId', 'programmeId'], ['tenantId', 'id'], { name: 'funding_application_programme_fkey' })
export class FundingApplication {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'funding_application_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'funding_application_pkey' })
  id: string;

  @Column('uuid', { name: 'measure_id' })
  measureId: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('text', { default: 'PLANNED' })
  state: ApplicationState;

  @Column('date', { name: 'submitted_on', nullable: true })
  submittedOn: string | null;

  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn: string | null;

  @Column('bigint', { name: 'amount_cents', default: 0, transformer: { to: (cents: number) => cents, from: Number } })
  amountCents: number;

  @Column('bigint', { name: 'own_share_cents', default: 0, transformer: { to: (cents: number) => cents, from: Number } })
  ownShareCents: number;

  /** The last day that is paid for. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;
}
