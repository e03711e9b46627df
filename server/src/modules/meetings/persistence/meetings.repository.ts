import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { MeetingEntryRow, MeetingReferenceRow, MeetingRow } from './meeting-rows.js';
import { meetingReadable, type MeetingScope, takesPart } from './meeting-scope.js';

const local = (instant: string, pattern: string): string => `to_char(${instant} at time zone t.time_zone, '${pattern}')`;
const DATE = (m: string): string => local(`${m}.starts_at`, 'YYYY-MM-DD');

const ENTRY = `m.id, m.number, m.title, json_build_object('id', o.id, 'name', o.name) as organization, m.starts_at as "startsAt", m.ends_at as "endsAt", ${DATE('m')} as date,
    ${local('m.starts_at', 'HH24:MI')} as "startTime", ${local('m.ends_at', 'HH24:MI')} as "endTime", m.place, m.state, m.proposals_until::text as "proposalsUntil", m.series_id is not null as "isInSeries",
    exists (select from world_cafe w where w.tenant_id = m.tenant_id and w.meeting_id = m.id) as "isWorldCafe",
    (select count(*)::int from agenda_item i where i.tenant_id = m.tenant_id and i.meeting_id = m.id and i.position is not null) as "agendaCount"`;

const FROM = 'from meeting m join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id join tenant t on t.id = m.tenant_id';

/** What lies ahead: it has not ended, or waits for another day. */
const isAhead = (now: string): string => `(m.state in ('RUNNING', 'POSTPONED') or (m.state in ('PLANNED', 'INVITED', 'CANCELLED') and m.ends_at >= ${now}))`;

const neighbour = (comparison: '<' | '>'): string => `(select json_build_object('id', n.id, 'number', n.number, 'date', ${DATE('n')}) from meeting n
      where n.tenant_id = m.tenant_id and n.organization_id = m.organization_id and n.state <> 'CANCELLED' and (n.starts_at, n.number) ${comparison} (m.starts_at, m.number) and ${meetingReadable('n', 'o')}
      order by n.starts_at ${comparison === '<' ? 'desc' : 'asc'}, n.number ${comparison === '<' ? 'desc' : 'asc'} limit 1)`;

const ABOVE = `(select json_build_object('name', u.name, 'date', (select ${DATE('n')} from meeting n where n.tenant_id = u.tenant_id and n.organization_id = u.id and n.state in ('PLANNED', 'INVITED') and n.ends_at > $7
      order by n.starts_at, n.number limit 1)) from organization u where u.tenant_id = o.tenant_id and u.id = o.parent_id)`;

export interface MeetingFilter {
  organizationId: string | null;
  when: 'AHEAD' | 'PAST';
}

/** Where a page of the list goes on: the last meeting of the page before. */
export interface MeetingCursor {
  startsAt: Date;
  id: string;
}

/** Meetings that are only shown. */
@Injectable()
export class MeetingsRepository {
  constructor(private readonly units: Units) {}

  /** What lies ahead from the next one on, or the past from the latest one back. */
  async page(scope: MeetingScope, now: Date, { organizationId, when }: MeetingFilter, first: number, after: MeetingCursor | undefined): Promise<MeetingEntryRow[]> {
    const [comparison, direction, ahead] = when === 'AHEAD' ? ['>', 'asc', ''] : ['<', 'desc', 'not '];
    return this.units.query(
      `select ${ENTRY} ${FROM}
       where ${meetingReadable('m', 'o')} and ${ahead}${isAhead('$6')} and ($7::uuid is null or m.organization_id = $7) and ($8::timestamptz is null or (m.starts_at, m.id) ${comparison} ($8, $9::uuid))
       order by m.starts_at ${direction}, m.id ${direction} limit $10`,
      [...scope, now, organizationId, after?.startsAt ?? null, after?.id ?? null, first],
    );
  }

  /** The next meetings that the actor takes part in. */
  async nextOfOwn(scope: MeetingScope, now: Date, first: number): Promise<MeetingEntryRow[]> {
    return this.units.query(
      `select ${ENTRY} ${FROM}
       where ${meetingReadable('m', 'o')} and ${takesPart('m')} and (m.state = 'RUNNING' or (m.state in ('PLANNED', 'INVITED') and m.ends_at >= $6)) order by m.starts_at, m.id limit $7`,
      [...scope, now, first],
    );
  }

  async find(scope: MeetingScope, id: string, now: Date): Promise<MeetingRow | undefined> {
    const rows = await this.units.query<MeetingRow>(
      `select ${ENTRY}, m.version, o.body_id as "bodyId", m.visibility, m.objections_until::text as "objectionsUntil", t.time_zone as zone, ${takesPart('m')} as "takesPart", m.invited_at as "invitedAt", m.opened_at as "openedAt", m.closed_at as "closedAt",
         m.approved_at as "approvedAt", m.cancel_reason as "cancelReason", ${neighbour('<')} as previous, ${neighbour('>')} as next, ${ABOVE} as above,
         coalesce((select json_agg(json_build_object('id', g.id, 'organization', case when go.id is not null then json_build_object('id', go.id, 'name', go.name) end,
             'person', case when p.id is not null then json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name) end) order by go.name, p.family_name, g.id)
           from meeting_guest g left join organization go on go.tenant_id = g.tenant_id and go.id = g.organization_id left join person p on p.tenant_id = g.tenant_id and p.id = g.person_id
           where g.tenant_id = m.tenant_id and g.meeting_id = m.id), '[]') as guests
       ${FROM} where m.id = $6 and ${meetingReadable('m', 'o')}`,
      [...scope, id, now],
    );
    return rows.at(0);
  }

  /** Meetings that were just planned, in order. */
  async entries(scope: MeetingScope, ids: readonly string[]): Promise<MeetingEntryRow[]> {
    return this.units.query(`select ${ENTRY} ${FROM} where m.id = any($6) and ${meetingReadable('m', 'o')} order by m.starts_at, m.number`, [...scope, ids]);
  }

  /** The meetings of whose outcomes Aufträge are. */
  async ofActionItems(scope: MeetingScope, ids: readonly string[]): Promise<(MeetingEntryRow & { actionItemId: string })[]> {
    return this.units.query(
      `select ${ENTRY}, c.action_item_id as "actionItemId" ${FROM}
       join agenda_item i on i.tenant_id = m.tenant_id and i.meeting_id = m.id join outcome c on c.tenant_id = i.tenant_id and c.agenda_item_id = i.id
       where c.action_item_id = any($6) and ${meetingReadable('m', 'o')}`,
      [...scope, ids],
    );
  }

  /** The meetings of a series. */
  async ofSeries(seriesId: string): Promise<MeetingReferenceRow[]> {
    return this.units.query('select id, number from meeting where series_id = $1 order by starts_at', [seriesId]);
  }

  /** @returns those of `ids` that the scope covers */
  async readable(scope: MeetingScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select m.id ${FROM} where m.id = any($6) and ${meetingReadable('m', 'o')}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
