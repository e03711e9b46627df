import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { ANSWERS_FOR_BLOCK } from './analysis-scope.js';
import { PLACE, type PlaceRow } from './finding-rows.js';

/** A place where an analysis is written down, and who may do so there. */
export interface AnalysisPlace extends PlaceRow {
  bodyId: string;
  accountableOrganizationId: string | null;
}

const PLACES = `select ${PLACE}, c.body_id as "bodyId", ${ANSWERS_FOR_BLOCK} as "accountableOrganizationId" from planning_cycle c
  left join building_block b on b.tenant_id = c.tenant_id and b.cycle_id = c.id and b.kind = 'ANALYSES'
  left join seat bs on bs.tenant_id = b.tenant_id and bs.id = b.accountable_seat_id`;

/** The blocks of analyses; a cycle that has none is a place itself. */
@Injectable()
export class AnalysisPlacesRepository {
  constructor(private readonly units: Units) {}

  /** Those of cycles that go on, the latest first. */
  all(): Promise<AnalysisPlace[]> {
    return this.units.query(`${PLACES} where c.state not in ('CLOSED', 'ABANDONED') order by c.number desc, c.id, b.key, b.id`, []);
  }

  /** Locks the cycle of a place, so that what is found there is numbered one after the other. */
  async lock(cycleId: string, blockId: string | null): Promise<AnalysisPlace | undefined> {
    await this.units.query('select from planning_cycle where id = $1 for no key update', [cycleId]);
    return (await this.units.query<AnalysisPlace>(`${PLACES} where c.id = $1 and b.id is not distinct from $2::uuid`, [cycleId, blockId])).at(0);
  }
}
