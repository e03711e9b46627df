import { formatDate } from '@angular/common';
import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session/session';
import { membershipRoleLabels, organizationKindLabels, roleLabels } from '../../core/vocabulary/labels';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';

/** What waits for me, and in which seats I sit. */
@Component({
  selector: 'pk-home',
  imports: [EmptyState, PageHead, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home.html',
})
export class Home {
  private readonly me = inject(Session).me;
  protected readonly date = formatDate(new Date(), 'fullDate', inject(LOCALE_ID));
  protected readonly roles = computed(() => this.me()?.roles.map((role) => roleLabels[role]) ?? []);
  protected readonly memberships = computed(
    () =>
      this.me()?.memberships.map(({ organization, role }) => ({
        id: organization.id,
        name: organization.name,
        kind: organizationKindLabels[organization.kind],
        role: membershipRoleLabels[role],
      })) ?? [],
  );
}
