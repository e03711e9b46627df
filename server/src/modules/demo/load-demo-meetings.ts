import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../kernel/activity.js';
import { Clock, type Day } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { instantOf } from '../../kernel/local-time.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { Units } from '../../platform/database/units.js';
import { AGENDA_ITEM, AgendaItem, Attendance, Meeting, meetingSubject, Outcome } from '../meetings/index.js';
import type { DemoMeeting, DemoTenant } from './demo-files.js';
import { dayOf, type Ids } from './pass-demo-gates.js';

const ZONE = 'Europe/Berlin';
const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const THURSDAY = 4;

type Item = Partial<AgendaItem> & Pick<AgendaItem, 'id' | 'title' | 'minutes'>;

/** The meetings of a demonstration: what lies behind its organisations, and what they prepare. */
@Injectable()
export class LoadDemoMeetings {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @throws FileRefused for an organisation, a person or an earlier item that there is not */
  async execute(tenantId: string, { place }: DemoTenant, ids: Ids): Promise<void> {
    const earlier = new Map<string, Item>();
    for (const [n, meeting] of place.meetings.entries()) {
      const found = (known: ReadonlyMap<string, string>, field: string, key: string): string => {
        const id = known.get(key);
        if (id === undefined) throw new FileRefused(`data/demo (${place.tenant.key})`, `meetings[${n}].${field}`, `there is no "${key}"`);
        return id;
      };
      const organizationId = found(ids.organizations, 'organization', meeting.organization);
      const personId = found(ids.people, 'by', meeting.by);
      const row = this.meetingOf(tenantId, meeting, organizationId);
      const items = itemsOf(tenantId, row, meeting, (title) => {
        const item = earlier.get(`${organizationId} ${title}`);
        if (!item) throw new FileRefused(`data/demo (${place.tenant.key})`, `meetings[${n}].items`, `nothing earlier is called "${title}"`);
        return item;
      });
      for (const item of items) earlier.set(`${organizationId} ${item.title}`, item);
      const manager = await this.units.manager();
      await manager.insert(Meeting, row);
      await manager.insert(AgendaItem, items);
      await manager.insert(Outcome, outcomesOf(tenantId, meeting, items));
      await manager.insert(Attendance, Object.entries(meeting.attendance).map(([email, state]) => ({ tenantId, meetingId: row.id, personId: found(ids.people, 'attendance', email), state })));
      await this.tell({ tenantId, personId }, row);
    }
  }

  private meetingOf(tenantId: string, { number, title, place, inDays, startTime, endTime, state }: DemoMeeting, organizationId: string): Meeting {
    const date = thursdayAfter(dayOf(new Date(this.clock.now().getTime() + inDays * MS_PER_DAY)));
    const [startsAt, endsAt] = [instantOf(date, startTime, ZONE), instantOf(date, endTime, ZONE)];
    const before = (days: number): Date => new Date(startsAt.getTime() - days * MS_PER_DAY);
    const closed = state === 'CLOSED' ? { openedAt: startsAt, closedAt: endsAt } : { openedAt: null, closedAt: null };
    const rest = { seriesId: null, objectionsUntil: null, approvedAt: null, cancelReason: null, sequence: 0, cycleId: null, visibility: 'PARTICIPANTS' as const, version: 1 };
    return { ...rest, ...closed, tenantId, id: newId(), organizationId, number, title, place, startsAt, endsAt, state, proposalsUntil: dayOf(before(3)), invitedAt: before(28) };
  }

  /** Who did it is the same person throughout. */
  private async tell(actor: { tenantId: string; personId: string }, { id, number, organizationId, proposalsUntil, invitedAt, openedAt, closedAt }: Meeting): Promise<void> {
    const subject = meetingSubject(id);
    const at = invitedAt ?? this.clock.now();
    await this.activity.record(actor, { kind: 'MEETING_PLANNED', subject, payload: { organizationId, number, isInSeries: false }, at: new Date(at.getTime() - MS_PER_DAY) });
    await this.activity.record(actor, { kind: 'MEETING_INVITED', subject, payload: { proposalsUntil }, at });
    if (openedAt) await this.activity.record(actor, { kind: 'MEETING_OPENED', subject, payload: { agendaCount: 0 }, at: openedAt });
    if (closedAt) await this.activity.record(actor, { kind: 'MEETING_CLOSED', subject, payload: { agendaCount: 0 }, at: closedAt });
  }
}

/** Conferences meet on a working day, whenever the demonstration is loaded. */
function thursdayAfter(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return new Date(Date.parse(day) + ((THURSDAY - weekday + 7) % 7) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** What came of the items: what was told, or why they were put off. */
const outcomesOf = (tenantId: string, meeting: DemoMeeting, items: readonly Item[]): Partial<Outcome>[] =>
  meeting.items.flatMap(({ told, adjourned }, n) => {
    const wording = told ?? adjourned;
    return wording === undefined ? [] : [{ tenantId, id: newId(), agendaItemId: items[n].id, position: 1, kind: told === undefined ? 'ADJOURNED' : 'INFORMATION', wording }];
  });

/** The agenda; in a meeting that is over each item follows the one before it. */
function itemsOf(tenantId: string, { id: meetingId, startsAt, state }: Meeting, { items }: DemoMeeting, earlier: (title: string) => Item): Item[] {
  let now = startsAt.getTime();
  return items.map(({ title, minutes, note = '', isStanding = false, took, adjourned, returns = false }, n) => {
    const before = returns ? earlier(title) : undefined;
    const returned = before && { returnedKind: AGENDA_ITEM, returnedId: before.id, carriedCount: (before.carriedCount ?? 0) + 1 };
    const startedAt = state === 'CLOSED' && took !== undefined ? new Date(now) : null;
    now += (took ?? 0) * MS_PER_MINUTE;
    const origin = before ? 'RETURNED' : isStanding ? 'STANDING' : 'PLANNED';
    return { tenantId, id: newId(), meetingId, position: n + 1, title, minutes, note, origin, ...returned, firstRaisedOn: before?.firstRaisedOn ?? dayOf(startsAt), adjournedReason: adjourned ?? null, startedAt, endedAt: startedAt && new Date(now) };
  });
}
