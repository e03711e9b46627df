import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { everyWord } from '../../core/filtering/every-word';
import { agreedTo } from '../../core/leaving/guarded';
import { followAnalyses } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { recommendationAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { RecommendationStateChip } from '../../status/status-chips';
import { recommendationStates } from '../../status/status-words';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { AnalysisTabs } from '../analysis-tabs';
import { type Recommendation, RecommendationsStore } from '../data/recommendations.store';
import { PlacesStore } from '../data/places.store';
import { ListFilterBar } from '../list-filter-bar';
import { isFiltering, type ListFilter, type ListParameters, standsIn, unfiltered } from '../model/list-filter';
import { blockChoices, cycleChoices } from '../model/place';
import { recommendationRow } from '../model/recommendation-row';
import { recommendationTable } from '../model/recommendation-table';
import { NoPlace } from '../no-place';
import { RecommendationForm } from './recommendation-form';

/** The recommendations that may be read. Filter and open form live in the address. */
@Component({
  selector: 'pk-recommendations-page',
  imports: [AnalysisTabs, Chip, DayPipe, EmptyState, Icon, ListFilterBar, NoPlace, PageHead, RecommendationForm, RecommendationStateChip, RouterLink, TableFiles],
  providers: [RecommendationsStore, PlacesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recommendations.page.html',
  styles: `th a { display: inline-block; min-block-size: 1.5rem; } td pk-chip { margin-inline-start: 0.375rem; }`,
})
export class RecommendationsPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly art = input<string>();
  readonly zyklus = input<string>();
  readonly baustein = input<string>();
  readonly neu = input<string>();
  readonly befund = input<string>();

  private readonly store = inject(RecommendationsStore);
  private readonly router = inject(Router);
  private readonly focus = focusing();
  private readonly today = localDay(new Date());
  private readonly session = inject(Session);
  protected readonly places = inject(PlacesStore);
  protected readonly mayWrite = this.session.may('analysis.write');
  /** Until it is known where, the button is there. */
  protected readonly mayAdd = computed(() => this.mayWrite && !this.places.isNone());
  protected readonly states = Object.entries(recommendationStates).map(([value, { word }]) => ({ value, label: word }));
  protected readonly unfiltered = unfiltered;
  protected readonly filter = computed<ListFilter>(() => ({ text: this.suche() ?? '', code: this.art() ?? '', cycleId: this.zyklus() ?? '', blockId: this.baustein() ?? '' }));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly all = this.store.recommendations;
  protected readonly blocks = computed(() => blockChoices(this.all() ?? []));
  protected readonly cycles = computed(() => cycleChoices(this.all() ?? []));
  protected readonly rows = computed(() => {
    const { text, code } = this.filter();
    const rows = (this.all() ?? []).map((it) => recommendationRow(it, this.today));
    return rows.filter(({ it, code: number, addressee }) => (!code || it.state === code) && standsIn(this.filter(), it) && everyWord(text)([number, it.title, addressee, it.text]));
  });

  constructor() {
    void this.store.load();
    if (this.mayWrite) void this.places.load();
    followAnalyses({
      catchUp: () => this.store.load({ isPatient: true }),
      rows: () => this.all()?.map((it) => ({ name: `E${it.number}`, address: recommendationAddress(it.id), content: it })) ?? null,
    });
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@recommendation.list:Empfehlungen`], this.today), table: recommendationTable(this.rows()) });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: ListParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected closeForm(): void {
    this.look({ neu: null, befund: null });
    this.focus('#recommendation-add', 'h1');
  }

  /** Goes on where it is issued. */
  protected drafted({ id }: Recommendation): void {
    void this.router.navigateByUrl(recommendationAddress(id), { info: agreedTo });
  }
}
