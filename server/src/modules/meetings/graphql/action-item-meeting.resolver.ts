import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { ActionItemType } from '../../action-items/index.js';
import type { MeetingEntryRow } from '../persistence/meeting-rows.js';
import { MeetingQueries } from '../use-cases/meeting-queries.js';
import { MeetingEntry } from './meeting-entry.types.js';

@Resolver(() => ActionItemType)
export class ActionItemMeetingResolver {
  private readonly ofActionItem: Loader<string, MeetingEntryRow>;

  constructor(queries: MeetingQueries) {
    this.ofActionItem = new Loader((ids, context) => queries.ofActionItems((context as SignedInContext).actor, ids));
  }

  @ResolveField(() => MeetingEntry, { nullable: true, description: 'The meeting in which it was given, as far as that may be read.' })
  @WithinAggregate('the repository reads only meetings that the actor may read')
  async meeting(@Parent() { id }: ActionItemType, @Context() context: SignedInContext): Promise<MeetingEntryRow | undefined> {
    return this.ofActionItem.load(context, id);
  }
}
