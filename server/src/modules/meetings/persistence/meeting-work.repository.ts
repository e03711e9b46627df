import { Injectable, type Type } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { MeetingState } from '../domain/meeting-lifecycle.js';
import { MeetingSeries } from '../domain/meeting-series.entity.js';
import { Meeting } from '../domain/meeting.entity.js';
import { meetingReadable, type MeetingScope, takesPart } from './meeting-scope.js';

/** An organisation that meets. */
export interface LockedOrganization {
  id: string;
  bodyId: string | null;
  /** Of its body: says in which Land it is. */
  officialKey: string | null;
  zone: string;
  nextNumber: number;
}

/** What decides about a meeting, read once nobody else can change it. */
export interface LockedMeeting {
  id: string;
  organizationId: string;
  parentId: string | null;
  bodyId: string | null;
  zone: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  state: MeetingState;
  proposalsUntil: Day | null;
  invitedAt: Date | null;
  sequence: number;
  version: number;
  agendaCount: number;
  takesPart: boolean;
}

const LOCKED = `
  select m.id, m.organization_id as "organizationId", o.parent_id as "parentId", o.body_id as "bodyId", t.time_zone as zone, m.title, m.starts_at as "startsAt", m.ends_at as "endsAt", m.place, m.state,
    m.proposals_until::text as "proposalsUntil", m.invited_at as "invitedAt", m.sequence, m.version, ${takesPart('m')} as "takesPart",
    (select count(*)::int from agenda_item i where i.tenant_id = m.tenant_id and i.meeting_id = m.id and i.position is not null) as "agendaCount"
  from meeting m join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id join tenant t on t.id = m.tenant_id
  where m.id = $6 and ${meetingReadable('m', 'o')}`;

/**
 * Meetings for whoever changes them. Whatever changes in the meetings of an organisation waits for its row: numbers and positions
 * are given one after the other, and what returns goes to one next meeting.
 */
@Injectable()
export class MeetingWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks an organisation. @returns undefined when there is none, or it has ended */
  async lockOrganization(id: string, today: Day): Promise<LockedOrganization | undefined> {
    await this.units.query('select from organization where id = $1 for no key update', [id]);
    const rows = await this.units.query<LockedOrganization>(
      `select o.id, o.body_id as "bodyId", coalesce(b.ags, b.county_key) as "officialKey", t.time_zone as zone,
         (select coalesce(max(m.number), 0) + 1 from meeting m where m.tenant_id = o.tenant_id and m.organization_id = o.id) as "nextNumber"
       from organization o join tenant t on t.id = o.tenant_id left join body b on b.tenant_id = o.tenant_id and b.id = o.body_id
       where o.id = $1 and (o.valid_until is null or o.valid_until >= $2)`,
      [id, today],
    );
    return rows.at(0);
  }

  /** The official key of the body that an organisation belongs to; null where there is none. */
  async officialKeyOf(organizationId: string): Promise<string | null> {
    const rows = await this.units.query<{ officialKey: string }>(
      'select coalesce(b.ags, b.county_key) as "officialKey" from organization o join body b on b.tenant_id = o.tenant_id and b.id = o.body_id where o.id = $1',
      [organizationId],
    );
    return rows.at(0)?.officialKey ?? null;
  }

  /** Locks the meetings of an organisation by one of them. @returns it as it is then, or undefined when the scope does not cover it */
  async lock(scope: MeetingScope, id: string): Promise<LockedMeeting | undefined> {
    await this.units.query('select from organization where id = (select organization_id from meeting where id = $1) for no key update', [id]);
    return (await this.units.query<LockedMeeting>(LOCKED, [...scope, id])).at(0);
  }

  /** The meeting that an item belongs to, or did. */
  async meetingOfItem(itemId: string): Promise<string | undefined> {
    const rows = await this.units.query<{ id: string }>('select meeting_id as id from agenda_item where id = $1', [itemId]);
    return rows.at(0)?.id;
  }

  async add<Part extends Meeting | MeetingSeries>(kind: Type<Part>, ...parts: Partial<Part>[]): Promise<void> {
    await (await this.units.manager()).insert<Part>(kind, parts as QueryDeepPartialEntity<Part>[]);
  }

  /** Writes a meeting that is locked. */
  async update(tenantId: string, { id, version }: Pick<LockedMeeting, 'id' | 'version'>, changes: Partial<Meeting>): Promise<void> {
    const { affected } = await (await this.units.manager()).update(Meeting, { tenantId, id, version }, { ...changes, version: version + 1 });
    if (affected !== 1) throw new Error(`Meeting ${id} changed although its organisation is locked.`);
  }

  /** The next meeting of an organisation that is locked: the earliest one to come that has not begun. */
  async next(organizationId: string, now: Date): Promise<{ id: string } | undefined> {
    const rows = await this.units.query<{ id: string }>(
      `select id from meeting where organization_id = $1 and state in ('PLANNED', 'INVITED') and ends_at > $2 order by starts_at, number limit 1`,
      [organizationId, now],
    );
    return rows.at(0);
  }
}
