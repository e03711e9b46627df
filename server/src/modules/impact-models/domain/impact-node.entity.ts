import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { NodeKind } from './impact-chain.js';

/** Something in a column of a Wirkungsmodell. */
@Entity('impact_node')
@Unique('impact_node_of_measure_key', ['tenantId', 'measureId', 'id'])
@Unique('impact_node_stage_key', ['tenantId', 'measureId', 'id', 'stage'])
@Unique('impact_node_position_key', ['tenantId', 'measureId', 'kind', 'position'])
@Check('impact_node_kind_check', `kind in ('INPUT', 'ACTIVITY', 'OUTPUT', 'OUTCOME', 'IMPACT')`)
@Check('impact_node_stage_check', `stage = case kind when 'INPUT' then 1 when 'ACTIVITY' then 2 when 'OUTPUT' then 3 when 'OUTCOME' then 4 when 'IMPACT' then 5 end`)
@Check('impact_node_texts_check', 'length(text) between 1 and 500 and length(target_group) <= 200 and position >= 1')
@Check('impact_node_target_group_check', `(kind = 'OUTCOME') = (target_group <> '')`)
@ForeignKey('ImpactModel', ['tenantId', 'measureId'], ['tenantId', 'measureId'], { name: 'impact_node_model_fkey' })
export class ImpactNode {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'impact_node_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'impact_node_pkey' })
  id: string;

  @Column('uuid', { name: 'measure_id' })
  measureId: string;

  @Column('text')
  kind: NodeKind;

  /** The place of its column. */
  @Column('int')
  stage: number;

  /** Within its column. */
  @Column('int')
  position: number;

  @Column('text')
  text: string;

  /** In whom something changes; of an outcome only. */
  @Column('text', { name: 'target_group', default: '' })
  targetGroup: string;
}
