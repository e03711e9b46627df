import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Units } from '../../../platform/database/units.js';
import { AgendaItem } from '../domain/agenda-item.entity.js';

/** The agendas of meetings that are locked. */
@Injectable()
export class AgendaRepository {
  constructor(private readonly units: Units) {}

  /** What stands on the agenda, in order. */
  async of(tenantId: string, meetingId: string): Promise<AgendaItem[]> {
    return (await this.units.manager()).find(AgendaItem, { where: { tenantId, meetingId, position: Not(IsNull()) }, order: { position: 'asc' } });
  }

  /** An item that is known to exist. */
  async get(tenantId: string, id: string): Promise<AgendaItem> {
    return (await this.units.manager()).findOneByOrFail(AgendaItem, { tenantId, id });
  }

  async add(...items: Partial<AgendaItem>[]): Promise<void> {
    if (items.length) await (await this.units.manager()).insert(AgendaItem, items);
  }

  /** Writes an item of which `version` is known to be the present one. */
  async update({ tenantId, id, version }: Pick<AgendaItem, 'tenantId' | 'id' | 'version'>, changes: Partial<AgendaItem>): Promise<void> {
    const { affected } = await (await this.units.manager()).update(AgendaItem, { tenantId, id, version }, { ...changes, version: version + 1 });
    if (affected !== 1) throw new Error(`Agenda item ${id} changed although its organisation is locked.`);
  }

  /** Gives items the positions 1, 2, 3 … in the order of `ids`; those that keep theirs are not touched. */
  async setOrder(meetingId: string, ids: readonly string[]): Promise<void> {
    await this.units.query(
      `update agenda_item i set position = o.place from unnest($2::uuid[]) with ordinality as o (id, place)
       where i.meeting_id = $1 and i.id = o.id and i.position is distinct from o.place`,
      [meetingId, ids],
    );
  }

  /** The standing items of the last meeting before, which the next one begins with. */
  async standingBefore(organizationId: string, startsAt: Date): Promise<Pick<AgendaItem, 'title' | 'minutes'>[]> {
    return this.units.query(
      `select i.title, i.minutes from agenda_item i
       where i.origin = 'STANDING' and i.position is not null and i.meeting_id = (
         select m.id from meeting m join agenda_item s on s.tenant_id = m.tenant_id and s.meeting_id = m.id and s.origin = 'STANDING' and s.position is not null
         where m.organization_id = $1 and m.starts_at < $2 order by m.starts_at desc, m.number desc limit 1)
       order by i.position`,
      [organizationId, startsAt],
    );
  }
}
