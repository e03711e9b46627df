import { ChangeDetectionStrategy, Component, type ElementRef, Injector, afterNextRender, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { fullName } from '../../core/vocabulary/labels';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { AccountForm, type AccountMade } from '../account-form/account-form';
import { AdministrationTabs } from '../administration-tabs/administration-tabs';
import { AccountsStore, type OneTimeLink } from '../data/accounts.store';
import { type AccountRow, accountRow, matches, stateWords } from '../model/account-row';
import { OneTimeLinkNotice } from '../../core/one-time-link/one-time-link';

/** Who has an account in the Planungskreis. The filter and the open form live in the address. */
@Component({
  selector: 'pk-accounts',
  imports: [AccountForm, AdministrationTabs, Chip, EmptyState, Icon, OneTimeLinkNotice, PageHead, RefusalNotice],
  providers: [AccountsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accounts.html',
})
export class Accounts {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly neu = input<string>();

  protected readonly stateWords = stateWords;
  protected readonly made = signal<{ readonly name: string; readonly link: OneTimeLink } | null>(null);
  protected readonly renewed = signal<{ readonly id: string; readonly link: OneTimeLink | null; readonly replacesPassword: boolean; readonly refusal: Refusal | null } | null>(null);
  private readonly store = inject(AccountsStore);
  protected readonly rows = computed(() => this.store.entries()?.map(accountRow) ?? null);
  protected readonly found = computed(() => this.rows()?.filter((row) => matches(row, this.suche() ?? '')) ?? []);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');

  constructor() {
    void this.store.load();
  }

  protected filter(text: string): void {
    void this.address({ suche: text || null });
  }

  protected open(): void {
    this.made.set(null);
    void this.address({ neu: 'konto' });
  }

  protected close(): void {
    void this.address({ neu: null }).then(() => afterNextRender(() => this.opener()?.nativeElement.focus(), { injector: this.injector }));
  }

  protected created({ entry, link }: AccountMade): void {
    this.made.set({ name: fullName(entry.person), link });
    this.close();
  }

  protected async renew(row: AccountRow): Promise<void> {
    const result = await this.store.renewLink(row.id);
    if (!result) return;
    const isRenewed = result.__typename === 'AccountLinkRenewed';
    this.renewed.set({ id: row.id, link: isRenewed ? result.link : null, replacesPassword: row.state === 'ACTIVE', refusal: isRenewed ? null : result });
  }

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  private address(queryParams: Record<string, string | null>): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
