import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Which organisations play a template's actor in a cycle; an actor that exists per body is played by several. */
@Entity('actor_binding')
@Index('actor_binding_organization_idx', ['tenantId', 'organizationId'])
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'actor_binding_cycle_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'actor_binding_organization_fkey' })
export class ActorBinding {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'actor_binding_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'cycle_id', primaryKeyConstraintName: 'actor_binding_pkey' })
  cycleId: string;

  @PrimaryColumn('text', { name: 'actor_key', primaryKeyConstraintName: 'actor_binding_pkey' })
  actorKey: string;

  @PrimaryColumn('uuid', { name: 'organization_id', primaryKeyConstraintName: 'actor_binding_pkey' })
  organizationId: string;
}
