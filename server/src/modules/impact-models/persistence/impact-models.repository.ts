import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { BELONGING, MEASURE_READABLE, MEASURE_SOURCE, type MeasureBelonging, type MeasureScope } from '../../measures/index.js';
import type { AssumptionState, Certainty, NodeKind } from '../domain/impact-chain.js';

export interface NodeRow {
  id: string;
  kind: NodeKind;
  text: string;
  targetGroup: string;
}

export interface LinkRow {
  fromId: string;
  toId: string;
}

export interface AssumptionRow {
  id: string;
  nodeId: string | null;
  fromId: string | null;
  toId: string | null;
  text: string;
  certainty: Certainty;
  refutedBy: string;
  state: AssumptionState;
  finding: string;
  checkedOn: Day | null;
}

/** The Wirkungsmodell of a measure, by the id of the measure; an empty one of version 0 where nobody wrote one. */
export interface ImpactModelRow {
  id: string;
  version: number;
  nodes: NodeRow[];
  links: LinkRow[];
  assumptions: AssumptionRow[];
  /** Whether the cycle of the measure is closed. */
  hasEnded: boolean;
}

/** An assumption that somebody still has to answer, with what it is about. */
export interface OpenAssumptionRow extends MeasureBelonging {
  id: string;
  text: string;
  refutedBy: string;
  measure: { id: string; name: string };
  /** The organisation that answers for the measure. */
  answering: { id: string; name: string } | null;
  /** Of the model. */
  version: number;
}

const parts = (table: string, fields: string, order: string): string =>
  `coalesce((select json_agg(json_build_object(${fields}) order by ${order}) from ${table} n where n.tenant_id = m.tenant_id and n.measure_id = m.id), '[]')`;

const MODELS = `select m.id, coalesce(i.version, 0) as version, c.state = 'CLOSED' as "hasEnded",
    ${parts('impact_node', `'id', n.id, 'kind', n.kind, 'text', n.text, 'targetGroup', n.target_group`, 'n.stage, n.position')} as nodes,
    ${parts('impact_link', `'fromId', n.from_node_id, 'toId', n.to_node_id`, 'n.from_stage, n.to_stage, n.from_node_id, n.to_node_id')} as links,
    ${parts('impact_assumption', `'id', n.id, 'nodeId', n.node_id, 'fromId', n.from_node_id, 'toId', n.to_node_id, 'text', n.text, 'certainty', n.certainty, 'refutedBy', n.refuted_by, 'state', n.state, 'finding', n.finding, 'checkedOn', n.checked_on`, 'n.position')} as assumptions
  from measure m join planning_cycle c on c.tenant_id = m.tenant_id and c.id = m.cycle_id left join impact_model i on i.tenant_id = m.tenant_id and i.measure_id = m.id
  where m.id = any($1::uuid[])`;

/** Wirkungsmodelle as the pages show them: one statement, whatever their number. */
@Injectable()
export class ImpactModelsRepository {
  constructor(private readonly units: Units) {}

  /** Of measures that may be read. */
  of(measureIds: readonly string[]): Promise<ImpactModelRow[]> {
    return this.units.query(MODELS, [measureIds]);
  }

  /** What nobody has said yet whether it held, of measures of a cycle that have started and may be read. */
  open(scope: MeasureScope, cycleId: string): Promise<OpenAssumptionRow[]> {
    return this.units.query(
      `select a.id, a.text, a.refuted_by as "refutedBy", json_build_object('id', m.id, 'name', 'M' || m.number || ' ' || m.title) as measure, i.version, ${BELONGING},
         (select json_build_object('id', o.id, 'name', o.name) from organization o where o.tenant_id = m.tenant_id and o.id = coalesce(m.owner_organization_id, os.organization_id)) as answering
       from ${MEASURE_SOURCE} join impact_model i on i.tenant_id = m.tenant_id and i.measure_id = m.id
       join impact_assumption a on a.tenant_id = m.tenant_id and a.measure_id = m.id
       where m.cycle_id = $6 and m.started_at is not null and a.state = 'OPEN' and ${MEASURE_READABLE} order by m.number, m.id, a.position`,
      [...scope, cycleId],
    );
  }
}
