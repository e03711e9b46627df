import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { RequiresSession } from '../../../platform/auth/requires.js';
import type { InboxView } from '../persistence/inbox.repository.js';
import { Inbox, type InboxPage } from '../use-cases/inbox.js';
import { SortNotifications } from '../use-cases/sort-notifications.js';
import {
  InboxType,
  InboxViewEnum,
  MarkNotificationsReadInput,
  MarkNotificationsReadResult,
  NotificationsSorted,
  ReopenNotificationsInput,
  ReopenNotificationsResult,
  SnoozeNotificationsInput,
  SnoozeNotificationsResult,
} from './inbox.types.js';

@Resolver()
export class InboxResolver {
  constructor(
    private readonly inbox: Inbox,
    private readonly sorting: SortNotifications,
  ) {}

  @Query(() => InboxType, { name: 'inbox', description: 'What whoever is signed in is told, at most the newest 200: only of what they may read today.' })
  @RequiresSession()
  async show(@Args('view', { type: () => InboxViewEnum, defaultValue: 'OPEN' }) view: InboxView, @Context() { actor }: SignedInContext): Promise<InboxPage> {
    return this.inbox.show(actor, view);
  }

  @Query(() => Int, { description: 'How many new notifications there are of which something is to be done.' })
  @RequiresSession()
  async urgentNotificationCount(@Context() { actor }: SignedInContext): Promise<number> {
    return this.inbox.urgentCount(actor);
  }

  @Mutation(() => MarkNotificationsReadResult)
  @RequiresSession()
  async markNotificationsRead(@Args('input') { ids }: MarkNotificationsReadInput, @Context() { actor }: SignedInContext): Promise<NotificationsSorted> {
    await this.sorting.markRead(actor, ids);
    return new NotificationsSorted(ids, await this.inbox.urgentCount(actor));
  }

  @Mutation(() => SnoozeNotificationsResult, { description: 'Puts notifications off; they come back as new ones.' })
  @RequiresSession()
  async snoozeNotifications(@Args('input') { ids, to }: SnoozeNotificationsInput, @Context() { actor }: SignedInContext): Promise<NotificationsSorted> {
    await this.sorting.snooze(actor, ids, to);
    return new NotificationsSorted(ids, await this.inbox.urgentCount(actor));
  }

  @Mutation(() => ReopenNotificationsResult, { description: 'Has notifications that were read or put off as when they came.' })
  @RequiresSession()
  async reopenNotifications(@Args('input') { ids }: ReopenNotificationsInput, @Context() { actor }: SignedInContext): Promise<NotificationsSorted> {
    await this.sorting.reopen(actor, ids);
    return new NotificationsSorted(ids, await this.inbox.urgentCount(actor));
  }
}
