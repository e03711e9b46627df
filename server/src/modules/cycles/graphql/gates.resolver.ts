import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { AssignBlock } from '../use-cases/assign-block.js';
import { CycleQueries } from '../use-cases/cycle-queries.js';
import { PassGates } from '../use-cases/pass-gates.js';
import { Reservations } from '../use-cases/reservations.js';
import {
  AcceptBuildingBlockInput,
  AssignBuildingBlockInput,
  ReopenBuildingBlockInput,
  ReturnBuildingBlockInput,
  SettleReservationInput,
  StartBuildingBlockWithReservationInput,
  SubmitBuildingBlockInput,
  WithdrawBuildingBlockInput,
} from './gates.inputs.js';
import {
  AcceptBuildingBlockResult,
  AssignBuildingBlockResult,
  BuildingBlockChanged,
  ReopenBuildingBlockResult,
  ReturnBuildingBlockResult,
  SettleReservationResult,
  StartBuildingBlockWithReservationResult,
  SubmitBuildingBlockResult,
  WithdrawBuildingBlockResult,
} from './gates.types.js';

@Resolver()
export class GatesResolver {
  constructor(
    private readonly queries: CycleQueries,
    private readonly assignment: AssignBlock,
    private readonly gates: PassGates,
    private readonly reservations: Reservations,
  ) {}

  @Mutation(() => AssignBuildingBlockResult, { description: 'Says who answers for a block.' })
  @Requires('block.assign')
  async assignBuildingBlock(@Args('input') input: AssignBuildingBlockInput, @Context() { actor }: SignedInContext): Promise<BuildingBlockChanged> {
    return this.changed(actor, await this.assignment.execute(actor, input));
  }

  @Mutation(() => SubmitBuildingBlockResult, { description: 'Hands a block in to the organisation that receives it.' })
  @Requires('block.submit')
  async submitBuildingBlock(@Args('input') input: SubmitBuildingBlockInput, @Context() { actor }: SignedInContext): Promise<BuildingBlockChanged> {
    return this.changed(actor, await this.gates.submit(actor, input));
  }

  @Mutation(() => WithdrawBuildingBlockResult, { description: 'Takes a submitted block back that nobody has decided about; open to whoever may submit it.' })
  @Requires('block.submit')
  async withdrawBuildingBlock(@Args('input') input: WithdrawBuildingBlockInput, @Context() { actor }: SignedInContext): Promise<BuildingBlockChanged> {
    return this.changed(actor, await this.gates.withdraw(actor, input));
  }

  @Mutation(() => AcceptBuildingBlockResult, { description: 'Accepts a submitted block, or confirms an accepted one that is "zu prüfen".' })
  @Requires('block.decide')
  async acceptBuildingBlock(@Args('input') input: AcceptBuildingBlockInput, @Context() { actor }: SignedInContext): Promise<BuildingBlockChanged> {
    return this.changed(actor, await this.gates.accept(actor, input));
  }

  @Mutation(() => ReturnBuildingBlockResult)
  @Requires('block.decide')
  async returnBuildingBlock(@Args('input') input: ReturnBuildingBlockInput, @Context() { actor }: SignedInContext): Promise<BuildingBlockChanged> {
    return this.changed(actor, await this.gates.return(actor, input));
  }

  @Mutation(() => ReopenBuildingBlockResult, { description: 'Opens an accepted block again; what came after it and has begun is "zu prüfen".' })
  @Requires('block.decide')
  async reopenBuildingBlock(@Args('input') input: ReopenBuildingBlockInput, @Context() { actor }: SignedInContext): Promise<BuildingBlockChanged> {
    return this.changed(actor, await this.gates.reopen(actor, input));
  }

  @Mutation(() => StartBuildingBlockWithReservationResult, { description: 'Lets a block begin although blocks before it are not accepted, under a Vorbehalt.' })
  @Requires('reservation.decide')
  async startBuildingBlockWithReservation(@Args('input') input: StartBuildingBlockWithReservationInput, @Context() { actor }: SignedInContext): Promise<BuildingBlockChanged> {
    return this.changed(actor, await this.reservations.start(actor, input));
  }

  @Mutation(() => SettleReservationResult, { description: 'Ends a Vorbehalt as fulfilled or withdrawn.' })
  @Requires('reservation.decide')
  async settleReservation(@Args('input') input: SettleReservationInput, @Context() { actor }: SignedInContext): Promise<BuildingBlockChanged> {
    return this.changed(actor, await this.reservations.settle(actor, input));
  }

  private async changed(actor: Actor, blockId: string): Promise<BuildingBlockChanged> {
    return new BuildingBlockChanged(await this.queries.changedBlock(actor, blockId));
  }
}
