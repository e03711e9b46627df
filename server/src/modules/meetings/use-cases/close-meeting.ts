import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock, type Day } from '../../../kernel/clock.js';
import { localTimeOf } from '../../../kernel/local-time.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { SettleDrafts } from '../../action-items/index.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { daysBefore } from '../domain/meeting-dates.js';
import { MEETING_MOVES, problemsOfMove } from '../domain/meeting-lifecycle.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { type LockedMeeting, MeetingWorkRepository } from '../persistence/meeting-work.repository.js';
import { MinutesRepository } from '../persistence/minutes.repository.js';
import { OutcomesRepository } from '../persistence/outcomes.repository.js';
import { assertPossible } from './assert-possible.js';
import { frozenMinutes } from './frozen-minutes.js';
import { MeetingQueries } from './meeting-queries.js';
import { MeetingRecipients } from './meeting-recipients.js';
import { MeetingRights } from './meeting-rights.js';
import type { ExpectedMeeting } from './move-meetings.js';
import { ReturnItems } from './return-items.js';

const OBJECTION_DAYS = 14;

/** The last day for objections to minutes that are frozen on a day. */
export const objectionsUntil = (today: Day): Day => daysBefore(today, -OBJECTION_DAYS);

/** Closes a meeting, everything in one step: Aufträge are agreed, what has no outcome goes on, the minutes are frozen, and each person gets one mail. */
@Injectable()
export class CloseMeeting {
  static readonly refusals = [NotFound, MeetingChangedMeanwhile, MeetingNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: MeetingRights,
    private readonly work: MeetingWorkRepository,
    private readonly agenda: AgendaRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly minutes: MinutesRepository,
    private readonly drafts: SettleDrafts,
    private readonly returns: ReturnItems,
    private readonly queries: MeetingQueries,
    private readonly recipients: MeetingRecipients,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** The same request a second time closes nothing, and sends nothing. */
  execute(actor: Actor, input: ExpectedMeeting & { requestId: string }): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.run', input.meetingId, null);
      const { isNew } = await this.requests.claim(actor, 'closeMeeting', input);
      if (!isNew) return meeting.id;
      assertPossible(problemsOfMove('CLOSE', meeting));
      if (input.version !== meeting.version) throw new Refused(new MeetingChangedMeanwhile(meeting.id));
      await this.close(actor, meeting);
      return meeting.id;
    });
  }

  private async close(actor: Actor, meeting: LockedMeeting): Promise<void> {
    const { tenantId, personId: frozenBy, today } = actor;
    const closedAt = this.clock.now();
    await this.work.update(tenantId, meeting, { state: MEETING_MOVES.CLOSE.to, closedAt, objectionsUntil: objectionsUntil(today) });
    for (const item of await this.agenda.of(tenantId, meeting.id)) if (item.startedAt && !item.endedAt) await this.agenda.update(item, { endedAt: closedAt });
    await this.drafts.agree(actor, await this.outcomes.actionItemsOf(meeting.id));
    const closed = await this.queries.changed(actor, meeting.id);
    const texts = new Map((await this.queries.sections(actor, meeting.id)).map(({ agendaItemId, text }) => [agendaItemId, text]));
    await this.minutes.add({ tenantId, meetingId: meeting.id, versionNo: 1, content: frozenMinutes(closed, texts, localTimeOf(closedAt, meeting.zone).time), reason: null, frozenBy, frozenAt: closedAt });
    await this.activity.record(actor, { kind: 'MEETING_CLOSED', subject: meetingSubject(meeting.id), payload: { agendaCount: meeting.agendaCount } });
    await this.recipients.tell('meetings.closed', meeting.id, await this.recipients.of(actor, closed));
    await this.returns.toNextOf(actor, meeting.organizationId);
    await this.returns.toNextOfOthers(actor, [...(meeting.parentId === null ? [] : [meeting.parentId]), ...(await this.outcomes.recommendedIn(meeting.id))], today);
  }
}
