import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { FollowResolution } from '../use-cases/follow-resolution.js';
import { ImposeCondition } from '../use-cases/impose-condition.js';
import { PaperQueries } from '../use-cases/paper-queries.js';
import { AssignResolutionResult, CompleteResolutionResult, DelayResolutionResult, ExecuteResolutionResult, ImposeConditionResult, ReportResolutionBackResult, PaperChanged } from './paper-changes.types.js';
import { AssignResolutionInput, CompleteResolutionInput, DelayResolutionInput, ExecuteResolutionInput, ImposeConditionInput, ReportResolutionBackInput } from './resolution.inputs.js';

@Resolver()
export class ResolutionsResolver {
  constructor(
    private readonly queries: PaperQueries,
    private readonly following: FollowResolution,
    private readonly imposing: ImposeCondition,
  ) {}

  @Mutation(() => AssignResolutionResult)
  @Requires('resolution.follow')
  async assignResolution(@Args('input') input: AssignResolutionInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.following.assign(actor, input)));
  }

  @Mutation(() => DelayResolutionResult)
  @Requires('resolution.follow')
  async delayResolution(@Args('input') input: DelayResolutionInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.following.delay(actor, input)));
  }

  @Mutation(() => ExecuteResolutionResult)
  @Requires('resolution.follow')
  async executeResolution(@Args('input') input: ExecuteResolutionInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.following.move(actor, 'EXECUTE', input)));
  }

  @Mutation(() => CompleteResolutionResult)
  @Requires('resolution.follow')
  async completeResolution(@Args('input') input: CompleteResolutionInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.following.move(actor, 'COMPLETE', input)));
  }

  @Mutation(() => ReportResolutionBackResult)
  @Requires('resolution.follow')
  async reportResolutionBack(@Args('input') input: ReportResolutionBackInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.following.move(actor, 'REPORT_BACK', input)));
  }

  @Mutation(() => ImposeConditionResult, { description: 'Makes a condition of a resolution an Auftrag that the deciding body gives.' })
  @Requires('condition.impose')
  async imposeCondition(@Args('input') input: ImposeConditionInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.imposing.execute(actor, input)));
  }
}
