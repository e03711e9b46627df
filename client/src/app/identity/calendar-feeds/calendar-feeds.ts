import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { Questions } from '../../core/question/questions';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { CalendarFeedsDocument, type CalendarFeedsQuery, EndCalendarFeedDocument, type FeedPartsFragment, MakeCalendarFeedDocument } from '../../gql/identity/graphql';
import { Icon } from '../../ui/icon/icon';
import { type FeedRow, feedRows } from '../model/calendar-feeds';
import { FeedAddress } from './feed-address';

/** The secret addresses from which my programs for calendars read. */
@Component({
  selector: 'pk-calendar-feeds',
  imports: [FeedAddress, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-feeds.html',
  styleUrl: './calendar-feeds.scss',
})
export class CalendarFeeds {
  private readonly graphql = inject(Graphql);
  private readonly questions = inject(Questions);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  private readonly known = signal<readonly FeedPartsFragment[] | null>(null);
  private readonly organizations = signal<CalendarFeedsQuery['organizations']>([]);

  protected readonly feeds = computed(() => {
    const known = this.known();
    return known && feedRows(known, new Date(), this.locale);
  });
  protected readonly choices = computed(() => this.organizations().filter(({ id }) => !this.known()?.some(({ organization }) => organization?.id === id)));
  protected readonly address = signal('');
  protected readonly said = signal('');
  protected readonly refusal = signal<Refusal | null>(null);

  constructor() {
    void this.load();
  }

  protected async make(organizationId: string | null): Promise<void> {
    this.startOver();
    const result = (await this.graphql.mutate(MakeCalendarFeedDocument, { input: { organizationId } }))?.makeCalendarFeed;
    switch (result?.__typename) {
      case 'CalendarFeedMade':
        this.known.set(result.feeds);
        this.address.set(result.address);
        this.focus('#feed-address');
        return;
      case 'NotFound':
      case 'InvalidInput':
      case 'NotAllowed':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }

  protected async renew({ organizationId }: FeedRow): Promise<void> {
    const agrees = await this.questions.ask({
      heading: $localize`:@@feeds.renew.heading:Neue Adresse anlegen?`,
      sentences: [$localize`:@@feeds.renew.text:Die bisherige Adresse gilt dann nicht mehr. Programme, die sie lesen, brauchen die neue.`],
      agree: $localize`:@@feeds.renew.agree:Neue Adresse anlegen`,
      decline: $localize`:@@feeds.renew.decline:Adresse behalten`,
    });
    if (agrees) await this.make(organizationId);
  }

  protected async end({ organizationId, name }: FeedRow): Promise<void> {
    this.startOver();
    const result = (await this.graphql.mutate(EndCalendarFeedDocument, { input: { organizationId } }))?.endCalendarFeed;
    switch (result?.__typename) {
      case 'CalendarFeedEnded':
        this.known.set(result.feeds);
        this.said.set($localize`:@@feeds.ended:Die Adresse gilt nicht mehr: ${name}:calendar:`);
        this.focus('#feed-make', 'button');
        return;
      case 'InvalidInput':
      case 'NotAllowed':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }

  private startOver(): void {
    this.refusal.set(null);
    this.address.set('');
    this.said.set('');
  }

  private async load(): Promise<void> {
    const answer = await this.graphql.query(CalendarFeedsDocument, {});
    if (!answer) return;
    this.known.set(answer.calendarFeeds);
    this.organizations.set(answer.organizations);
  }
}
