import { Injectable } from '@nestjs/common';
import type { Reach } from '../../access/index.js';
import { Units } from '../../../platform/database/units.js';
import { OparlSource } from '../domain/oparl-source.entity.js';

/** A source as the page shows it. */
export interface OparlSourceRow {
  id: string;
  url: string;
  name: string;
  body: { id: string; name: string };
  addedAt: Date;
  syncedUntil: Date | null;
  confirmedAt: Date | null;
  /** The name of whoever confirmed it. */
  confirmedBy: string | null;
}

type Reached = Pick<Reach, 'everything' | 'bodyIds'>;

@Injectable()
export class OparlSourcesRepository {
  constructor(private readonly units: Units) {}

  /** Those of bodies within the reach, by the name of the body. */
  list({ everything, bodyIds }: Reached): Promise<OparlSourceRow[]> {
    return this.units.query(
      `select s.id, s.url, s.name, json_build_object('id', b.id, 'name', b.name) as body, s.added_at as "addedAt", s.synced_until as "syncedUntil",
         s.confirmed_at as "confirmedAt", p.given_name || ' ' || p.family_name as "confirmedBy"
       from oparl_source s join body b on b.tenant_id = s.tenant_id and b.id = s.body_id left join person p on p.tenant_id = s.tenant_id and p.id = s.confirmed_by where $1::boolean or s.body_id = any($2::uuid[]) order by b.name, s.id`,
      [everything, bodyIds],
    );
  }

  /** @returns the official key of a body, where there is such a body */
  async bodyOf(bodyId: string): Promise<{ ags: string | null } | undefined> {
    return (await this.units.query<{ ags: string | null }>('select ags from body where id = $1', [bodyId])).at(0);
  }

  /** @returns whether the body had none yet */
  async add({ tenantId, id, bodyId, url, name, addedBy, addedAt }: Omit<OparlSource, 'syncedUntil' | 'confirmedBy' | 'confirmedAt'>): Promise<boolean> {
    const added = await this.units.query(
      'insert into oparl_source (tenant_id, id, body_id, url, name, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (tenant_id, body_id) do nothing returning id',
      [tenantId, id, bodyId, url, name, addedBy, addedAt],
    );
    return added.length > 0;
  }

  /** Locks a source: of whoever starts, stops or removes, one goes first. */
  async lock(tenantId: string, id: string): Promise<OparlSource | null> {
    return (await this.units.manager()).findOne(OparlSource, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The zone of the Planungskreis. */
  async timeZone(tenantId: string): Promise<string> {
    const [{ timeZone }] = await this.units.query<{ timeZone: string }>('select time_zone as "timeZone" from tenant where id = $1', [tenantId]);
    return timeZone;
  }

  async find(tenantId: string, id: string): Promise<OparlSource | null> {
    return (await this.units.manager()).findOneBy(OparlSource, { tenantId, id });
  }

  async ids(tenantId: string): Promise<string[]> {
    return (await (await this.units.manager()).findBy(OparlSource, { tenantId })).map(({ id }) => id);
  }

  async syncedUntil({ tenantId, id }: OparlSource, syncedUntil: Date): Promise<void> {
    await (await this.units.manager()).update(OparlSource, { tenantId, id }, { syncedUntil });
  }

  async confirm({ tenantId, id }: OparlSource, confirmedBy: string, confirmedAt: Date): Promise<void> {
    await (await this.units.manager()).update(OparlSource, { tenantId, id }, { confirmedBy, confirmedAt });
  }

  /** With what was imported about objects, and all reports; what was recorded in papers stays. */
  async remove({ tenantId, id }: OparlSource): Promise<void> {
    await (await this.units.manager()).delete(OparlSource, { tenantId, id });
  }
}
