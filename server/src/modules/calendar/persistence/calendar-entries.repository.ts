import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Units } from '../../../platform/database/units.js';
import { ACTION_ITEM_READABLE, ACTION_ITEM_SOURCE, actionItemScope, DUE_UNTIL, GIVEN_TO, LAST_EVENT } from '../../action-items/index.js';
import { meetingReadable, meetingScope, takesPart } from '../../meetings/index.js';
import type { CalendarActionItem } from '../domain/action-item-todo.js';
import type { CalendarMeeting } from '../domain/meeting-event.js';

/** For so long calendars keep what is over, in days. */
const KEPT = { meetings: 366, actionItems: 90 };

/** No organisation meets so often; a bound all the same, because nobody waits for the answer. */
const MOST = 2_000;

const MEETING = `select m.id, m.number, m.title, o.name as organization, m.starts_at as "startsAt", m.ends_at as "endsAt", t.time_zone as zone, m.place, m.state,
    m.proposals_until::text as "proposalsUntil", m.invited_at as "invitedAt", m.sequence,
    coalesce((select max(a.at) from activity a where a.tenant_id = m.tenant_id and a.subject_id = m.id), m.invited_at, timestamptz 'epoch') as "changedAt"
  from meeting m join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id join tenant t on t.id = m.tenant_id`;

/** What stands in calendars. */
@Injectable()
export class CalendarEntriesRepository {
  constructor(private readonly units: Units) {}

  async nameOfTenant(tenantId: string): Promise<string> {
    const [{ name }] = await this.units.query<{ name: string }>('select name from tenant where id = $1', [tenantId]);
    return name;
  }

  /** The meetings of an organisation that the actor may read; for null those that they take part in. */
  async meetings(actor: Actor, organizationId: string | null, now: Date): Promise<CalendarMeeting[]> {
    return this.units.query(
      `${MEETING} where ${meetingReadable('m', 'o')} and (m.organization_id = $6 or ($6::uuid is null and ${takesPart('m')}))
         and (m.ends_at > $7::timestamptz - make_interval(days => ${KEPT.meetings}) or m.state = 'POSTPONED')
       order by m.starts_at desc, m.id limit ${MOST}`,
      [...meetingScope(actor), organizationId, now],
    );
  }

  /** A meeting that the actor may read. */
  async readable(actor: Actor, id: string): Promise<CalendarMeeting | undefined> {
    return (await this.units.query<CalendarMeeting>(`${MEETING} where m.id = $6 and ${meetingReadable('m', 'o')}`, [...meetingScope(actor), id])).at(0);
  }

  /** Whatever the right to it, for whoever has asked about that. */
  async meeting(id: string): Promise<CalendarMeeting | undefined> {
    return (await this.units.query<CalendarMeeting>(`${MEETING} where m.id = $1`, [id])).at(0);
  }

  /** What was promised by the actor: in person, by a seat or by an organisation of theirs. */
  async actionItems(actor: Actor, now: Date): Promise<CalendarActionItem[]> {
    return this.units.query(
      `select i.id, i.number, i.title, g.name as "givenBy", i.state, (${DUE_UNTIL})::text as "dueUntil", i.confirmed_at as "confirmedAt", ${LAST_EVENT} as "changedAt" from ${ACTION_ITEM_SOURCE}
       where ${ACTION_ITEM_READABLE} and ${GIVEN_TO('$3', '$5', '$6')} and i.state <> 'PROPOSED'
         and (i.state not in ('CONFIRMED', 'CANCELLED') or ${LAST_EVENT} > $7::timestamptz - make_interval(days => ${KEPT.actionItems}))
       order by i.due_date desc, i.id limit ${MOST}`,
      [...actionItemScope(actor), actor.seats.map(({ seatId }) => seatId), actor.personId, now],
    );
  }
}
