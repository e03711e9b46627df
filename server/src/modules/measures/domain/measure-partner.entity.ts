import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An organisation that takes part in a measure beside whoever answers for it. */
@Entity('measure_partner')
@Index('measure_partner_organization_idx', ['tenantId', 'organizationId'])
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'measure_partner_measure_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'measure_partner_organization_fkey' })
export class MeasurePartner {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'measure_partner_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'measure_id', primaryKeyConstraintName: 'measure_partner_pkey' })
  measureId: string;

  @PrimaryColumn('uuid', { name: 'organization_id', primaryKeyConstraintName: 'measure_partner_pkey' })
  organizationId: string;
}
