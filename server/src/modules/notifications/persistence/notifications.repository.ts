import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import type { NoticeReason } from '../../../kernel/notices.js';
import { Units } from '../../../platform/database/units.js';

/** What somebody is to be told: of an entry of the history, or of a day. */
export interface NewNotice {
  personId: string;
  subject: ActivitySubject;
  /** The kind of the activity, of the due date or of the silence. */
  occasion: string;
  reason: NoticeReason;
  activityId: string | null;
  dueOn: Day | null;
}

export interface AddedNotice {
  id: string;
  personId: string;
}

/** A notice as it goes into a mail. */
export interface MailedNotice {
  personId: string;
  subject: ActivitySubject;
  occasion: string;
  reason: NoticeReason;
  dueOn: Day | null;
}

export const NOTICE_SUBJECT = `json_build_object('kind', n.subject_kind, 'id', n.subject_id, 'cycleId', n.cycle_id, 'blockId', n.block_id) as subject`;

/** When a notification `n` that was put off comes back: with its meeting, which may move or fall out. */
export const SNOOZED_UNTIL = `coalesce(n.snoozed_until, (select case when m.state in ('PLANNED', 'INVITED', 'POSTPONED') then m.starts_at else '-infinity' end from meeting m where m.tenant_id = n.tenant_id and m.id = n.snoozed_meeting_id))`;

/** Whether it is put off beyond a moment. */
export const isSnoozedAt = (moment: string): string => `coalesce(${SNOOZED_UNTIL} > ${moment}, false)`;

/** What people of the unit's Planungskreis are told. */
@Injectable()
export class NotificationsRepository {
  constructor(private readonly units: Units) {}

  /** @returns those that were not there yet */
  add(notices: readonly NewNotice[], now: Date): Promise<AddedNotice[]> {
    const rows = notices.map(({ personId, subject, occasion, reason, activityId, dueOn }) => ({
      id: newId(), person_id: personId, activity_id: activityId, subject_kind: subject.kind, subject_id: subject.id, cycle_id: subject.cycleId, block_id: subject.blockId, occasion, reason, due_on: dueOn,
    }));
    return this.units.query(
      `insert into notification (tenant_id, id, person_id, activity_id, subject_kind, subject_id, cycle_id, block_id, occasion, reason, due_on, created_at)
       select nullif(current_setting('app.tenant_id', true), '')::uuid, id, person_id, activity_id, subject_kind, subject_id, cycle_id, block_id, occasion, reason, due_on, $2
       from jsonb_to_recordset($1) as n (id uuid, person_id uuid, activity_id uuid, subject_kind text, subject_id uuid, cycle_id uuid, block_id uuid, occasion text, reason text, due_on date)
       on conflict do nothing returning id, person_id as "personId"`,
      [JSON.stringify(rows), now],
    );
  }

  /** Notes with which mailing these go out. */
  async mail(ids: readonly string[], mailingId: string, now: Date): Promise<void> {
    await this.units.query('update notification set mailed_at = $3, mailing_id = $2 where id = any($1)', [ids, mailingId, now]);
  }

  /** Notes the same for everything that these people have not read, not put off beyond a moment, and not been mailed yet. */
  async mailAllOf(personIds: readonly string[], mailingId: string, moment: Date, now: Date): Promise<void> {
    await this.units.query(
      `update notification n set mailed_at = $3, mailing_id = $2 where n.person_id = any($1) and n.read_at is null and n.mailed_at is null and not ${isSnoozedAt('$4')}`,
      [personIds, mailingId, now, moment],
    );
  }

  /** What a mailing holds for somebody and they have not read meanwhile, the oldest first. */
  ofMailing(personId: string, mailingId: string): Promise<MailedNotice[]> {
    return this.units.query(
      `select n.person_id as "personId", ${NOTICE_SUBJECT}, n.occasion, n.reason, n.due_on::text as "dueOn" from notification n
       where n.person_id = $1 and n.mailing_id = $2 and n.read_at is null order by n.created_at, n.id`,
      [personId, mailingId],
    );
  }

  /** Deletes what was read before a moment. */
  async forget(readBefore: Date): Promise<void> {
    await this.units.query('delete from notification where read_at < $1', [readBefore]);
  }
}
