import { Injectable } from '@nestjs/common';
import type { ToldActivity } from '../../../kernel/notices.js';
import { Units } from '../../../platform/database/units.js';

/** Single entries of the history, for whoever tells of them. */
@Injectable()
export class ToldActivitiesRepository {
  constructor(private readonly units: Units) {}

  async find(id: string): Promise<ToldActivity | undefined> {
    const [entry] = await this.units.query<ToldActivity>(
      `select id, tenant_id as "tenantId", kind, actor_id as "actorId", at, payload,
         json_build_object('kind', subject_kind, 'id', subject_id, 'cycleId', cycle_id, 'blockId', block_id) as subject
       from activity where id = $1`,
      [id],
    );
    return entry;
  }
}
