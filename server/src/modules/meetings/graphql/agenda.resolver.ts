import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { EditAgenda } from '../use-cases/edit-agenda.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { ProposeItems } from '../use-cases/propose-items.js';
import { RunAgenda } from '../use-cases/run-agenda.js';
import {
  AcceptProposalInput,
  AddAgendaItemInput,
  AdjournAgendaItemInput,
  DeclineProposalInput,
  EditAgendaItemInput,
  MoveAgendaItemInput,
  ProposeAgendaItemInput,
  RemoveAgendaItemInput,
  StartAgendaItemInput,
} from './agenda.inputs.js';
import {
  AcceptProposalResult,
  AddAgendaItemResult,
  AdjournAgendaItemResult,
  DeclineProposalResult,
  EditAgendaItemResult,
  MeetingChanged,
  MoveAgendaItemResult,
  ProposeAgendaItemResult,
  RemoveAgendaItemResult,
  StartAgendaItemResult,
} from './meetings.results.js';

@Resolver()
export class AgendaResolver {
  constructor(
    private readonly queries: MeetingQueries,
    private readonly edits: EditAgenda,
    private readonly proposals: ProposeItems,
    private readonly agenda: RunAgenda,
  ) {}

  @Mutation(() => AddAgendaItemResult)
  @Requires('meeting.run')
  async addAgendaItem(@Args('input') input: AddAgendaItemInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.edits.add(actor, input)));
  }

  @Mutation(() => EditAgendaItemResult)
  @Requires('meeting.run')
  async editAgendaItem(@Args('input') input: EditAgendaItemInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.edits.edit(actor, input)));
  }

  @Mutation(() => MoveAgendaItemResult)
  @Requires('meeting.run')
  async moveAgendaItem(@Args('input') input: MoveAgendaItemInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.edits.move(actor, input)));
  }

  @Mutation(() => RemoveAgendaItemResult)
  @Requires('meeting.run')
  async removeAgendaItem(@Args('input') input: RemoveAgendaItemInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.edits.remove(actor, input)));
  }

  @Mutation(() => ProposeAgendaItemResult, { description: 'Until the last day for proposals.' })
  @Requires('meeting.propose')
  async proposeAgendaItem(@Args('input') input: ProposeAgendaItemInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.proposals.propose(actor, input)));
  }

  @Mutation(() => AcceptProposalResult)
  @Requires('meeting.run')
  async acceptProposal(@Args('input') input: AcceptProposalInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.proposals.accept(actor, input)));
  }

  @Mutation(() => DeclineProposalResult)
  @Requires('meeting.run')
  async declineProposal(@Args('input') input: DeclineProposalInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.proposals.decline(actor, input)));
  }

  @Mutation(() => StartAgendaItemResult, { description: 'The item that runs ends with it.' })
  @Requires('meeting.run')
  async startAgendaItem(@Args('input') input: StartAgendaItemInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.agenda.start(actor, input)));
  }

  @Mutation(() => AdjournAgendaItemResult, { description: 'It comes back to the next meeting.' })
  @Requires('meeting.run')
  async adjournAgendaItem(@Args('input') input: AdjournAgendaItemInput, @Context() { actor }: SignedInContext): Promise<MeetingChanged> {
    return new MeetingChanged(await this.queries.changed(actor, await this.agenda.adjourn(actor, input)));
  }
}
