import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AssumptionState, Certainty } from './impact-chain.js';

/** What has to be true so that a node, or a step from one to another, comes about; and later whether it was. */
@Entity('impact_assumption')
@Unique('impact_assumption_position_key', ['tenantId', 'measureId', 'position'])
@Check('impact_assumption_place_check', 'num_nonnulls(node_id, from_node_id) = 1 and (from_node_id is null) = (to_node_id is null)')
@Check('impact_assumption_texts_check', 'length(text) between 1 and 500 and length(refuted_by) <= 500 and length(finding) <= 2000 and position >= 1')
@Check('impact_assumption_certainty_check', `certainty in ('UNSURE', 'FAIRLY_SURE', 'SURE')`)
@Check('impact_assumption_state_check', `state in ('OPEN', 'HELD', 'DID_NOT_HOLD', 'CANNOT_BE_SAID')`)
@Check('impact_assumption_answered_check', `num_nonnulls(checked_on, answered_by, answered_at) = case state when 'OPEN' then 0 else 3 end`)
@Check('impact_assumption_finding_check', `case when state in ('DID_NOT_HOLD', 'CANNOT_BE_SAID') then finding <> '' else state <> 'OPEN' or finding = '' end`)
@ForeignKey('ImpactModel', ['tenantId', 'measureId'], ['tenantId', 'measureId'], { name: 'impact_assumption_model_fkey' })
@ForeignKey('ImpactNode', ['tenantId', 'measureId', 'nodeId'], ['tenantId', 'measureId', 'id'], { name: 'impact_assumption_node_fkey' })
@ForeignKey('ImpactLink', ['tenantId', 'measureId', 'fromNodeId', 'toNodeId'], ['tenantId', 'measureId', 'fromNodeId', 'toNodeId'], { name: 'impact_assumption_link_fkey' })
@ForeignKey('Person', ['tenantId', 'answeredBy'], ['tenantId', 'id'], { name: 'impact_assumption_answered_by_fkey' })
export class ImpactAssumption {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'impact_assumption_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'impact_assumption_pkey' })
  id: string;

  @Column('uuid', { name: 'measure_id' })
  measureId: string;

  @Column('int')
  position: number;

  /** Of a node; else of the link between the two below. */
  @Column('uuid', { name: 'node_id', nullable: true })
  nodeId: string | null;

  @Column('uuid', { name: 'from_node_id', nullable: true })
  fromNodeId: string | null;

  @Column('uuid', { name: 'to_node_id', nullable: true })
  toNodeId: string | null;

  @Column('text')
  text: string;

  @Column('text')
  certainty: Certainty;

  /** What would show that it is wrong. */
  @Column('text', { name: 'refuted_by', default: '' })
  refutedBy: string;

  @Column('text', { default: 'OPEN' })
  state: AssumptionState;

  /** What the answer rests on. */
  @Column('text', { default: '' })
  finding: string;

  @Column('date', { name: 'checked_on', nullable: true })
  checkedOn: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
