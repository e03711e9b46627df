import { ChangeDetectionStrategy, Component, type ElementRef, EnvironmentInjector, afterNextRender, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { fullName } from '../../core/vocabulary/labels';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { SearchFilter } from '../../ui/filters/search-filter';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { AccountChanges } from '../account-changes/account-changes';
import { AccountForm, type AccountMade } from '../account-form/account-form';
import { AdministrationTabs } from '../administration-tabs/administration-tabs';
import { AccountsStore, type OneTimeLink } from '../data/accounts.store';
import { type AccountRow, accountRow, matches, stateWords } from '../model/account-row';
import { OneTimeLinkNotice } from '../../core/one-time-link/one-time-link';

/** Who has an account in the Planungskreis. The filter and the open form live in the address. */
@Component({
  selector: 'pk-accounts',
  imports: [AccountChanges, AccountForm, AdministrationTabs, Chip, EmptyState, Icon, OneTimeLinkNotice, PageHead, RefusalNotice, SearchFilter],
  providers: [AccountsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accounts.html',
  styleUrl: './accounts.scss',
})
export class Accounts {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly neu = input<string>();
  readonly alle = input<string>();
  readonly bearbeiten = input<string>();

  protected readonly stateWords = stateWords;
  protected readonly made = signal<{ readonly name: string; readonly link: OneTimeLink } | null>(null);
  protected readonly renewed = signal<{ readonly id: string; readonly link: OneTimeLink | null; readonly replacesPassword: boolean; readonly refusal: Refusal | null } | null>(null);
  private readonly store = inject(AccountsStore);
  protected readonly rows = computed(() => this.store.entries()?.map(accountRow) ?? null);
  protected readonly hasLeft = computed(() => this.rows()?.some(({ state }) => state === 'LEFT') ?? false);
  private readonly shown = computed(() => this.rows()?.filter(({ state }) => this.alle() || state !== 'LEFT') ?? []);
  protected readonly found = computed(() => this.shown().filter((row) => matches(row, this.suche() ?? '')));
  protected readonly number = computed(() => this.shown().length);
  /** What was done last, for everybody who does not see the table change. */
  protected readonly told = signal('');
  private readonly router = inject(Router);
  private readonly injector = inject(EnvironmentInjector);
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');

  constructor() {
    void this.store.load();
  }

  protected filter(suche: string | null): void {
    void this.address({ suche });
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

  protected showAll(all: boolean): void {
    void this.address({ alle: all ? 'ja' : null });
  }

  protected edit(row: AccountRow | null): void {
    const before = this.bearbeiten();
    this.told.set('');
    void this.address({ bearbeiten: row?.id ?? null }).then(() => {
      if (!row) afterNextRender(() => (document.getElementById(`edit-${before}`) ?? this.opener()?.nativeElement)?.focus(), { injector: this.injector });
    });
  }

  protected done(sentence: string): void {
    this.edit(null);
    this.told.set(sentence);
  }

  protected async reopen({ id: personId, version, name }: AccountRow): Promise<void> {
    const result = await this.store.reopen({ personId, version });
    if (result?.__typename === 'AccountChanged') this.told.set($localize`:@@accounts.reopened:${name}:name: gehört wieder dazu. Geben Sie jetzt Rollen und Mitgliedschaften.`);
    else if (result) this.renewed.set({ id: personId, link: null, replacesPassword: false, refusal: result });
  }

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  private address(queryParams: Record<string, string | null>): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
