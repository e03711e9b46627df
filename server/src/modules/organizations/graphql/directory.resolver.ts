import { Context, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { OrganizationQueries } from '../use-cases/organization-queries.js';
import { DirectoryEntry } from './directory.types.js';

@Resolver()
export class DirectoryResolver {
  constructor(private readonly queries: OrganizationQueries) {}

  @Query(() => [DirectoryEntry], { description: 'The organisations with their seats and members, by name: for choosing who answers for something.' })
  @Requires('directory.read')
  async directory(@Context() { actor }: SignedInContext): Promise<DirectoryEntry[]> {
    return this.queries.directory(actor);
  }
}
