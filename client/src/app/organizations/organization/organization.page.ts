import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { follow } from '../../core/live/follow';
import type { ShownRow } from '../../core/live/shown-row';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { Session } from '../../core/session/session';
import { organizationKinds } from '../../core/vocabulary/organization-kinds';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { Chip } from '../../ui/chip/chip';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import { OrganizationStore } from '../data/organization.store';
import { InvitationList } from '../invitations/invitation-list';
import { OrganizationMeetings } from '../meetings/organization-meetings';
import { MemberTable } from '../members/member-table';
import { organizationAddress } from '../../core/vocabulary/references';
import { cyclesOf, responsibilitiesOf } from '../model/responsibility';
import { SeatTable } from '../seats/seat-table';
import { ActionItemCounts } from './action-item-counts';
import { AgreementLines } from './agreement-lines';
import { OrganizationEnding } from './organization-ending';
import { OrganizationFacts } from './organization-facts';
import { ResponsibilityList } from './responsibility-list';

/** One organisation with whoever belongs to it, its seats, and what it answers for. */
@Component({
  selector: 'pk-organization-page',
  imports: [ActionItemCounts, AgreementLines, Chip, Crumbs, DayPipe, History, InvitationList, MemberTable, OrganizationEnding, OrganizationFacts, OrganizationMeetings, PageHead, ResponsibilityList, RouterLink, SeatTable],
  providers: [OrganizationStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './organization.page.scss'],
})
export class OrganizationPage {
  readonly organizationId = input.required<string>();

  private readonly store = inject(OrganizationStore);
  protected readonly organization = this.store.organization;
  protected readonly kinds = organizationKinds;
  protected readonly mayMeet = inject(Session).may('meeting.read');
  protected readonly address = organizationAddress;
  protected readonly crumbs = [{ text: $localize`:@@organization.list:Organisationen`, address: '/organisationen' }];
  protected readonly responsibilities = computed(() => {
    const organization = this.organization();
    return organization ? responsibilitiesOf(organization) : [];
  });
  protected readonly hasEnded = computed(() => (this.organization()?.validUntil ?? this.today) < this.today);
  protected readonly ending = signal(false);
  protected readonly said = signal('');
  private readonly today = localDay(new Date());
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.organizationId();
      untracked(() => {
        this.ending.set(false);
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    follow({ subject: this.organizationId, cycles: () => this.cycles(), catchUp: () => this.store.catchUp(), rows: () => this.rows() });
    pageName(() => this.organization()?.name);
  }

  protected end(): void {
    this.said.set('');
    this.ending.set(true);
    this.focus('pk-organization-ending input');
  }

  protected leaveEnding(): void {
    this.ending.set(false);
    this.focus('#organization-end', 'h1');
  }

  protected ended(): void {
    this.leaveEnding();
    this.said.set($localize`:@@organization.end.saved:Die Organisation hat einen letzten Tag.`);
    this.changed();
  }

  /** What was done stands in the history at once. */
  protected changed(): void {
    void this.history()?.refresh();
  }

  private cycles(): string[] {
    const organization = this.organization();
    return organization ? cyclesOf(organization) : [];
  }

  private rows(): ShownRow[] | null {
    return this.organization() ? this.responsibilities().map((each) => ({ name: each.name, address: each.address, content: each })) : null;
  }
}
