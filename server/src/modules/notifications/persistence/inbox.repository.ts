import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import type { NoticeReason } from '../../../kernel/notices.js';
import { Units } from '../../../platform/database/units.js';
import type { SnoozeTo } from '../domain/snooze.js';
import { isSnoozedAt, NOTICE_SUBJECT, SNOOZED_UNTIL } from './notifications.repository.js';

/** What somebody looks at: what is new, what was put off, or what was read. */
export const INBOX_VIEWS = ['OPEN', 'SNOOZED', 'READ'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export interface InboxRow {
  id: string;
  subject: ActivitySubject;
  occasion: string;
  reason: NoticeReason;
  dueOn: Day | null;
  createdAt: Date;
  snoozedUntil: Date | null;
  snoozedTo: SnoozeTo | null;
  /** Null: the program itself. */
  actorName: string | null;
}

const IN_VIEW: Readonly<Record<InboxView, string>> = {
  OPEN: `n.read_at is null and not ${isSnoozedAt('$2')}`,
  SNOOZED: `n.read_at is null and ${isSnoozedAt('$2')}`,
  READ: 'n.read_at is not null',
};

const AWAKE = 'snoozed_until = null, snoozed_meeting_id = null, snoozed_to = null';

/** The notifications of one person, as they see them. */
@Injectable()
export class InboxRepository {
  constructor(private readonly units: Units) {}

  /** @param most the newest of them */
  rows(personId: string, view: InboxView, now: Date, most: number): Promise<InboxRow[]> {
    return this.units.query(
      `select n.id, ${NOTICE_SUBJECT}, n.occasion, n.reason, n.due_on::text as "dueOn", n.created_at as "createdAt", case when ${isSnoozedAt('$2')} then ${SNOOZED_UNTIL} end as "snoozedUntil", n.snoozed_to as "snoozedTo",
         p.given_name || ' ' || p.family_name as "actorName"
       from notification n
       left join activity a on a.tenant_id = n.tenant_id and a.id = n.activity_id
       left join person p on p.tenant_id = a.tenant_id and p.id = a.actor_id
       where n.person_id = $1 and ${IN_VIEW[view]} order by n.created_at desc, n.id desc limit $3`,
      [personId, now, most],
    );
  }

  /** @returns how many of such reasons there are of each subject, among what is new */
  openSubjects(personId: string, reasons: readonly NoticeReason[], now: Date): Promise<{ kind: string; id: string; count: number }[]> {
    return this.units.query(
      `select n.subject_kind as kind, n.subject_id as id, count(*)::int as count from notification n where n.person_id = $1 and ${IN_VIEW.OPEN} and n.reason = any($3) group by 1, 2`,
      [personId, now, reasons],
    );
  }

  /** Locks the person's own among these. */
  async lock(personId: string, ids: readonly string[]): Promise<{ id: string; subject: ActivitySubject }[]> {
    return this.units.query(`select n.id, ${NOTICE_SUBJECT} from notification n where n.person_id = $1 and n.id = any($2::uuid[]) order by n.id for update`, [personId, ids]);
  }

  async markRead(ids: readonly string[], now: Date): Promise<void> {
    await this.units.query(`update notification set read_at = coalesce(read_at, $2), ${AWAKE} where id = any($1)`, [ids, now]);
  }

  async snooze(ids: readonly string[], to: Exclude<SnoozeTo, 'NEXT_MEETING'>, until: Date): Promise<void> {
    await this.units.query('update notification set read_at = null, snoozed_until = $3, snoozed_meeting_id = null, snoozed_to = $2 where id = any($1)', [ids, to, until]);
  }

  async snoozeToMeeting(id: string, meetingId: string): Promise<void> {
    await this.units.query(`update notification set read_at = null, snoozed_until = null, snoozed_meeting_id = $2, snoozed_to = 'NEXT_MEETING' where id = $1`, [id, meetingId]);
  }

  /** Neither read nor put off, as when they came. */
  async reopen(ids: readonly string[]): Promise<void> {
    await this.units.query(`update notification set read_at = null, ${AWAKE} where id = any($1)`, [ids]);
  }
}
