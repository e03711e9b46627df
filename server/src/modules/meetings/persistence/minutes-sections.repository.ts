import { Injectable } from '@nestjs/common';
import type { Announcement } from '../../../kernel/announcement.js';
import { Units } from '../../../platform/database/units.js';
import { CHANNEL } from '../../../platform/realtime/database-listener.js';
import { MINUTES } from '../domain/meeting-activities.js';
import { MinutesAlternative } from '../domain/minutes-alternative.entity.js';
import { MinutesSection } from '../domain/minutes-section.entity.js';
import type { NamedRow } from './meeting-rows.js';

/** What is written about an item, as everybody sees it. */
export interface SectionRow {
  agendaItemId: string;
  text: string;
  revision: number;
  /** Who writes at present. */
  writer: NamedRow | null;
  alternatives: { id: string; text: string; writtenBy: string; writtenAt: Date }[];
}

const SECTIONS = `
  select i.id as "agendaItemId", coalesce(s.text, '') as text, coalesce(s.revision, 0) as revision,
    case when s.claimed_until > $2 then json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name) end as writer,
    coalesce((select json_agg(json_build_object('id', a.id, 'text', a.text, 'writtenBy', w.given_name || ' ' || w.family_name, 'writtenAt', a.written_at) order by a.written_at, a.id)
      from minutes_alternative a join person w on w.tenant_id = a.tenant_id and w.id = a.written_by where a.tenant_id = i.tenant_id and a.agenda_item_id = i.id), '[]') as alternatives
  from agenda_item i left join minutes_section s on s.tenant_id = i.tenant_id and s.agenda_item_id = i.id left join person p on p.tenant_id = s.tenant_id and p.id = s.claimed_by
  where i.meeting_id = $1 and i.position is not null order by i.position`;

/** What is written down while meetings run; whoever changes it has locked the meeting. */
@Injectable()
export class MinutesSectionsRepository {
  constructor(private readonly units: Units) {}

  async of(meetingId: string, now: Date): Promise<SectionRow[]> {
    const rows = await this.units.query<SectionRow>(SECTIONS, [meetingId, now]);
    return rows.map((row) => ({ ...row, alternatives: row.alternatives.map((alternative) => ({ ...alternative, writtenAt: new Date(alternative.writtenAt) })) }));
  }

  /** The section of an item, which comes to be when somebody first writes. */
  async get(tenantId: string, agendaItemId: string): Promise<MinutesSection> {
    const manager = await this.units.manager();
    await this.units.query('insert into minutes_section (tenant_id, agenda_item_id) values ($1, $2) on conflict do nothing', [tenantId, agendaItemId]);
    return manager.findOneByOrFail(MinutesSection, { tenantId, agendaItemId });
  }

  async update({ tenantId, agendaItemId }: MinutesSection, changes: Partial<MinutesSection>): Promise<void> {
    await (await this.units.manager()).update(MinutesSection, { tenantId, agendaItemId }, changes);
  }

  async keepAside(alternative: MinutesAlternative): Promise<void> {
    await (await this.units.manager()).insert(MinutesAlternative, alternative);
  }

  async alternative(id: string): Promise<{ id: string; agendaItemId: string; text: string } | undefined> {
    const rows = await this.units.query<{ id: string; agendaItemId: string; text: string }>('select id, agenda_item_id as "agendaItemId", text from minutes_alternative where id = $1', [id]);
    return rows.at(0);
  }

  async removeAlternative(tenantId: string, id: string): Promise<void> {
    await (await this.units.manager()).delete(MinutesAlternative, { tenantId, id });
  }

  /** Lets everybody know that something was written; each pause in somebody's typing is no entry of the history. */
  async announce(tenantId: string, meetingId: string): Promise<void> {
    const announcement: Announcement = { tenantId, cycleId: null, blockId: null, subjectKind: MINUTES, subjectId: meetingId };
    await this.units.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(announcement)]);
  }
}
