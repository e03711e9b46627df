import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A Vorbehalt: a block begins although something before it is open. Granted, owned, limited in time, and settled. */
@Entity('reservation')
@Index('reservation_one_open', ['tenantId', 'blockId'], { unique: true, where: 'settled_at is null' })
@Index('reservation_cycle_idx', ['tenantId', 'cycleId'])
@Check('reservation_reason_check', 'length(reason) between 1 and 4000')
@Check('reservation_owner_check', 'num_nonnulls(owner_organization_id, owner_seat_id) = 1')
@Check(
  'reservation_settled_check',
  `settled_as in ('FULFILLED', 'WITHDRAWN') and (settled_as is null) = (settled_at is null) and (settled_as is null) = (settled_by is null)`,
)
@ForeignKey('BuildingBlock', ['tenantId', 'cycleId', 'blockId'], ['tenantId', 'cycleId', 'id'], { name: 'reservation_block_fkey' })
@ForeignKey('Organization', ['tenantId', 'grantorOrganizationId'], ['tenantId', 'id'], { name: 'reservation_grantor_fkey' })
@ForeignKey('Person', ['tenantId', 'grantedBy'], ['tenantId', 'id'], { name: 'reservation_granted_by_fkey' })
@ForeignKey('Person', ['tenantId', 'settledBy'], ['tenantId', 'id'], { name: 'reservation_settled_by_fkey' })
@ForeignKey('Organization', ['tenantId', 'ownerOrganizationId'], ['tenantId', 'id'], { name: 'reservation_owner_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'ownerSeatId'], ['tenantId', 'id'], { name: 'reservation_owner_seat_fkey' })
export class Reservation {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'reservation_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reservation_pkey' })
  id: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  @Column('uuid', { name: 'block_id' })
  blockId: string;

  @Column('uuid', { name: 'grantor_organization_id' })
  grantorOrganizationId: string;

  @Column('uuid', { name: 'granted_by' })
  grantedBy: string;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt: Date;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'owner_organization_id', nullable: true })
  ownerOrganizationId: string | null;

  @Column('uuid', { name: 'owner_seat_id', nullable: true })
  ownerSeatId: string | null;

  /** The last day on which it holds. */
  @Column('date', { name: 'expires_on' })
  expiresOn: string;

  @Column('text', { name: 'settled_as', nullable: true })
  settledAs: 'FULFILLED' | 'WITHDRAWN' | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @Column('text', { name: 'settlement_note', nullable: true })
  settlementNote: string | null;

  @Column('int', { default: 1 })
  version: number;
}
