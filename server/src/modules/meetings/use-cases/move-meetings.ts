import { Injectable } from '@nestjs/common';
import { type ActivityKind, ActivityLog, type ActivityPayloads } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { localTimeOf } from '../../../kernel/local-time.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { MEETING_MOVES, type MeetingVerb, problemsOfMove } from '../domain/meeting-lifecycle.js';
import type { Meeting } from '../domain/meeting.entity.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import { type LockedMeeting, MeetingWorkRepository } from '../persistence/meeting-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { MeetingRights } from './meeting-rights.js';
import { ReturnItems } from './return-items.js';
import { TellOfMeetings } from './tell-of-meetings.js';
import { whatMustBeKnown } from './what-must-be-known.js';

/** A meeting as the actor saw it. */
export interface ExpectedMeeting {
  meetingId: string;
  version: number;
}

type WithReason = ExpectedMeeting & { reason: string };

interface Telling<Kind extends ActivityKind> {
  kind: Kind;
  payload: ActivityPayloads[Kind];
  columns: Partial<Meeting>;
  reason?: string;
}

/** Takes a meeting through its life: invites to it, opens it, cancels it and puts it off. */
@Injectable()
export class MoveMeetings {
  static readonly refusals = [NotFound, MeetingChangedMeanwhile, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: MeetingRights,
    private readonly work: MeetingWorkRepository,
    private readonly tell: TellOfMeetings,
    private readonly returns: ReturnItems,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** Everybody who is expected and can read it gets one mail. */
  async invite(actor: Actor, input: ExpectedMeeting): Promise<string> {
    return this.during(actor, input, async (meeting) => {
      const { id, proposalsUntil } = meeting;
      await this.move(actor, meeting, 'INVITE', { kind: 'MEETING_INVITED', payload: { proposalsUntil }, columns: { invitedAt: this.clock.now() } });
      await this.tell.invitation(actor, id);
    });
  }

  async open(actor: Actor, input: ExpectedMeeting): Promise<string> {
    return this.during(actor, input, (meeting) => this.move(actor, meeting, 'OPEN', { kind: 'MEETING_OPENED', payload: { agendaCount: meeting.agendaCount }, columns: { openedAt: this.clock.now() } }));
  }

  /** What stood on its agenda goes to the next meeting. */
  async cancel(actor: Actor, { reason, ...input }: WithReason): Promise<string> {
    return this.during(actor, input, async (meeting) => {
      await this.move(actor, meeting, 'CANCEL', { kind: 'MEETING_CANCELLED', payload: { date: dayOf(meeting) }, columns: { cancelReason: reason, ...whatMustBeKnown(meeting) }, reason });
      await this.tell.change(actor, meeting);
      await this.returns.toNextOf(actor, meeting.organizationId);
    });
  }

  /** It keeps its agenda and waits for another day. */
  async postpone(actor: Actor, { reason, ...input }: WithReason): Promise<string> {
    return this.during(actor, input, async (meeting) => {
      await this.move(actor, meeting, 'POSTPONE', { kind: 'MEETING_POSTPONED', payload: { date: dayOf(meeting) }, columns: { cancelReason: reason, ...whatMustBeKnown(meeting) }, reason });
      await this.tell.change(actor, meeting);
    });
  }

  private during(actor: Actor, { meetingId, version }: ExpectedMeeting, work: (meeting: LockedMeeting) => Promise<void>): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.run', meetingId, version);
      await work(meeting);
      return meeting.id;
    });
  }

  /** @throws Refused with MeetingNotPossible and everything that is in the way */
  private async move<Kind extends ActivityKind>(actor: Actor, meeting: LockedMeeting, verb: MeetingVerb, { kind, payload, columns, reason = '' }: Telling<Kind>): Promise<void> {
    assertPossible(problemsOfMove(verb, meeting, reason));
    await this.work.update(actor.tenantId, meeting, { ...columns, state: MEETING_MOVES[verb].to });
    await this.activity.record(actor, { kind, subject: meetingSubject(meeting.id), payload, note: reason });
  }
}

const dayOf = ({ startsAt, zone }: LockedMeeting): string => localTimeOf(startsAt, zone).day;
