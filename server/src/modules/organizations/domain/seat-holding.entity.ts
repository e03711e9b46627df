import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody holds a seat, or is its deputy, for a time. A deputy has the seat's rights only while standing in. */
@Entity('seat_holding')
@Check('seat_holding_kind_check', `kind in ('HOLDER', 'DEPUTY')`)
@Check('seat_holding_period_check', 'valid_until >= valid_from')
@Check('seat_holding_acting_check', `(acting_from is null or kind = 'DEPUTY') and (acting_until is null or acting_until >= acting_from)`)
@Exclusion('seat_holding_one_holder', `using gist (tenant_id with =, seat_id with =, daterange(valid_from, valid_until, '[]') with &&) where (kind = 'HOLDER')`)
@Exclusion('seat_holding_no_double', `using gist (tenant_id with =, seat_id with =, person_id with =, kind with =, daterange(valid_from, valid_until, '[]') with &&)`)
@Index('seat_holding_person_idx', ['tenantId', 'personId'])
@ForeignKey('Seat', ['tenantId', 'seatId'], ['tenantId', 'id'], { name: 'seat_holding_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'seat_holding_person_fkey' })
export class SeatHolding {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'seat_holding_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seat_holding_pkey' })
  id: string;

  @Column('uuid', { name: 'seat_id' })
  seatId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  kind: 'HOLDER' | 'DEPUTY';

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** The last day, or null while it is open. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  /** Since when a deputy stands in. */
  @Column('date', { name: 'acting_from', nullable: true })
  actingFrom: string | null;

  @Column('date', { name: 'acting_until', nullable: true })
  actingUntil: string | null;
}
