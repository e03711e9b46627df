import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core/session/session';
import { meetingAddress, meetingNumber, meetingStates, meetingTime, saysMore } from '../../core/vocabulary/meetings';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { Segments } from '../../ui/segments/segments';
import { type MeetingEntry, MeetingListStore, type When } from '../data/meeting-list.store';

/** The meetings that may be read, to come or past. Both choices live in the address. */
@Component({
  selector: 'pk-meeting-list-page',
  imports: [Chip, EmptyState, Icon, PageHead, RouterLink, Segments],
  providers: [MeetingListStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './meeting-list.page.html',
  styles: `
    .filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin-block-end: 0.75rem; }
    .filters .select { inline-size: 18rem; max-inline-size: 100%; }
    .more { margin-block-start: 0.75rem; }
  `,
})
export class MeetingListPage {
  /** Query parameters of the address. */
  readonly organisation = input<string>();
  readonly zeit = input<string>();

  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  protected readonly store = inject(MeetingListStore);
  protected readonly mayPlan = inject(Session).may('meeting.run');
  protected readonly states = meetingStates;
  protected readonly address = meetingAddress;
  protected readonly number = meetingNumber;
  protected readonly saysMore = saysMore;
  protected readonly when = computed<When>(() => (this.zeit() === 'vergangen' ? 'PAST' : 'AHEAD'));
  protected readonly segments: readonly { value: When; label: string }[] = [
    { value: 'AHEAD', label: $localize`:@@meeting.list.ahead:kommende` },
    { value: 'PAST', label: $localize`:@@meeting.list.past:vergangene` },
  ];

  constructor() {
    void this.store.loadOrganizations();
    effect(() => {
      const [organizationId, when] = [this.organisation() ?? '', this.when()];
      untracked(() => void this.store.load(organizationId, when));
    });
  }

  protected readonly time = (entry: MeetingEntry): string => meetingTime(entry, this.locale);

  /** Replaces the entry in the history: going back leaves the page. */
  protected look(queryParams: { organisation?: string | null; zeit?: string | null }): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
