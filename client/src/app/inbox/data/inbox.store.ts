import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { UrgentCount } from '../../core/inbox/urgent-count';
import { type InboxGroupPartsFragment, type InboxView, InboxDocument, type InboxQuery, MarkNotificationsReadDocument, ReopenNotificationsDocument, type Snooze, SnoozeNotificationsDocument, type SnoozeNotificationsMutation } from '../../gql/inbox/graphql';

export type InboxGroup = InboxGroupPartsFragment;
export type Notification = InboxGroup['notifications'][number];
export type { InboxView, Snooze };

type Result = SnoozeNotificationsMutation['snoozeNotifications'];
export type SortingRefused = Exclude<Result, { __typename: 'NotificationsSorted' }>;

/** The inbox while its page is open; null until it has come. */
@Injectable()
export class InboxStore {
  private readonly graphql = inject(Graphql);
  private readonly count = inject(UrgentCount);
  private readonly state = signal<InboxQuery['inbox'] | null>(null);
  readonly inbox = this.state.asReadonly();
  private asked = 0;

  async load(view: InboxView): Promise<void> {
    const question = (this.asked += 1);
    const answer = await this.graphql.query(InboxDocument, { view });
    if (!answer || question !== this.asked) return;
    this.state.set(answer.inbox);
    this.count.is(answer.inbox.urgentCount);
  }

  async markRead(ids: string[]): Promise<Result | undefined> {
    return this.sorted(ids, (await this.graphql.mutate(MarkNotificationsReadDocument, { input: { ids } }))?.markNotificationsRead);
  }

  async snooze(ids: string[], to: Snooze): Promise<Result | undefined> {
    return this.sorted(ids, (await this.graphql.mutate(SnoozeNotificationsDocument, { input: { ids, to } }))?.snoozeNotifications);
  }

  async reopen(ids: string[]): Promise<Result | undefined> {
    return this.sorted(ids, (await this.graphql.mutate(ReopenNotificationsDocument, { input: { ids } }))?.reopenNotifications);
  }

  /** What was sorted is no longer where it was. */
  private sorted(ids: readonly string[], result: Result | undefined): Result | undefined {
    if (result?.__typename !== 'NotificationsSorted') return result;
    this.count.is(result.urgentCount);
    this.state.update((inbox) => {
      const rest = inbox?.groups.map((group) => ({ ...group, notifications: group.notifications.filter(({ id }) => !ids.includes(id)) }));
      return inbox && { ...inbox, groups: rest?.filter(({ notifications }) => notifications.length) ?? [] };
    });
    return result;
  }
}
