import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { OparlRun } from '../domain/oparl-run.entity.js';
import type { OparlSource } from '../domain/oparl-source.entity.js';

@Injectable()
export class OparlRunsRepository {
  constructor(private readonly units: Units) {}

  async add({ tenantId, id: sourceId }: OparlSource, startedAt: Date, since: Date | null): Promise<string> {
    const id = newId();
    await (await this.units.manager()).insert(OparlRun, { tenantId, id, sourceId, startedAt, since });
    return id;
  }

  async find(tenantId: string, id: string): Promise<OparlRun | null> {
    return (await this.units.manager()).findOneBy(OparlRun, { tenantId, id });
  }

  /** Locks a run: of a step and whoever stops it, one goes first. */
  async lock(tenantId: string, id: string): Promise<OparlRun | null> {
    return (await this.units.manager()).findOne(OparlRun, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Locks the run of a source that is on its way. */
  async lockRunning({ tenantId, id: sourceId }: OparlSource): Promise<OparlRun | null> {
    return (await this.units.manager()).findOne(OparlRun, { where: { tenantId, sourceId, state: 'RUNNING' }, lock: { mode: 'pessimistic_write' } });
  }

  async change({ tenantId, id }: OparlRun, changes: Partial<OparlRun>): Promise<void> {
    await (await this.units.manager()).update(OparlRun, { tenantId, id }, changes);
  }

  /** The newest run of each of these sources. */
  async newest(tenantId: string, sourceIds: readonly string[]): Promise<OparlRun[]> {
    const ids = await this.units.query<{ id: string }>('select distinct on (source_id) id from oparl_run where source_id = any($1::uuid[]) order by source_id, started_at desc, id desc', [sourceIds]);
    return (await this.units.manager()).findBy(OparlRun, ids.map(({ id }) => ({ tenantId, id })));
  }

  /** Keeps the newest of each source, however old it is. */
  async forget(endedBefore: Date): Promise<void> {
    await this.units.query('delete from oparl_run r where ended_at < $1 and exists (select from oparl_run n where n.source_id = r.source_id and n.started_at > r.started_at)', [endedBefore]);
  }
}
