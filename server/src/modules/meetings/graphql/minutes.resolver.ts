import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import type { MinutesRow } from '../persistence/minutes.repository.js';
import { KeepMinutes } from '../use-cases/keep-minutes.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { ApproveMinutesResult, CorrectMinutesResult, MeetingChanged } from './meetings.results.js';
import { ApproveMinutesInput, CorrectMinutesInput, MinutesType } from './minutes.types.js';

@Resolver()
export class MinutesResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly keeping: KeepMinutes,
  ) {}

  @Query(() => [MinutesType], { description: 'All versions of the minutes of a meeting, the latest first.' })
  @Requires('meeting.read')
  async minutes(@Args('meetingId', { type: () => ID }) meetingId: string, @Context() { actor }: SignedInContext): Promise<MinutesRow[]> {
    return this.queries.minutes(actor, meetingId);
  }

  @Mutation(() => ApproveMinutesResult, { description: 'With the first approval nothing about the meeting changes any more.' })
  @Requires('minutes.approve')
  async approveMinutes(@Args('input') input: ApproveMinutesInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.keeping.approve(actor, input)));
  }

  @Mutation(() => CorrectMinutesResult, { description: 'Makes another version, which waits for an approval of its own.' })
  @Requires('minutes.approve')
  async correctMinutes(@Args('input') input: CorrectMinutesInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.keeping.correct(actor, input)));
  }
}
