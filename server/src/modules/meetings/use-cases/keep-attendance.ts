import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { ConsultDirectory } from '../../organizations/index.js';
import type { AttendanceState } from '../domain/attendance.entity.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { isWhile } from '../domain/meeting-lifecycle.js';
import { MeetingNotPossible } from '../domain/meetings.refusals.js';
import { AgendaRowsRepository } from '../persistence/agenda-rows.repository.js';
import { AttendanceRepository } from '../persistence/attendance.repository.js';
import { assertPossible, assertWhile } from './assert-possible.js';
import { MeetingRights } from './meeting-rights.js';
import { TellOfMeetings } from './tell-of-meetings.js';

export interface AttendanceEntry {
  personId: string;
  /** Null: nothing is said any more. */
  state: AttendanceState | null;
  deputyId: string | null;
}

export interface Guest {
  meetingId: string;
  organizationId: string | null;
  personId: string | null;
}

/** Keeps who takes part in a meeting beside those who belong to its organisation, and who came. */
@Injectable()
export class KeepAttendance {
  static readonly refusals = [NotFound, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: MeetingRights,
    private readonly directory: ConsultDirectory,
    private readonly rows: AgendaRowsRepository,
    private readonly attendance: AttendanceRepository,
    private readonly tell: TellOfMeetings,
    private readonly activity: ActivityLog,
  ) {}

  /** All entries or none. Only whoever is expected is noted, and only deputies of their seats stand in. */
  async set(actor: Actor, { meetingId, entries }: { meetingId: string; entries: readonly AttendanceEntry[] }): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.run', meetingId, null);
      assertWhile('ATTEND', meeting);
      const expected = new Map((await this.rows.people(meetingId)).map((person) => [person.id, person]));
      for (const [n, { personId, state, deputyId }] of entries.entries()) {
        const person = expected.get(personId);
        if (!person) throw new Refused(new NotFound(personId));
        if ((state === 'BY_DEPUTY') !== (deputyId !== null)) throw refusedDeputy(n, deputyId === null ? InputProblemCode.REQUIRED : InputProblemCode.NOT_ALLOWED);
        if (deputyId !== null && !person.deputies.some(({ id }) => id === deputyId)) throw refusedDeputy(n, InputProblemCode.NOT_ALLOWED);
        await (state === null ? this.attendance.clear(tenantId, meetingId, personId) : this.attendance.set({ tenantId, meetingId, personId, state, deputyId }));
      }
      await this.activity.record(actor, { kind: 'ATTENDANCE_SET', subject: meetingSubject(meetingId), payload: { personCount: entries.length } });
      return meetingId;
    });
  }

  /** An organisation or a person of the actor's directory; where invitations are out, whoever is new gets theirs. */
  async addGuest(actor: Actor, { meetingId, organizationId, personId }: Guest): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.run', meetingId, null);
      if ((organizationId === null) === (personId === null)) throw new Refused(new InvalidInput(new InputProblem('personId', personId === null ? InputProblemCode.REQUIRED : InputProblemCode.NOT_ALLOWED)));
      assertPossible(isWhile('ATTEND', meeting.state) || isWhile('EDIT', meeting.state) ? [] : ['WRONG_STATE']);
      const missing = await this.directory.missing(actor, { organizationId, seatId: null, personId });
      if (missing) throw new Refused(new NotFound(missing));
      const before = new Set((await this.rows.people(meetingId)).map(({ id }) => id));
      if (await this.attendance.addGuest(actor.tenantId, meetingId, { organizationId, personId })) {
        await this.activity.record(actor, { kind: 'MEETING_GUEST_ADDED', subject: meetingSubject(meetingId), payload: { organizationId, personId } });
        if (meeting.state === 'INVITED') await this.tell.invitation(actor, meetingId, before);
      }
      return meetingId;
    });
  }

  /** A guest that there is not is as good as removed; where invitations are out, whoever is expected no more is told. */
  async removeGuest(actor: Actor, { meetingId, guestId }: { meetingId: string; guestId: string }): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.run', meetingId, null);
      assertPossible(isWhile('ATTEND', meeting.state) || isWhile('EDIT', meeting.state) ? [] : ['WRONG_STATE']);
      const reached = meeting.state === 'INVITED' ? await this.tell.reached(actor, meetingId) : [];
      const guest = await this.attendance.removeGuest(meetingId, guestId);
      if (guest) {
        await this.activity.record(actor, { kind: 'MEETING_GUEST_REMOVED', subject: meetingSubject(meetingId), payload: guest });
        await this.tell.withdrawal(meetingId, reached);
      }
      return meetingId;
    });
  }
}

const refusedDeputy = (entry: number, code: InputProblemCode): Refused => new Refused(new InvalidInput(new InputProblem(`entries.${entry}.deputyId`, code)));
