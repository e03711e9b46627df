import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

interface MeetingParts {
  number?: number;
  state?: 'PLANNED' | 'INVITED' | 'RUNNING' | 'CLOSED' | 'CANCELLED' | 'POSTPONED';
  title?: string;
  visibility?: string;
  /** Days from today on: in the morning, or today in this hour. */
  inDays?: number;
  proposalsUntil?: string | null;
}

interface ItemParts {
  position?: number | null;
  title?: string;
  origin?: 'PLANNED' | 'STANDING' | 'PROPOSED';
  note?: string;
  isInternal?: boolean;
  proposedBy?: string | null;
}

/** Beyond the numbers that tests give by hand. */
let count = 100;
const next = (): number => (count += 1);

/** Builds meetings straight into the database. */
export class MeetingWorld {
  constructor(private readonly database: string) {}

  async meeting(tenantId: string, organizationId: string, parts: MeetingParts = {}): Promise<string> {
    const id = newId();
    const { state = 'PLANNED', inDays = 14, proposalsUntil = '2099-12-31' } = parts;
    await sql(
      this.database,
      `insert into meeting (tenant_id, id, organization_id, number, title, starts_at, ends_at, state, proposals_until, invited_at, opened_at, closed_at, cancel_reason, visibility)
       select $1, $2, $3, $4, $5, d.at, d.at + interval '2 hours', $6, $8, case when $6 in ('INVITED', 'RUNNING', 'CLOSED') then now() end, case when $6 in ('RUNNING', 'CLOSED') then now() end,
         case when $6 = 'CLOSED' then now() end, case when $6 in ('CANCELLED', 'POSTPONED') then 'weil' end, $9
       from (select case when $7 = 0 then date_trunc('hour', now()) else date_trunc('day', now()) + make_interval(days => $7, hours => 9) end as at) d`,
      [tenantId, id, organizationId, parts.number ?? next(), parts.title ?? 'Sitzung', state, inDays, proposalsUntil, parts.visibility ?? 'PARTICIPANTS'],
    );
    return id;
  }

  async item(tenantId: string, meetingId: string, { position = next(), title = 'Räume', origin = 'PLANNED', note = '', isInternal = false, proposedBy = null }: ItemParts = {}): Promise<string> {
    const id = newId();
    await sql(
      this.database,
      `insert into agenda_item (tenant_id, id, meeting_id, position, title, minutes, origin, note, is_internal, proposal_state, proposed_by, first_raised_on)
       values ($1, $2, $3, case when $6 = 'PROPOSED' then null else $4::int end, $5, 10, $6, $7, $8, case when $6 = 'PROPOSED' then 'PROPOSED' end, $9, '2026-01-01')`,
      [tenantId, id, meetingId, position, title, origin, note, isInternal, proposedBy],
    );
    return id;
  }

  async outcome(tenantId: string, agendaItemId: string, parts: { kind?: 'DECISION' | 'INFORMATION' | 'ADJOURNED'; wording?: string; recommendedToId?: string | null } = {}): Promise<string> {
    const id = newId();
    const { kind = 'INFORMATION', wording = 'Zur Kenntnis genommen.', recommendedToId = null } = parts;
    await sql(
      this.database,
      'insert into outcome (tenant_id, id, agenda_item_id, position, kind, wording, recommended_to_id) select $1, $2, $3, count(*) + 1, $4, $5, $6 from outcome where agenda_item_id = $3',
      [tenantId, id, agendaItemId, kind, wording, recommendedToId],
    );
    return id;
  }

  /** Makes a World-Café of three rounds of a meeting. */
  async worldCafe(tenantId: string, meetingId: string): Promise<void> {
    await sql(this.database, 'insert into world_cafe (tenant_id, meeting_id, rounds, round_minutes, change_minutes, wrap_up_minutes) values ($1, $2, 3, 20, 5, 30)', [tenantId, meetingId]);
  }

  async topic(tenantId: string, meetingId: string, agendaItemId: string, tableNo: number): Promise<void> {
    await sql(this.database, 'insert into world_cafe_topic (tenant_id, meeting_id, agenda_item_id, table_no) values ($1, $2, $3, $4)', [tenantId, meetingId, agendaItemId, tableNo]);
  }

  /** A text that met another one. */
  async alternative(tenantId: string, agendaItemId: string, { text = 'So war es.' } = {}): Promise<string> {
    const id = newId();
    await sql(this.database, 'insert into minutes_section (tenant_id, agenda_item_id, text) values ($1, $2, $3) on conflict do nothing', [tenantId, agendaItemId, text]);
    await sql(
      this.database,
      'insert into minutes_alternative (tenant_id, id, agenda_item_id, text, written_by, written_at) select $1, $2, $3, $4, p.id, now() from person p where p.tenant_id = $1 order by p.id limit 1',
      [tenantId, id, agendaItemId, text],
    );
    return id;
  }

  /** The first version of the minutes. */
  async minutes(tenantId: string, meetingId: string, { text = 'So war es.' } = {}): Promise<void> {
    await sql(
      this.database,
      `insert into minutes (tenant_id, meeting_id, version_no, content, frozen_by, frozen_at)
       select $1, $2, 1, $3, p.id, now() from person p where p.tenant_id = $1 order by p.id limit 1`,
      [tenantId, meetingId, JSON.stringify({ items: [{ id: meetingId, position: 1, title: text, text }] })],
    );
  }

  async guest(tenantId: string, meetingId: string, { organizationId = null, personId = null }: { organizationId?: string | null; personId?: string | null }): Promise<string> {
    const id = newId();
    await sql(this.database, 'insert into meeting_guest (tenant_id, id, meeting_id, organization_id, person_id) values ($1, $2, $3, $4, $5)', [tenantId, id, meetingId, organizationId, personId]);
    return id;
  }
}
