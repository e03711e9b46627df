import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CsvButton } from '../../core/csv/csv-button';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { agreedTo } from '../../core/leaving/guarded';
import { followAgreements } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { agreementAddress } from '../../core/vocabulary/agreements';
import { localDay } from '../../core/vocabulary/planned-date';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { SearchFilter } from '../../ui/filters/search-filter';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { AgreementListStore } from '../data/agreement.store';
import { agreementRow, filterAgreements } from '../model/agreement-row';
import { agreementTable } from '../model/agreement-table';
import { RegisterSections } from '../sections/register-sections';
import { AgreementAddForm } from './agreement-add-form';

/** The agreements that may be read. Filter and open form live in the address. */
@Component({
  selector: 'pk-agreement-list-page',
  imports: [AgreementAddForm, Chip, CsvButton, EmptyState, Icon, PageHead, RegisterSections, RouterLink, SearchFilter],
  providers: [AgreementListStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './agreement-list.page.html',
  styleUrl: '../sections/list.scss',
})
export class AgreementListPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly beendete = input<string>();
  readonly neu = input<string>();

  private readonly store = inject(AgreementListStore);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly today = localDay(new Date());
  private readonly focus = focusing();
  protected readonly mayAdd = this.session.may('agreement.edit');
  protected readonly withEnded = computed(() => this.beendete() === 'ja');
  protected readonly rows = computed(() => this.store.agreements()?.map((agreement) => agreementRow(agreement, this.today, this.locale)) ?? null);
  protected readonly found = computed(() => filterAgreements(this.rows() ?? [], this.suche() ?? ''));

  constructor() {
    effect(() => {
      const withEnded = this.withEnded();
      untracked(() => void this.store.load(withEnded));
    });
    followAgreements({
      catchUp: () => this.store.catchUp(),
      rows: () => this.store.agreements()?.map((agreement) => ({ name: agreement.title, address: agreementAddress(agreement.id), content: agreement })) ?? null,
    });
  }

  protected readonly file = (): CsvFile => ({
    name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@agreement.list:Vereinbarungen`], this.today),
    table: agreementTable(this.found()),
  });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: Readonly<Partial<Record<'suche' | 'beendete' | 'neu', string | null>>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected closeForm(): void {
    this.look({ neu: null });
    this.focus('#agreement-add', 'h1');
  }

  /** Goes on where duties and resources are written. */
  protected added(id: string): void {
    void this.router.navigateByUrl(agreementAddress(id), { info: agreedTo });
  }
}
