import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { ObjectFacts, Reach } from '../../access/index.js';
import type { Acceptance } from '../domain/acceptance.js';
import type { BlockKind, Phase } from '../domain/building-block.entity.js';
import type { ActiveState, CycleState } from '../domain/cycle-state.js';
import { PlanningCycle } from '../domain/planning-cycle.entity.js';
import { CYCLE_READABLE, scopeValues } from './cycle-scope.js';

/** What decides about a cycle, read after it was locked. */
export interface LockedCycle {
  id: string;
  version: number;
  state: CycleState;
  suspendedState: ActiveState | null;
  rights: ObjectFacts;
}

/** Cycles for whoever moves them as a whole. */
@Injectable()
export class CycleMovesRepository {
  constructor(private readonly units: Units) {}

  /** Locks a cycle that the reach covers. */
  async lock(reach: Reach, id: string): Promise<LockedCycle | undefined> {
    await this.hold(id);
    const rows = await this.units.query<LockedCycle>(
      `select c.id, c.version, c.state, c.suspended_state as "suspendedState",
         json_build_object('bodyId', c.body_id, 'receivingOrganizationId', null, 'steeringOrganizationId', c.steering_organization_id,
           'accountableOrganizationIds', '[]'::json, 'ownSeatIds', '[]'::json, 'ownPersonIds', '[]'::json) as rights
       from planning_cycle c where c.id = $5 and ${CYCLE_READABLE}`,
      [...scopeValues(reach), id],
    );
    return rows.at(0);
  }

  /** Locks a cycle for what follows from its blocks. @returns its state and that of its blocks */
  async lockPhases(id: string): Promise<{ id: string; version: number; state: CycleState; blocks: { kind: BlockKind; phase: Phase; acceptance: Acceptance }[] }> {
    await this.hold(id);
    const [row] = await this.units.query<Awaited<ReturnType<CycleMovesRepository['lockPhases']>>>(
      `select c.id, c.version, c.state, (select json_agg(json_build_object('kind', b.kind, 'phase', b.phase, 'acceptance', b.acceptance))
         from building_block b where b.tenant_id = c.tenant_id and b.cycle_id = c.id) as blocks
       from planning_cycle c where c.id = $1`,
      [id],
    );
    return row;
  }

  /** Writes a locked cycle. */
  async update(tenantId: string, { id, version }: Pick<LockedCycle, 'id' | 'version'>, changes: Partial<PlanningCycle>): Promise<void> {
    const { affected } = await (await this.units.manager()).update(PlanningCycle, { tenantId, id, version }, { ...changes, version: version + 1 });
    if (affected !== 1) throw new Error(`Cycle ${id} changed although it is locked.`);
  }

  private async hold(id: string): Promise<void> {
    await this.units.query('select id from planning_cycle where id = $1 for no key update', [id]);
  }
}
