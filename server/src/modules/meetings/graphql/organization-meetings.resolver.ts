import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { OrganizationPageType } from '../../organizations/index.js';
import { type MeetingListPage, MeetingQueries } from '../use-cases/meeting-queries.js';
import { MeetingConnection } from './meeting-entry.types.js';
import { MeetingsWhenEnum } from './meeting-enums.js';

@Resolver(() => OrganizationPageType)
export class OrganizationMeetingsResolver {
  constructor(private readonly queries: MeetingQueries) {}

  @ResolveField(() => MeetingConnection, { description: 'Its meetings, as far as they may be read.' })
  @WithinAggregate('the repository reads only meetings that the actor may read')
  async meetings(
    @Parent() { id: organizationId }: OrganizationPageType,
    @Args('when', { type: () => MeetingsWhenEnum, defaultValue: 'AHEAD' }) when: 'AHEAD' | 'PAST',
    @Args('first', { type: () => Int, defaultValue: 5 }) first: number,
    @Context() { actor }: SignedInContext,
  ): Promise<MeetingListPage> {
    return this.queries.list(actor, { organizationId, when }, first, null);
  }
}
