import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That somebody who leads has read a Sachstand. It decides nothing. */
@Entity('status_acknowledgement')
@ForeignKey('StatusUpdate', ['tenantId', 'updateId'], ['tenantId', 'id'], { name: 'status_acknowledgement_update_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'status_acknowledgement_person_fkey' })
export class StatusAcknowledgement {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'status_acknowledgement_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'update_id', primaryKeyConstraintName: 'status_acknowledgement_pkey' })
  updateId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'status_acknowledgement_pkey' })
  personId: string;

  @Column('timestamptz', { name: 'acknowledged_at' })
  acknowledgedAt: Date;
}
