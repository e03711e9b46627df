import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { Reach } from '../../access/index.js';
import type { NamedRow } from './board-rows.js';
import { BLOCK_READABLE, scopeValues, TASK_READABLE } from './cycle-scope.js';

/** A block or a task, and where it stands. */
export interface WorkPlace {
  id: string;
  kind: 'BLOCK' | 'TASK';
  key: string;
  title: string;
  /** The body of the block, where the template repeats it for each; else that of the cycle. */
  body: NamedRow;
  cycleNumber: number;
}

const place = (kind: WorkPlace['kind'], row: 'b' | 't'): string => `select ${row}.id, '${kind}' as kind, ${row}.key, ${row}.title, json_build_object('id', bo.id, 'name', bo.name) as body, c.number as "cycleNumber"`;
const OF_CYCLE = `join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id join body bo on bo.tenant_id = c.tenant_id and bo.id = coalesce(b.body_id, c.body_id)`;

/** Blocks and tasks for whatever is linked to them. */
@Injectable()
export class WorkPlacesRepository {
  constructor(private readonly units: Units) {}

  /** @returns those of `ids` that may be read, by key */
  async of(reach: Reach, ids: readonly string[]): Promise<WorkPlace[]> {
    return this.units.query(
      `${place('BLOCK', 'b')} from building_block b ${OF_CYCLE} where b.id = any($5::uuid[]) and ${BLOCK_READABLE}
       union all ${place('TASK', 't')} from task t join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id ${OF_CYCLE} where t.id = any($5::uuid[]) and ${TASK_READABLE}
       order by key, title, id`,
      [...scopeValues(reach), ids],
    );
  }
}
