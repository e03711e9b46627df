import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { methodAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { MeasureTabs } from '../../shell/measure-tabs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import { SearchFilter } from '../../ui/filters/search-filter';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { MethodsStore } from '../data/methods.store';
import { foundMethods, groupSizeOf, groupSizes, isFiltering, type MethodFilter, type MethodParameters } from '../model/method-filter';
import { methodTable } from '../model/method-table';
import { choicesOf, effortText, efforts, groupText, kindsText, methodKinds } from '../model/method-words';

/** The Methodenkoffer: which method fits, for how many people and with how much effort. The filter lives in the address. */
@Component({
  selector: 'pk-methods-page',
  imports: [ChoiceFilter, EmptyState, Icon, MeasureTabs, PageHead, RouterLink, SearchFilter, TableFiles],
  providers: [MethodsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './methods.page.html',
  styleUrl: './methods.page.scss',
})
export class MethodsPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly art = input<string>();
  readonly aufwand = input<string>();
  readonly personen = input<string>();

  private readonly store = inject(MethodsStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly mayWrite = this.session.may('method.write');
  protected readonly kinds = choicesOf(methodKinds);
  protected readonly efforts = choicesOf(efforts);
  protected readonly sizes = groupSizes.map((size) => ({ value: String(size), label: $localize`:@@method.people:für ${size}:people: Personen` }));
  protected readonly all = this.store.methods;
  protected readonly said = signal('');
  protected readonly filter = computed<MethodFilter>(() => ({ text: this.suche() ?? '', kind: this.art() ?? '', effort: this.aufwand() ?? '', people: groupSizeOf(this.personen()) }));
  protected readonly size = computed(() => String(this.filter().people ?? ''));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly found = computed(() => foundMethods(this.all() ?? [], this.filter()));
  protected readonly kindsText = kindsText;
  protected readonly effortText = effortText;
  protected readonly groupText = groupText;
  protected readonly address = methodAddress;

  constructor() {
    void this.store.load();
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@method.list:Methodenkoffer`], localDay(new Date())), table: methodTable(this.found()) });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: MethodParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async addShipped(): Promise<void> {
    this.said.set('');
    const count = await this.store.addShipped();
    if (count !== null) this.said.set(count ? $localize`:@@method.shipped.added:Neu im Methodenkoffer: ${count}:count: Methoden aus dem Grundbestand.` : $localize`:@@method.shipped.none:Der Grundbestand ist schon vollständig.`);
  }
}
