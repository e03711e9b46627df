import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A function in an organisation on which accountability rests: a person leaves, the work stays. */
@Entity('seat')
@Check('seat_title_check', 'length(title) between 1 and 200')
@Check('seat_hours_check', 'weekly_hours > 0 and weekly_hours <= 60')
@Index('seat_organization_idx', ['tenantId', 'organizationId'])
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'seat_organization_fkey' })
export class Seat {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'seat_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seat_pkey' })
  id: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId: string;

  @Column('text')
  title: string;

  /** Hours per week for this work, where they are agreed. */
  @Column('numeric', { name: 'weekly_hours', precision: 4, scale: 1, nullable: true })
  weeklyHours: string | null;
}
