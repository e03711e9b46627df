import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { followPapers } from '../../core/live/follow';
import { Session } from '../../core/session/session';
import { paperStates, resolutionResults } from '../../core/vocabulary/council';
import { localDay } from '../../core/vocabulary/planned-date';
import { paperAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import { SearchFilter } from '../../ui/filters/search-filter';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { Segments } from '../../ui/segments/segments';
import { PapersStore } from '../data/papers.store';
import { found, type PaperParameters } from '../model/paper-filter';
import { paperTable, resolutionTable } from '../model/paper-table';
import { PaperTable } from './paper-table';
import { ResolutionTable } from './resolution-table';

type View = 'vorlagen' | 'beschluesse';

/** Papers on their way, and what was resolved. View and filter live in the address. */
@Component({
  selector: 'pk-papers-page',
  imports: [ChoiceFilter, EmptyState, Icon, PageHead, PaperTable, ResolutionTable, RouterLink, SearchFilter, Segments, TableFiles],
  providers: [PapersStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './papers.page.html',
  styleUrl: './papers.page.scss',
})
export class PapersPage {
  /** Query parameters of the address. */
  readonly ansicht = input<string>();
  readonly suche = input<string>();
  readonly stand = input<string>();

  private readonly store = inject(PapersStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly mayWrite = this.session.may('paper.write');
  protected readonly mayReadSystem = this.session.may('oparl.read');
  protected readonly views = [
    { value: 'vorlagen' as View, label: $localize`:@@paper.list:Vorlagen` },
    { value: 'beschluesse' as View, label: $localize`:@@resolution.list:Beschlüsse` },
  ];
  protected readonly view = computed<View>(() => (this.ansicht() === 'beschluesse' ? 'beschluesse' : 'vorlagen'));
  protected readonly heading = computed(() => this.views.find(({ value }) => value === this.view())?.label ?? '');
  protected readonly states = computed(() => Object.entries(this.view() === 'vorlagen' ? paperStates : resolutionResults).map(([value, label]) => ({ value, label })));
  protected readonly all = computed(() => this.store.papers()?.filter(({ resolution }) => this.view() === 'vorlagen' || resolution));
  protected readonly found = computed(() => found(this.all() ?? [], { text: this.suche() ?? '', state: this.stand() ?? '' }, ({ state, resolution }) => (this.view() === 'vorlagen' ? state : resolution?.result)));

  constructor() {
    void this.store.load();
    followPapers({
      catchUp: () => this.store.load({ isPatient: true }),
      rows: () => this.store.papers()?.map((paper) => ({ name: paper.reference || paper.title, address: paperAddress(paper.id), content: paper })) ?? null,
    });
  }

  protected readonly file = (): CsvFile => ({
    name: csvName([this.session.me()?.tenant.name ?? '', this.heading()], localDay(new Date())),
    table: this.view() === 'vorlagen' ? paperTable(this.found()) : resolutionTable(this.found()),
  });

  protected show(view: View): void {
    this.look({ ansicht: view === 'vorlagen' ? null : view, stand: null });
  }

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: PaperParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
