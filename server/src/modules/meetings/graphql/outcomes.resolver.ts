import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { RecordOutcomes } from '../use-cases/record-outcomes.js';
import { EditOutcomeResult, MeetingChanged, RecordOutcomeResult, RemoveOutcomeResult } from './meetings.results.js';
import { EditOutcomeInput, RecordOutcomeInput, RemoveOutcomeInput } from './outcome.inputs.js';

@Resolver()
export class OutcomesResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly outcomes: RecordOutcomes,
  ) {}

  @Mutation(() => RecordOutcomeResult, { description: 'While the meeting runs. An Auftrag comes to be with it, and is agreed when the meeting is closed.' })
  @Requires('meeting.run')
  async recordOutcome(@Args('input') input: RecordOutcomeInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.outcomes.record(actor, input)));
  }

  @Mutation(() => EditOutcomeResult, { description: 'Not of an Auftrag: what it says is changed with the Auftrag.' })
  @Requires('meeting.run')
  async editOutcome(@Args('input') input: EditOutcomeInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.outcomes.edit(actor, input)));
  }

  @Mutation(() => RemoveOutcomeResult)
  @Requires('meeting.run')
  async removeOutcome(@Args('input') input: RemoveOutcomeInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.outcomes.remove(actor, input)));
  }
}
