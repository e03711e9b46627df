import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { CloseMeeting } from '../use-cases/close-meeting.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { type ClosingPreview, PreviewClosing } from '../use-cases/preview-closing.js';
import { ClosingPreviewType } from './closing.types.js';
import { CloseMeetingInput } from './meetings.inputs.js';
import { CloseMeetingResult, MeetingChanged } from './meetings.results.js';

@Resolver()
export class ClosingResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly preview: PreviewClosing,
    private readonly closing: CloseMeeting,
  ) {}

  @Query(() => ClosingPreviewType, { nullable: true, description: 'Null for a meeting that the actor cannot close now.' })
  @Requires('meeting.run')
  async closingPreview(@Args('meetingId', { type: () => ID }) meetingId: string, @Context() { actor }: SignedInContext): Promise<ClosingPreview | undefined> {
    return this.preview.of(actor, meetingId);
  }

  @Mutation(() => CloseMeetingResult, { description: 'Aufträge are agreed, what has no outcome goes to the next meeting, the minutes are frozen as a draft, and each person gets one mail.' })
  @Requires('meeting.run')
  async closeMeeting(@Args('input') input: CloseMeetingInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.closing.execute(actor, input)));
  }
}
