import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { EditSeats } from '../use-cases/edit-seats.js';
import { FillSeats } from '../use-cases/fill-seats.js';
import { RegisterQueries } from '../use-cases/register-queries.js';
import { AddSeatResult, EditSeatResult, EndSeatHoldingResult, FillSeatResult, OrganizationChanged, SeatAdded, StandInResult } from './organization-changes.types.js';
import { AddSeatInput, EditSeatInput, EndSeatHoldingInput, FillSeatInput, StandInInput } from './seats.inputs.js';

@Resolver()
export class SeatsResolver {
  constructor(
    private readonly queries: RegisterQueries,
    private readonly seats: EditSeats,
    private readonly holdings: FillSeats,
  ) {}

  @Mutation(() => AddSeatResult)
  @Requires('organization.edit')
  async addSeat(@Args('input') input: AddSeatInput, @Context() { actor }: SignedInContext): Promise<SeatAdded> {
    const seatId = await this.seats.add(actor, input);
    return new SeatAdded(seatId, await this.queries.changed(actor, input.organizationId));
  }

  @Mutation(() => EditSeatResult)
  @Requires('organization.edit')
  async editSeat(@Args('input') input: EditSeatInput, @Context() { actor }: SignedInContext): Promise<OrganizationChanged> {
    return new OrganizationChanged(await this.queries.changed(actor, await this.seats.edit(actor, input)));
  }

  @Mutation(() => FillSeatResult, { description: 'Gives a seat a holder, or a deputy. A new holder lets the time of the present one end the day before.' })
  @Requires('membership.manage')
  async fillSeat(@Args('input') input: FillSeatInput, @Context() { actor }: SignedInContext): Promise<OrganizationChanged> {
    return new OrganizationChanged(await this.queries.changed(actor, await this.holdings.fill(actor, input)));
  }

  @Mutation(() => EndSeatHoldingResult)
  @Requires('membership.manage')
  async endSeatHolding(@Args('input') input: EndSeatHoldingInput, @Context() { actor }: SignedInContext): Promise<OrganizationChanged> {
    return new OrganizationChanged(await this.queries.changed(actor, await this.holdings.end(actor, input)));
  }

  @Mutation(() => StandInResult, { description: 'Lets a deputy stand in from a day on, or no longer.' })
  @Requires('membership.manage')
  async standIn(@Args('input') input: StandInInput, @Context() { actor }: SignedInContext): Promise<OrganizationChanged> {
    return new OrganizationChanged(await this.queries.changed(actor, await this.holdings.standIn(actor, input)));
  }
}
