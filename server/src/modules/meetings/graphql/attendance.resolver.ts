import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { KeepAttendance } from '../use-cases/keep-attendance.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { AddMeetingGuestInput, RemoveMeetingGuestInput, SetAttendanceInput } from './attendance.inputs.js';
import { AddMeetingGuestResult, MeetingChanged, RemoveMeetingGuestResult, SetAttendanceResult } from './meetings.results.js';

@Resolver()
export class AttendanceResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly attendance: KeepAttendance,
  ) {}

  @Mutation(() => SetAttendanceResult)
  @Requires('meeting.run')
  async setAttendance(@Args('input') input: SetAttendanceInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.attendance.set(actor, input)));
  }

  @Mutation(() => AddMeetingGuestResult)
  @Requires('meeting.run')
  async addMeetingGuest(@Args('input') input: AddMeetingGuestInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.attendance.addGuest(actor, input)));
  }

  @Mutation(() => RemoveMeetingGuestResult)
  @Requires('meeting.run')
  async removeMeetingGuest(@Args('input') input: RemoveMeetingGuestInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.attendance.removeGuest(actor, input)));
  }
}
