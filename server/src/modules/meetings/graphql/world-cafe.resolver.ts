import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { EditWorldCafe } from '../use-cases/edit-world-cafe.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { RunWorldCafe } from '../use-cases/run-world-cafe.js';
import { EditWorldCafeResult, GoBackInWorldCafeResult, GoOnInWorldCafeResult, MeetingChanged } from './meetings.results.js';
import { EditWorldCafeInput, GoBackInWorldCafeInput, GoOnInWorldCafeInput } from './world-cafe.inputs.js';

@Resolver()
export class WorldCafeResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly edits: EditWorldCafe,
    private readonly rounds: RunWorldCafe,
  ) {}

  @Mutation(() => EditWorldCafeResult, { description: 'Until its first round begins.' })
  @Requires('meeting.run')
  async editWorldCafe(@Args('input') input: EditWorldCafeInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.edits.execute(actor, input)));
  }

  @Mutation(() => GoOnInWorldCafeResult, { description: 'Ends the round that runs: the next one begins, or the wrap-up.' })
  @Requires('meeting.run')
  async goOnInWorldCafe(@Args('input') input: GoOnInWorldCafeInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.rounds.goOn(actor, input)));
  }

  @Mutation(() => GoBackInWorldCafeResult, { description: 'Takes the last bell back: the round that it ended goes on.' })
  @Requires('meeting.run')
  async goBackInWorldCafe(@Args('input') input: GoBackInWorldCafeInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.rounds.goBack(actor, input)));
  }
}
