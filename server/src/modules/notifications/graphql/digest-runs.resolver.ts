import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Digests } from '../use-cases/digests.js';
import { CancelDigestRunInput, CancelDigestRunResult, DigestRunCancelled, DigestRunType } from './digest-runs.types.js';

@Resolver()
export class DigestRunsResolver {
  constructor(private readonly digests: Digests) {}

  @Query(() => [DigestRunType], { description: 'The newest digests of the Planungskreis, at most 20: how many, and not what stands in them.' })
  @Requires('operation.manage')
  async digestRuns(@Context() { actor }: SignedInContext): Promise<DigestRunType[]> {
    return this.digests.newest(actor);
  }

  @Mutation(() => CancelDigestRunResult, { description: 'Stops digests that are on their way; what is ordered already still goes out.' })
  @Requires('operation.manage')
  async cancelDigestRun(@Args('input') { id }: CancelDigestRunInput, @Context() { actor }: SignedInContext): Promise<DigestRunCancelled> {
    return new DigestRunCancelled(await this.digests.cancel(actor, id));
  }
}
