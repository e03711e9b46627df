import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CsvButton } from '../../core/csv/csv-button';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { agreedTo } from '../../core/leaving/guarded';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { RegisterStore } from '../data/register.store';
import { organizationAddress } from '../../core/vocabulary/references';
import { type RegisterFilter, type RegisterParameters, bodyChoices, filterRows, isFiltering, kindChoices, noBody } from '../model/register-filter';
import { registerRow } from '../model/register-row';
import { registerTable } from '../model/register-table';
import { RegisterSections } from '../sections/register-sections';
import { OrganizationAddForm } from './organization-add-form';
import { RegisterFilterBar } from './register-filter-bar';

/** The organisations that may be read. Filter and open form live in the address. */
@Component({
  selector: 'pk-register-page',
  imports: [Chip, CsvButton, EmptyState, Icon, OrganizationAddForm, PageHead, RegisterFilterBar, RegisterSections, RouterLink],
  providers: [RegisterStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './register.page.html',
  styleUrl: './register.page.scss',
})
export class RegisterPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly art = input<string>();
  readonly koerperschaft = input<string>();
  readonly beendete = input<string>();
  readonly neu = input<string>();

  private readonly store = inject(RegisterStore);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly today = localDay(new Date());
  private readonly focus = focusing();
  protected readonly mayAdd = this.session.may('organization.add');
  protected readonly withEnded = computed(() => this.beendete() === 'ja');
  protected readonly filter = computed<RegisterFilter>(() => ({ text: this.suche() ?? '', kind: this.art() ?? '', bodyId: this.koerperschaft() ?? '' }));
  protected readonly rows = computed(() => this.store.entries()?.map((entry) => registerRow(entry, this.today, this.locale)) ?? null);
  protected readonly found = computed(() => filterRows(this.rows() ?? [], this.filter()));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly kinds = computed(() => kindChoices(this.rows() ?? []));
  protected readonly bodies = computed(() => bodyChoices(this.rows() ?? []));
  /** Where all organisations belong to one body, a new one does too. */
  protected readonly onlyBody = computed(() => {
    const [body, ...others] = this.bodies().filter(({ value }) => value !== noBody);
    return body && !others.length ? body.value : '';
  });

  constructor() {
    effect(() => {
      const withEnded = this.withEnded();
      untracked(() => void this.store.load(withEnded));
    });
  }

  protected readonly file = (): CsvFile => ({
    name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@organization.list:Organisationen`], this.today),
    table: registerTable(this.found()),
  });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: RegisterParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected showAll(): void {
    this.look({ suche: null, art: null, koerperschaft: null });
  }

  protected closeForm(): void {
    this.look({ neu: null });
    this.focus('#organization-add', 'h1');
  }

  /** Goes on where its members and seats are added. */
  protected added(id: string): void {
    void this.router.navigateByUrl(organizationAddress(id), { info: agreedTo });
  }
}
