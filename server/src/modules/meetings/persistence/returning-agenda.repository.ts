import { Injectable } from '@nestjs/common';
import type { Returning } from '../../../kernel/returning.js';
import { Units } from '../../../platform/database/units.js';
import { CLIMBS_AT } from '../domain/returning-next.js';

/** What an item of an earlier meeting is called where it comes back. */
export const AGENDA_ITEM = 'AGENDA_ITEM';

/** What a decision is called where it comes up as a recommendation. */
export const RECOMMENDATION = 'RECOMMENDATION';

/** How long something new is expected to take. */
const DISCUSSED_MINUTES = 15;

/** What was put off, or had no outcome; a standing item is on every agenda anyway. A cancelled meeting puts nothing off. */
const WAITING = `
  select i.id, i.title, i.first_raised_on::text as since, i.carried_count + (m.state <> 'CANCELLED')::int as "carriedCount", i.minutes
  from agenda_item i join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id
  where m.state in ('CLOSED', 'APPROVED', 'CANCELLED') and i.origin <> 'STANDING' and (i.returned_kind is null or i.returned_kind in ('${AGENDA_ITEM}', '${RECOMMENDATION}'))
    and (i.position is not null or (i.proposal_state = 'PROPOSED' and i.removed_reason is null))
    and (i.adjourned_reason is not null or not exists (select from outcome c where c.tenant_id = i.tenant_id and c.agenda_item_id = i.id))
    and (m.organization_id = $1 or (o.parent_id = $1 and m.state <> 'CANCELLED' and i.carried_count + 1 = ${CLIMBS_AT}))
    and not exists (select from agenda_item n join meeting nm on nm.tenant_id = n.tenant_id and nm.id = n.meeting_id
      where n.tenant_id = i.tenant_id and n.returned_kind = '${AGENDA_ITEM}' and n.returned_id = i.id and nm.organization_id = $1)
  order by i.first_raised_on, m.starts_at, i.position, i.id`;

/** What other organisations recommended in meetings that are closed, until it stood on an agenda. */
const RECOMMENDED = `
  select c.id, left(c.wording, 200) as title, (m.starts_at at time zone t.time_zone)::date::text as since, 0 as "carriedCount", ${DISCUSSED_MINUTES} as minutes
  from outcome c join agenda_item i on i.tenant_id = c.tenant_id and i.id = c.agenda_item_id join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id join tenant t on t.id = m.tenant_id
  where c.recommended_to_id = $1 and m.state in ('CLOSED', 'APPROVED')
    and not exists (select from agenda_item n join meeting nm on nm.tenant_id = n.tenant_id and nm.id = n.meeting_id
      where n.tenant_id = c.tenant_id and n.returned_kind = '${RECOMMENDATION}' and n.returned_id = c.id and nm.organization_id = $1)
  order by m.starts_at, c.id`;

/** Items of earlier meetings that come back, and what is recommended. */
@Injectable()
export class ReturningAgendaRepository {
  constructor(private readonly units: Units) {}

  /** What waits for the next meeting of an organisation, with what climbs to it from those directly below; the oldest first. */
  async waitingFor(organizationId: string): Promise<Returning[]> {
    const rows = await this.units.query<Omit<Returning, 'kind'>>(WAITING, [organizationId]);
    return rows.map((row) => ({ kind: AGENDA_ITEM, ...row }));
  }

  /** What was recommended to an organisation and did not come up there yet, the oldest first. */
  async recommendedTo(organizationId: string): Promise<Returning[]> {
    const rows = await this.units.query<Omit<Returning, 'kind'>>(RECOMMENDED, [organizationId]);
    return rows.map((row) => ({ kind: RECOMMENDATION, ...row }));
  }

  /** What of each kind was on the agenda of a meeting already, also when it was taken off. @returns "kind id" */
  async knownTo(meetingId: string): Promise<Set<string>> {
    const rows = await this.units.query<{ key: string }>(`select returned_kind || ' ' || returned_id as key from agenda_item where meeting_id = $1 and returned_kind is not null`, [meetingId]);
    return new Set(rows.map(({ key }) => key));
  }

  /** Gives items that came back within their organisation what was said of them before; what climbs takes its title only. */
  async copyParticulars(ids: readonly string[]): Promise<void> {
    await this.units.query(
      `update agenda_item n set note = s.note, is_internal = s.is_internal, owner_organization_id = s.owner_organization_id, owner_seat_id = s.owner_seat_id,
         owner_person_id = s.owner_person_id, block_id = s.block_id, task_id = s.task_id
       from agenda_item s join meeting sm on sm.tenant_id = s.tenant_id and sm.id = s.meeting_id, meeting nm
       where n.id = any($1) and n.returned_kind = '${AGENDA_ITEM}' and s.tenant_id = n.tenant_id and s.id = n.returned_id
         and nm.tenant_id = n.tenant_id and nm.id = n.meeting_id and nm.organization_id = sm.organization_id`,
      [ids],
    );
  }
}
