import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { ACTION_ITEM } from '../../action-items/index.js';
import type { AgendaItemRow, MeetingPersonRow } from './meeting-rows.js';
import { knownFromInside, meetingReadable, type MeetingScope } from './meeting-scope.js';
import { AGENDA_ITEM, RECOMMENDATION } from './returning-agenda.repository.js';

const NAME = (p: string): string => `${p}.given_name || ' ' || ${p}.family_name`;
const named = (row: string, name = `${row}.name`): string => `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${name}) end`;

const ITEM = `
  select i.id, i.version, i.position, i.title, case when i.is_internal and not ${knownFromInside('o')} then '' else i.note end as note, i.is_internal as "isInternal", i.minutes,
    case when num_nonnulls(i.owner_organization_id, i.owner_seat_id, i.owner_person_id) > 0 then json_build_object('organization', ${named('oo')}, 'seat', ${named('os', 'os.title')}, 'person', ${named('op', NAME('op'))}) end as owner,
    i.origin, i.proposal_state as "proposalState", ${named('pp', NAME('pp'))} as "proposedBy", ${named('po')} as "proposedFor", i.decline_reason as "declineReason", i.returned_kind as "returnedKind", i.returned_id as "returnedId",
    (select json_build_object('id', case when ${meetingReadable('rm', 'ro')} then rm.id end, 'organization', ro.name, 'number', rm.number, 'date', to_char(rm.starts_at at time zone t.time_zone, 'YYYY-MM-DD')) from agenda_item r
      join meeting rm on rm.tenant_id = r.tenant_id and rm.id = r.meeting_id join organization ro on ro.tenant_id = rm.tenant_id and ro.id = rm.organization_id
      where r.tenant_id = i.tenant_id and r.id = case i.returned_kind when '${AGENDA_ITEM}' then i.returned_id when '${RECOMMENDATION}' then (select c.agenda_item_id from outcome c where c.tenant_id = i.tenant_id and c.id = i.returned_id) end) as "returnedFrom",
    (select json_build_object('id', a.id, 'number', a.number, 'state', a.state) from action_item a where i.returned_kind = '${ACTION_ITEM}' and a.tenant_id = i.tenant_id and a.id = i.returned_id) as "returnedActionItem",
    i.carried_count as "carriedCount", i.first_raised_on::text as "firstRaisedOn", i.removed_reason as "removedReason", i.adjourned_reason as "adjournedReason", i.started_at as "startedAt", i.ended_at as "endedAt"
  from agenda_item i join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id join tenant t on t.id = m.tenant_id
  left join organization oo on oo.tenant_id = i.tenant_id and oo.id = i.owner_organization_id
  left join seat os on os.tenant_id = i.tenant_id and os.id = i.owner_seat_id
  left join person op on op.tenant_id = i.tenant_id and op.id = i.owner_person_id
  left join person pp on pp.tenant_id = i.tenant_id and pp.id = i.proposed_by
  left join organization po on po.tenant_id = i.tenant_id and po.id = i.proposed_organization_id`;

const holds = (row: string): string => `${row}.tenant_id = d.tenant_id and ${row}.valid_from <= d.day and (${row}.valid_until is null or ${row}.valid_until >= d.day)`;

/** Everybody who belongs to the organisation on the day of the meeting, its guests, and whoever is noted without either. */
const PEOPLE = `
  with d as (select m.tenant_id, m.id, m.organization_id, (m.starts_at at time zone t.time_zone)::date as day from meeting m join tenant t on t.id = m.tenant_id where m.id = $1),
  held as (select h.person_id, h.kind, s.id, s.title from d join seat s on s.tenant_id = d.tenant_id and s.organization_id = d.organization_id join seat_holding h on h.seat_id = s.id and ${holds('h')}),
  expected as (
    select ms.person_id, null::text as guest_of from d join membership ms on ms.organization_id = d.organization_id and ${holds('ms')}
    union select person_id, null from held where kind = 'HOLDER'
    union select g.person_id, '' from d join meeting_guest g on g.tenant_id = d.tenant_id and g.meeting_id = d.id where g.person_id is not null
    union select ms.person_id, o.name from d join meeting_guest g on g.tenant_id = d.tenant_id and g.meeting_id = d.id join organization o on o.tenant_id = g.tenant_id and o.id = g.organization_id
      join membership ms on ms.organization_id = o.id and ${holds('ms')}
    union select a.person_id, '' from d join attendance a on a.tenant_id = d.tenant_id and a.meeting_id = d.id)
  select p.id, ${NAME('p')} as name, e."isGuest", case when e."isGuest" then array_remove(e.guest_of, '') else coalesce((select array_agg(h.title order by h.title) from held h where h.person_id = p.id and h.kind = 'HOLDER'), '{}') end as functions,
    coalesce((select json_agg(distinct jsonb_build_object('id', dp.id, 'name', ${NAME('dp')})) from held h join held dh on dh.id = h.id and dh.kind = 'DEPUTY' join person dp on dp.tenant_id = p.tenant_id and dp.id = dh.person_id
      where h.person_id = p.id and h.kind = 'HOLDER' and dp.id <> p.id), '[]') as deputies, a.state as attendance, ${named('ap', NAME('ap'))} as deputy
  from d join (select person_id, bool_and(guest_of is not null) as "isGuest", array_agg(guest_of order by guest_of) filter (where guest_of is not null) as guest_of from expected group by 1) e on true
  join person p on p.tenant_id = d.tenant_id and p.id = e.person_id and (p.left_on is null or p.left_on > d.day)
  left join attendance a on a.tenant_id = d.tenant_id and a.meeting_id = d.id and a.person_id = p.id
  left join person ap on ap.tenant_id = a.tenant_id and ap.id = a.deputy_id
  order by e."isGuest", p.family_name, p.given_name, p.id`;

/** The agenda of a meeting that may be read, and its people. */
@Injectable()
export class AgendaRowsRepository {
  constructor(private readonly units: Units) {}

  /** Everything that stands or stood on the agenda, or was proposed: what stands on it first, in order. */
  async items(scope: MeetingScope, meetingId: string): Promise<AgendaItemRow[]> {
    return this.units.query(`${ITEM} where i.meeting_id = $6 order by i.position nulls last, i.id`, [...scope, meetingId]);
  }

  /** What had come back and was taken off the agenda of the meeting before, with the reasons. */
  async takenOffBefore(scope: MeetingScope, previousId: string): Promise<AgendaItemRow[]> {
    return this.units.query(`${ITEM} where i.meeting_id = $6 and i.origin = 'RETURNED' and i.removed_reason is not null order by i.first_raised_on, i.id`, [...scope, previousId]);
  }

  /** Who is expected, by name; guests last. */
  async people(meetingId: string): Promise<MeetingPersonRow[]> {
    return this.units.query(PEOPLE, [meetingId]);
  }
}
