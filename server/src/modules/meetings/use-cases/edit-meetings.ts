import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock, type Day } from '../../../kernel/clock.js';
import { localTimeOf } from '../../../kernel/local-time.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { endsOf, isWhenOrWhere, type MeetingTime, problemsOfTime } from '../domain/meeting-dates.js';
import { MEETING_MOVES, problemsOfMove } from '../domain/meeting-lifecycle.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import { MeetingWorkRepository } from '../persistence/meeting-work.repository.js';
import { assertPossible, assertWhile } from './assert-possible.js';
import { MeetingRights } from './meeting-rights.js';
import type { ExpectedMeeting } from './move-meetings.js';
import { TellOfMeetings } from './tell-of-meetings.js';
import { whatMustBeKnown } from './what-must-be-known.js';

interface NewTime extends ExpectedMeeting, MeetingTime {
  proposalsUntil: Day | null;
}

const FIELDS = ['title', 'startsAt', 'endsAt', 'place', 'proposalsUntil'] as const;

/** Changes what a meeting is called, when and where it is. What is as it was is no change, and no entry in the history. */
@Injectable()
export class EditMeetings {
  static readonly refusals = [NotFound, MeetingChangedMeanwhile, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: MeetingRights,
    private readonly work: MeetingWorkRepository,
    private readonly tell: TellOfMeetings,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** Once invitations went out there is a deadline for proposals, and it stays. */
  async edit(actor: Actor, input: NewTime & { title: string; place: string }): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.run', input.meetingId, input.version);
      assertWhile('EDIT', meeting);
      const { title, place, proposalsUntil } = input;
      const changes = { title, place, proposalsUntil, ...endsOf(input, meeting.zone) };
      const fields = FIELDS.filter((field) => meeting[field]?.valueOf() !== changes[field]?.valueOf());
      if (fields.length === 0) return meeting.id;
      assertPossible([...problemsOfTime(input, { zone: meeting.zone, now: this.clock.now() }), ...(meeting.state === 'INVITED' && proposalsUntil === null ? (['DEADLINE_MISSING'] as const) : [])]);
      await this.work.update(actor.tenantId, meeting, { ...changes, ...whatMustBeKnown(meeting) });
      await this.activity.record(actor, { kind: 'MEETING_EDITED', subject: meetingSubject(meeting.id), payload: { fields } });
      if (meeting.state === 'INVITED' && fields.some((field) => isWhenOrWhere(field))) await this.tell.change(actor, meeting);
      return meeting.id;
    });
  }

  /** A meeting that was put off gets another day and is planned again; it stays the same one. */
  async reschedule(actor: Actor, input: NewTime): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.run', input.meetingId, input.version);
      assertPossible(problemsOfMove('RESCHEDULE', meeting));
      assertPossible(problemsOfTime(input, { zone: meeting.zone, now: this.clock.now() }));
      const { date: to, proposalsUntil } = input;
      const { day: from } = localTimeOf(meeting.startsAt, meeting.zone);
      await this.work.update(actor.tenantId, meeting, { ...endsOf(input, meeting.zone), proposalsUntil, cancelReason: null, state: MEETING_MOVES.RESCHEDULE.to, ...whatMustBeKnown(meeting) });
      await this.activity.record(actor, { kind: 'MEETING_RESCHEDULED', subject: meetingSubject(meeting.id), payload: { from, to } });
      return meeting.id;
    });
  }
}
