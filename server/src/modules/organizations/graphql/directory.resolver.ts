import { Context, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { ConsultDirectory } from '../use-cases/consult-directory.js';
import { DirectoryEntry } from './directory.types.js';

@Resolver()
export class DirectoryResolver {
  constructor(private readonly consult: ConsultDirectory) {}

  @Query(() => [DirectoryEntry], { description: 'The organisations with their seats and members, by name: for choosing who answers for something.' })
  @Requires('directory.read')
  async directory(@Context() { actor }: SignedInContext): Promise<DirectoryEntry[]> {
    return this.consult.all(actor);
  }
}
