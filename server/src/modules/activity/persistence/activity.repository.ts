import { Injectable } from '@nestjs/common';
import { type ActivityActor, type ActivityEntry, type ActivityKind, ActivityLog } from '../../../kernel/activity.js';
import type { Announcement } from '../../../kernel/announcement.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/jobs.js';
import { Notices } from '../../../kernel/notices.js';
import { Units } from '../../../platform/database/units.js';
import { CHANNEL } from '../../../platform/realtime/database-listener.js';

/** An entry as it is told: ids in the payload come with the names they have today. */
export interface ActivityRow {
  id: string;
  kind: string;
  at: Date;
  actorName: string | null;
  subjectKind: string;
  subjectId: string;
  payload: Record<string, unknown>;
  note: string | null;
}

/** Where a page of the history goes on: the last entry of the page before. */
export interface HistoryCursor {
  at: string;
  id: string;
}

/** What is taken over later, from a document for instance, is news to nobody. */
const NEWS_FOR_DAYS = 30;
const DAY_MS = 86_400_000;

@Injectable()
export class ActivityRepository extends ActivityLog {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async record<Kind extends ActivityKind>({ tenantId, personId }: ActivityActor, { kind, subject, payload, note, at = this.clock.now() }: ActivityEntry<Kind>): Promise<string> {
    const id = newId();
    await this.units.query(
      `insert into activity (tenant_id, id, kind, subject_kind, subject_id, cycle_id, block_id, actor_id, at, payload) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tenantId, id, kind, subject.kind, subject.id, subject.cycleId, subject.blockId, personId, at, payload],
    );
    const announcement: Announcement = { tenantId, cycleId: subject.cycleId, blockId: subject.blockId, subjectKind: subject.kind, subjectId: subject.id };
    await this.units.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(announcement)]);
    if (note) await this.units.query('insert into activity_note (tenant_id, activity_id, text) values ($1, $2, $3)', [tenantId, id, note]);
    if (this.notices.find(kind) && this.clock.now().getTime() - at.getTime() < NEWS_FOR_DAYS * DAY_MS) await this.outbox.add('activity.told', { activityId: id });
    return id;
  }

  /**
   * The history of a subject and of everything inside of it, newest first.
   * @param column which column of an entry holds the subject's id
   */
  async page(column: 'subject_id' | 'block_id' | 'cycle_id', subjectId: string, first: number, after: HistoryCursor | undefined): Promise<ActivityRow[]> {
    return this.units.query(
      `select a.id, a.kind, a.at, a.subject_kind as "subjectKind", a.subject_id as "subjectId", a.payload, n.text as note,
         p.given_name || ' ' || p.family_name as "actorName"
       from activity a
       left join activity_note n on n.tenant_id = a.tenant_id and n.activity_id = a.id
       left join person p on p.tenant_id = a.tenant_id and p.id = a.actor_id
       where a.${column} = $1 and ($3::timestamptz is null or (a.at, a.id) < ($3, $4::uuid))
       order by a.at desc, a.id desc limit $2`,
      [subjectId, first, after?.at ?? null, after?.id ?? null],
    );
  }
}
