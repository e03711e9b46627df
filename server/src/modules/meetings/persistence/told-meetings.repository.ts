import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { AGENDA_ITEM } from './returning-agenda.repository.js';

/** Whom a meeting concerns. */
interface ToldMeeting {
  organizationId: string;
  /** Null as long as nobody was. */
  invitedAt: Date | null;
}

interface WhichMeeting {
  organization: string;
  number: number;
  date: Day;
}

const holds = (row: string): string => `${row}.valid_from <= m.day and (${row}.valid_until is null or ${row}.valid_until >= m.day)`;

/** Whoever belongs to the organisation on the day of the meeting, or has a seat there or stands in, and the guests. */
const PARTICIPANTS = `
  with m as (select m.tenant_id, m.id, m.organization_id, (m.starts_at at time zone t.time_zone)::date as day from meeting m join tenant t on t.id = m.tenant_id where m.id = $1),
  invited as (
    select m.organization_id, null::uuid as guest_id from m
    union select g.organization_id, g.person_id from m join meeting_guest g on g.tenant_id = m.tenant_id and g.meeting_id = m.id)
  select ms.person_id as "personId" from m cross join invited i join membership ms on ms.organization_id = i.organization_id and ${holds('ms')}
  union select h.person_id from m join seat s on s.tenant_id = m.tenant_id and s.organization_id = m.organization_id join seat_holding h on h.seat_id = s.id and ${holds('h')}
    and (h.kind = 'HOLDER' or (h.acting_from <= m.day and (h.acting_until is null or h.acting_until >= m.day)))
  union select i.guest_id from invited i where i.guest_id is not null`;

/** An item that came back leads to the one that it came back from, and so to whoever proposed it first. */
const PROPOSERS = `
  with recursive line as (
    select i.tenant_id, i.proposed_by, i.returned_kind, i.returned_id from agenda_item i where i.id = any($1)
    union select e.tenant_id, e.proposed_by, e.returned_kind, e.returned_id from line join agenda_item e on e.tenant_id = line.tenant_id and e.id = line.returned_id and line.returned_kind = '${AGENDA_ITEM}')
  select distinct proposed_by as "personId" from line where proposed_by is not null`;

/** What is needed to say whom a meeting concerns, whoever asks. */
@Injectable()
export class ToldMeetingsRepository {
  constructor(private readonly units: Units) {}

  async find(id: string): Promise<ToldMeeting | undefined> {
    return (await this.units.query<ToldMeeting>('select organization_id as "organizationId", invited_at as "invitedAt" from meeting where id = $1', [id])).at(0);
  }

  /** Which meeting it is, for somebody who was invited to it. */
  async which(id: string): Promise<WhichMeeting | undefined> {
    const rows = await this.units.query<WhichMeeting>(
      `select o.name as organization, m.number, (m.starts_at at time zone t.time_zone)::date::text as date
       from meeting m join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id join tenant t on t.id = m.tenant_id where m.id = $1`,
      [id],
    );
    return rows.at(0);
  }

  async participants(id: string): Promise<string[]> {
    return (await this.units.query<{ personId: string }>(PARTICIPANTS, [id])).map(({ personId }) => personId);
  }

  /** Whoever belongs to an organisation that is a guest of a meeting on its day. */
  async guestsFrom(id: string, organizationId: string): Promise<string[]> {
    const rows = await this.units.query<{ personId: string }>(
      `select ms.person_id as "personId" from (select (m.starts_at at time zone t.time_zone)::date as day from meeting m join tenant t on t.id = m.tenant_id where m.id = $1) m
       join membership ms on ms.organization_id = $2 and ${holds('ms')}`,
      [id, organizationId],
    );
    return rows.map(({ personId }) => personId);
  }

  /** Whoever proposed these items, or what they came back from. */
  async proposersOf(itemIds: readonly string[]): Promise<string[]> {
    return (await this.units.query<{ personId: string }>(PROPOSERS, [itemIds])).map(({ personId }) => personId);
  }

  /** What stood on an agenda at last, or was never decided about. */
  async itemsOf(meetingId: string): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(`select id from agenda_item where meeting_id = $1 and (position is not null or proposal_state = 'PROPOSED')`, [meetingId]);
    return rows.map(({ id }) => id);
  }
}
