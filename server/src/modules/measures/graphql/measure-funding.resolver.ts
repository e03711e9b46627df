import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { FundMeasures } from '../use-cases/fund-measures.js';
import { FundingProgrammes } from '../use-cases/funding-programmes.js';
import { MeasureQueries } from '../use-cases/measure-queries.js';
import { FundingProgrammeSaved, MeasureChanged, MeasureStepResult, SaveFundingProgrammeResult } from './measure-changes.types.js';
import { ReserveFundingInput, SaveFundingProgrammeInput, SetFundingApplicationInput, SettleFundingReservationInput } from './measure-steps.inputs.js';

@Resolver()
export class MeasureFundingResolver {
  constructor(
    private readonly queries: MeasureQueries,
    private readonly funding: FundMeasures,
    private readonly programmes: FundingProgrammes,
  ) {}

  @Mutation(() => SaveFundingProgrammeResult, { description: 'Adds a Förderprogramm, or changes one.' })
  @Requires('measure.fund')
  async saveFundingProgramme(@Args('input') input: SaveFundingProgrammeInput, @Context() { actor }: SignedInContext): Promise<FundingProgrammeSaved> {
    await this.programmes.save(actor, input);
    return new FundingProgrammeSaved(await this.programmes.all());
  }

  @Mutation(() => MeasureStepResult, { description: 'One per measure and programme.' })
  @Requires('measure.fund')
  async setFundingApplication(@Args('input') input: SetFundingApplicationInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.funding.apply(actor, input));
  }

  @Mutation(() => MeasureStepResult, { description: 'Lets it be agreed on although nobody pays for it yet.' })
  @Requires('measure.fund')
  async reserveFunding(@Args('input') input: ReserveFundingInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.funding.reserve(actor, input));
  }

  @Mutation(() => MeasureStepResult)
  @Requires('measure.fund')
  async settleFundingReservation(@Args('input') input: SettleFundingReservationInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.funding.settle(actor, input));
  }

  private async changed(actor: Actor, id: Promise<string>): Promise<MeasureChanged> {
    return new MeasureChanged(await this.queries.changed(actor, await id));
  }
}
