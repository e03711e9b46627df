import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** RACI without the A, which is the accountable of block and task: exactly one, and so a column there. */
export const RESPONSIBILITY_ROLES = ['RESPONSIBLE', 'CONSULTED', 'INFORMED'] as const;
export type ResponsibilityRole = (typeof RESPONSIBILITY_ROLES)[number];

/** The part that an organisation or a seat has in a block, or in one of its tasks. */
@Entity('responsibility')
@Index('responsibility_once', ['tenantId', 'blockId', 'taskId', 'organizationId', 'seatId', 'role'], { unique: true })
@Index('responsibility_cycle_idx', ['tenantId', 'cycleId'])
@Index('responsibility_organization_idx', ['tenantId', 'organizationId'])
@Index('responsibility_seat_idx', ['tenantId', 'seatId'])
@Check('responsibility_role_check', `role in ('RESPONSIBLE', 'CONSULTED', 'INFORMED')`)
@Check('responsibility_whose_check', 'num_nonnulls(organization_id, seat_id) = 1')
@ForeignKey('BuildingBlock', ['tenantId', 'cycleId', 'blockId'], ['tenantId', 'cycleId', 'id'], { name: 'responsibility_block_fkey' })
@ForeignKey('Task', ['tenantId', 'blockId', 'taskId'], ['tenantId', 'blockId', 'id'], { name: 'responsibility_task_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'responsibility_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'seatId'], ['tenantId', 'id'], { name: 'responsibility_seat_fkey' })
export class Responsibility {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'responsibility_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'responsibility_pkey' })
  id: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  @Column('uuid', { name: 'block_id' })
  blockId: string;

  /** Null: the part is in the whole block. */
  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  @Column('uuid', { name: 'seat_id', nullable: true })
  seatId: string | null;

  @Column('text')
  role: ResponsibilityRole;
}
