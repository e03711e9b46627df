import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { OrganizationPageType } from '../../organizations/index.js';
import { OrganizationWork } from '../use-cases/organization-work.js';
import { OrganizationWorkType } from './organization-work.types.js';

@Resolver(() => OrganizationPageType)
export class OrganizationWorkResolver {
  constructor(private readonly work: OrganizationWork) {}

  @ResolveField(() => OrganizationWorkType, { description: 'What it answers for.' })
  @WithinAggregate('the repository reads only cycles, blocks and tasks that the actor may read')
  async responsibilities(@Parent() { id }: OrganizationPageType, @Context() { actor }: SignedInContext): Promise<OrganizationWorkType> {
    return this.work.of(actor, id);
  }
}
