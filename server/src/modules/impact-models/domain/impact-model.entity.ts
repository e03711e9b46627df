import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The Wirkungsmodell of a measure: what it is made of counts with its version. */
@Entity('impact_model')
@ForeignKey('Measure', ['tenantId', 'measureId'], ['tenantId', 'id'], { name: 'impact_model_measure_fkey' })
export class ImpactModel {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'impact_model_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'measure_id', primaryKeyConstraintName: 'impact_model_pkey' })
  measureId: string;

  @Column('int', { default: 1 })
  version: number;
}

/** A link from a node to one of a later column, so that no chain runs in a circle. */
@Entity('impact_link')
@Check('impact_link_forwards_check', 'from_stage < to_stage')
@ForeignKey('ImpactNode', ['tenantId', 'measureId', 'fromNodeId', 'fromStage'], ['tenantId', 'measureId', 'id', 'stage'], { name: 'impact_link_from_fkey' })
@ForeignKey('ImpactNode', ['tenantId', 'measureId', 'toNodeId', 'toStage'], ['tenantId', 'measureId', 'id', 'stage'], { name: 'impact_link_to_fkey' })
export class ImpactLink {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'impact_link_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'measure_id', primaryKeyConstraintName: 'impact_link_pkey' })
  measureId: string;

  @PrimaryColumn('uuid', { name: 'from_node_id', primaryKeyConstraintName: 'impact_link_pkey' })
  fromNodeId: string;

  @PrimaryColumn('uuid', { name: 'to_node_id', primaryKeyConstraintName: 'impact_link_pkey' })
  toNodeId: string;

  @Column('int', { name: 'from_stage' })
  fromStage: number;

  @Column('int', { name: 'to_stage' })
  toStage: number;
}
