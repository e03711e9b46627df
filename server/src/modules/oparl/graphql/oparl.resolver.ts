import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { ConfirmOparlSource } from '../use-cases/confirm-oparl-source.js';
import { KeepOparlSources } from '../use-cases/keep-oparl-sources.js';
import { OparlQueries } from '../use-cases/oparl-queries.js';
import { AddOparlSourceInput, AddOparlSourceResult, CancelOparlImportInput, CancelOparlImportResult, ConfirmOparlSourceInput, ConfirmOparlSourceResult, OparlSourcesChanged, OparlSourceType, RemoveOparlSourceInput, RemoveOparlSourceResult, StartOparlImportInput, StartOparlImportResult } from './oparl.types.js';

@Resolver()
export class OparlResolver {
  constructor(
    private readonly queries: OparlQueries,
    private readonly keeping: KeepOparlSources,
    private readonly confirming: ConfirmOparlSource,
  ) {}

  @Query(() => [OparlSourceType], { description: 'Where the councils\' own systems tell of papers, and how the last import went.' })
  @Requires('oparl.read')
  async oparlSources(@Context() { actor }: SignedInContext): Promise<OparlSourceType[]> {
    return this.queries.list(actor);
  }

  @Mutation(() => AddOparlSourceResult, { description: 'Says where the papers of a body are read from; what stands there is looked at at once.' })
  @Requires('oparl.manage')
  async addOparlSource(@Args('input') input: AddOparlSourceInput, @Context() { actor }: SignedInContext): Promise<OparlSourcesChanged> {
    await this.keeping.add(actor, input);
    return new OparlSourcesChanged(await this.queries.list(actor));
  }

  @Mutation(() => StartOparlImportResult, { description: 'Has papers read now; otherwise they are every night.' })
  @Requires('oparl.manage')
  async startOparlImport(@Args('input') { sourceId }: StartOparlImportInput, @Context() { actor }: SignedInContext): Promise<OparlSourcesChanged> {
    await this.keeping.start(actor, sourceId);
    return new OparlSourcesChanged(await this.queries.list(actor));
  }

  @Mutation(() => CancelOparlImportResult)
  @Requires('oparl.manage')
  async cancelOparlImport(@Args('input') { sourceId }: CancelOparlImportInput, @Context() { actor }: SignedInContext): Promise<OparlSourcesChanged> {
    await this.keeping.cancel(actor, sourceId);
    return new OparlSourcesChanged(await this.queries.list(actor));
  }

  @Mutation(() => RemoveOparlSourceResult, { description: 'Papers are read from there no more; what was recorded in ours stays.' })
  @Requires('oparl.manage')
  async removeOparlSource(@Args('input') { sourceId }: RemoveOparlSourceInput, @Context() { actor }: SignedInContext): Promise<OparlSourcesChanged> {
    await this.keeping.remove(actor, sourceId);
    return new OparlSourcesChanged(await this.queries.list(actor));
  }

  @Mutation(() => ConfirmOparlSourceResult, { description: 'Whoever plans says that this is the council\'s own system: from now on clear results are recorded.' })
  @Requires('oparl.confirm')
  async confirmOparlSource(@Args('input') { sourceId }: ConfirmOparlSourceInput, @Context() { actor }: SignedInContext): Promise<OparlSourcesChanged> {
    await this.confirming.confirm(actor, sourceId);
    return new OparlSourcesChanged(await this.queries.list(actor));
  }
}
