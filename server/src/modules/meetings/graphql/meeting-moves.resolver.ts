import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { EditMeetings } from '../use-cases/edit-meetings.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { MoveMeetings } from '../use-cases/move-meetings.js';
import { CancelMeetingInput, EditMeetingInput, InviteToMeetingInput, OpenMeetingInput, PostponeMeetingInput, RescheduleMeetingInput } from './meetings.inputs.js';
import {
  CancelMeetingResult,
  EditMeetingResult,
  InviteToMeetingResult,
  MeetingChanged,
  OpenMeetingResult,
  PostponeMeetingResult,
  RescheduleMeetingResult,
} from './meetings.results.js';

@Resolver()
export class MeetingMovesResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly edits: EditMeetings,
    private readonly moves: MoveMeetings,
  ) {}

  @Mutation(() => EditMeetingResult)
  @Requires('meeting.run')
  async editMeeting(@Args('input') input: EditMeetingInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.edits.edit(actor, input)));
  }

  @Mutation(() => InviteToMeetingResult)
  @Requires('meeting.run')
  async inviteToMeeting(@Args('input') input: InviteToMeetingInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.moves.invite(actor, input)));
  }

  @Mutation(() => OpenMeetingResult)
  @Requires('meeting.run')
  async openMeeting(@Args('input') input: OpenMeetingInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.moves.open(actor, input)));
  }

  @Mutation(() => CancelMeetingResult)
  @Requires('meeting.run')
  async cancelMeeting(@Args('input') input: CancelMeetingInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.moves.cancel(actor, input)));
  }

  @Mutation(() => PostponeMeetingResult, { description: 'It keeps its agenda and waits for another day.' })
  @Requires('meeting.run')
  async postponeMeeting(@Args('input') input: PostponeMeetingInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.moves.postpone(actor, input)));
  }

  @Mutation(() => RescheduleMeetingResult, { description: 'Gives another day to a meeting that was put off.' })
  @Requires('meeting.run')
  async rescheduleMeeting(@Args('input') input: RescheduleMeetingInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.edits.reschedule(actor, input)));
  }
}
