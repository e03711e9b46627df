import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { everyWord } from '../../core/filtering/every-word';
import { agreedTo } from '../../core/leaving/guarded';
import { followAnalyses } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { findingKinds } from '../../core/vocabulary/analyses';
import { localDay } from '../../core/vocabulary/planned-date';
import { findingAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { AnalysisTabs } from '../analysis-tabs';
import { type Finding, FindingsStore } from '../data/findings.store';
import { PlacesStore } from '../data/places.store';
import { ListFilterBar } from '../list-filter-bar';
import { findingTable } from '../model/finding-table';
import { isFiltering, type ListFilter, type ListParameters, standsIn, unfiltered } from '../model/list-filter';
import { blockChoices, cycleChoices } from '../model/place';
import { choicesOf } from '../model/words';
import { NoPlace } from '../no-place';
import { FindingForm } from './finding-form';

/** The Befunde that may be read. Filter and open form live in the address. */
@Component({
  selector: 'pk-findings-page',
  imports: [AnalysisTabs, EmptyState, FindingForm, Icon, ListFilterBar, NoPlace, PageHead, RouterLink, TableFiles],
  providers: [FindingsStore, PlacesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './findings.page.html',
  styles: `td a, th a { display: inline-block; min-block-size: 1.5rem; }`,
})
export class FindingsPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly art = input<string>();
  readonly zyklus = input<string>();
  readonly baustein = input<string>();
  readonly neu = input<string>();

  private readonly store = inject(FindingsStore);
  private readonly router = inject(Router);
  private readonly focus = focusing();
  private readonly session = inject(Session);
  protected readonly places = inject(PlacesStore);
  protected readonly mayWrite = this.session.may('analysis.write');
  /** Until it is known where, the button is there. */
  protected readonly mayAdd = computed(() => this.mayWrite && !this.places.isNone());
  protected readonly kinds = choicesOf(findingKinds);
  protected readonly words = findingKinds;
  protected readonly address = findingAddress;
  protected readonly unfiltered = unfiltered;
  protected readonly filter = computed<ListFilter>(() => ({ text: this.suche() ?? '', code: this.art() ?? '', cycleId: this.zyklus() ?? '', blockId: this.baustein() ?? '' }));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly all = this.store.findings;
  protected readonly blocks = computed(() => blockChoices(this.all() ?? []));
  protected readonly cycles = computed(() => cycleChoices(this.all() ?? []));
  protected readonly found = computed(() => {
    const { text, code } = this.filter();
    return (this.all() ?? []).filter(
      (finding) => (!code || finding.kind === code) && standsIn(this.filter(), finding) && everyWord(text)([finding.title, finding.fieldOfAction, finding.socialSpace, finding.targetGroup, finding.text]),
    );
  });

  constructor() {
    void this.store.load();
    if (this.mayWrite) void this.places.load();
    followAnalyses({
      catchUp: () => this.store.load({ isPatient: true }),
      rows: () => this.all()?.map((finding) => ({ name: finding.title, address: findingAddress(finding.id), content: finding })) ?? null,
    });
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@finding.list:Befunde`], localDay(new Date())), table: findingTable(this.found()) });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: ListParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected closeForm(): void {
    this.look({ neu: null });
    this.focus('#finding-add', 'h1');
  }

  /** Goes on where its evidence is added. */
  protected added({ id }: Finding): void {
    void this.router.navigateByUrl(findingAddress(id), { info: agreedTo });
  }
}
