import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { MEETING_MOVES } from '../domain/meeting-lifecycle.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import { type LockedMeeting, MeetingWorkRepository } from '../persistence/meeting-work.repository.js';
import { MinutesRepository, type MinutesRow } from '../persistence/minutes.repository.js';
import { assertPossible, assertWhile } from './assert-possible.js';
import { MeetingRights } from './meeting-rights.js';

/** The minutes of a meeting in the version that the actor saw. */
interface SeenMinutes {
  meetingId: string;
  versionNo: number;
}

export interface Correction extends SeenMinutes {
  reason: string;
  texts: readonly { agendaItemId: string; text: string }[];
}

/** Approves the frozen minutes of a meeting, or corrects them by another version; what was frozen stays as it was. */
@Injectable()
export class KeepMinutes {
  static readonly refusals = [NotFound, MeetingChangedMeanwhile, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: MeetingRights,
    private readonly work: MeetingWorkRepository,
    private readonly minutes: MinutesRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** With the first approval nothing about the meeting changes any more. */
  approve(actor: Actor, seen: SeenMinutes): Promise<string> {
    const { tenantId, personId: approvedBy } = actor;
    return this.during(actor, seen, async (meeting, latest) => {
      assertPossible(latest.approvedAt ? ['WRONG_STATE'] : []);
      const approvedAt = this.clock.now();
      const { versionNo } = latest;
      await this.minutes.approve({ tenantId, meetingId: meeting.id, versionNo, approvedBy, approvedAt });
      if (MEETING_MOVES.APPROVE.from.includes(meeting.state)) await this.work.update(tenantId, meeting, { state: MEETING_MOVES.APPROVE.to, approvedAt });
      await this.activity.record(actor, { kind: 'MINUTES_APPROVED', subject: meetingSubject(meeting.id), payload: { versionNo } });
    });
  }

  /** The next version holds what the last one held, with other texts; it needs a reason, and an approval of its own. */
  correct(actor: Actor, { reason, texts, ...seen }: Correction): Promise<string> {
    const { tenantId, personId: frozenBy } = actor;
    return this.during(actor, seen, async (meeting, { versionNo: before, content }) => {
      assertPossible(reason === '' ? ['REASON_MISSING'] : []);
      const unknown = texts.find(({ agendaItemId }) => !content.items.some(({ id }) => id === agendaItemId));
      if (unknown) throw new Refused(new NotFound(unknown.agendaItemId));
      const corrected = new Map(texts.map(({ agendaItemId, text }) => [agendaItemId, text]));
      const items = content.items.map((item) => ({ ...item, text: corrected.get(item.id) ?? item.text }));
      const versionNo = before + 1;
      await this.minutes.add({ tenantId, meetingId: meeting.id, versionNo, content: { ...content, items }, reason, frozenBy, frozenAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'MINUTES_CORRECTED', subject: meetingSubject(meeting.id), payload: { versionNo }, note: reason });
    });
  }

  private during(actor: Actor, { meetingId, versionNo }: SeenMinutes, work: (meeting: LockedMeeting, latest: MinutesRow) => Promise<void>): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'minutes.approve', meetingId, null);
      assertWhile('KEEP', meeting);
      const [latest] = await this.minutes.of(meeting.id);
      if (latest?.versionNo !== versionNo) throw new Refused(new MeetingChangedMeanwhile(meeting.id));
      await work(meeting, latest);
      return meeting.id;
    });
  }
}
