import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { CsvButton } from '../../core/csv/csv-button';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { agreedTo } from '../../core/leaving/guarded';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { sectorPlanAddress } from '../../core/vocabulary/references';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { OverlapsStore } from '../data/overlaps.store';
import { PlansStore } from '../data/plans.store';
import { type PlanFilter, type PlanParameters, bodyChoices, filterRows, isFiltering, sectorChoices } from '../model/plan-filter';
import { planRow } from '../model/plan-row';
import { planTable } from '../model/plan-table';
import { OverlapList } from './overlap-list';
import { PlanAddForm } from './plan-add-form';
import { PlanFilterBar } from './plan-filter-bar';
import { PlanList } from './plan-list';

/** The Fachplanungen that may be read, and what they overlap in. Filter and open form live in the address. */
@Component({
  selector: 'pk-plans-page',
  imports: [CsvButton, EmptyState, Icon, OverlapList, PageHead, PlanAddForm, PlanFilterBar, PlanList],
  providers: [OverlapsStore, PlansStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plans.page.html',
})
export class PlansPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly feld = input<string>();
  readonly koerperschaft = input<string>();
  readonly beendete = input<string>();
  readonly neu = input<string>();

  private readonly store = inject(PlansStore);
  private readonly overlapsStore = inject(OverlapsStore);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly today = localDay(new Date());
  private readonly focus = focusing();
  protected readonly mayAdd = this.session.may('sectorPlan.edit');
  protected readonly overlaps = this.overlapsStore.overlaps;
  protected readonly withEnded = computed(() => this.beendete() === 'ja');
  protected readonly filter = computed<PlanFilter>(() => ({ text: this.suche() ?? '', sector: this.feld() ?? '', bodyId: this.koerperschaft() ?? '' }));
  protected readonly rows = computed(() => this.store.plans()?.map((plan) => planRow(plan, this.today, this.locale)) ?? null);
  protected readonly found = computed(() => filterRows(this.rows() ?? [], this.filter()));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly sectors = computed(() => sectorChoices(this.rows() ?? []));
  protected readonly bodies = computed(() => bodyChoices(this.rows() ?? []));

  constructor() {
    effect(() => {
      const withEnded = this.withEnded();
      untracked(() => void this.store.load(withEnded));
    });
    void this.overlapsStore.load();
  }

  protected readonly file = (): CsvFile => ({
    name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@sectorPlan.list:Fachplanungen`], this.today),
    table: planTable(this.found()),
  });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: PlanParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected showAll(): void {
    this.look({ suche: null, feld: null, koerperschaft: null });
  }

  protected closeForm(): void {
    this.look({ neu: null });
    this.focus('#plan-add', 'h1');
  }

  /** Goes on where its data and links are added. */
  protected added(id: string): void {
    void this.router.navigateByUrl(sectorPlanAddress(id), { info: agreedTo });
  }
}
