import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Settlement } from './measure-lifecycle.js';

/** A Finanzierungsvorbehalt: a measure is agreed on although nobody pays for it yet (rule 24). */
@Entity('funding_reservation')
@Index('funding_reservation_measure_idx', ['tenantId', 'measureId'])
@Index('funding_reservation_resolution_idx', ['tenantId', 'resolutionId'])
@Index('funding_reservation_open_key', ['tenantId', 'measureId'], { unique: true, where: 'settled is null' })
@Check('funding_reservation_reason_check', 'length(reason) between 1 and 2000')
@Check('funding_reservation_grantor_check', 'num_nonnulls(grantor_organization_id, grantor_seat_id) = 1')
@Check('funding_reservation_settled_check', `settled in ('FUNDED', 'OWN_RESOLUTION', 'DROPPED') and num_nonnulls(settled, settled_by, settled_at) in (0, 3)`)
@Check('funding_reservation_resolution_check', `(resolution_id is not null) = (settled is not null and settled = 'OWN_RESOLUTION')`)
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'funding_reservation_measure_fkey' })
@ForeignKey('Organization', ['tenantId', 'grantorOrganizationId'], ['tenantId', 'id'], { name: 'funding_reservation_grantor_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'grantorSeatId'], ['tenantId', 'id'], { name: 'funding_reservation_grantor_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'grantedBy'], ['tenantId', 'id'], { name: 'funding_reservation_granted_by_fkey' })
@ForeignKey('Person', ['tenantId', 'settledBy'], ['tenantId', 'id'], { name: 'funding_reservation_settled_by_fkey' })
@ForeignKey('Resolution', ['tenantId', 'resolutionId'], ['tenantId', 'id'], { name: 'funding_reservation_resolution_fkey' })
export class FundingReservation {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'funding_reservation_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'funding_reservation_pkey' })
  id: string;

  @Column('uuid', { name: 'measure_id' })
  measureId: string;

  @Column('text')
  reason: string;

  @Column('date', { name: 'expires_on' })
  expiresOn: string;

  @Column('uuid', { name: 'grantor_organization_id', nullable: true })
  grantorOrganizationId: string | null;

  @Column('uuid', { name: 'grantor_seat_id', nullable: true })
  grantorSeatId: string | null;

  @Column('uuid', { name: 'granted_by' })
  grantedBy: string;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt: Date;

  @Column('text', { nullable: true })
  settled: Settlement | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  /** The own resolution that takes the place of the money. */
  @Column('uuid', { name: 'resolution_id', nullable: true })
  resolutionId: string | null;
}
