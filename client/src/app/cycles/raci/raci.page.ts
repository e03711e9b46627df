import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { type Segment, Segments } from '../../ui/segments/segments';
import { type Crumb, Crumbs } from '../../ui/crumbs/crumbs';
import { cycleCrumbs } from '../block/cycle-crumbs';
import { Landing } from '../../core/navigation/landing';
import { CycleNames } from '../data/cycle-names';
import { type AnsweredCycle, ResponsibilitiesStore } from '../data/responsibilities.store';
import { isExcerpt } from '../model/excerpt';
import { raciWords } from './model/party';
import { type RaciFilter, type RaciParameters, type RaciView, foundRows, isFiltering, organizationsIn, partiesIn, workload } from './model/raci-filter';
import { raciRows } from './model/raci-row';
import { RaciFilterBar } from './raci-filter-bar';
import { RaciGaps } from './raci-gaps';
import { RaciList } from './raci-list';
import { RaciMatrix } from './raci-matrix';

const views: readonly Segment<RaciView>[] = [
  { value: 'matrix', label: $localize`:@@raci.view.matrix:Matrix` },
  { value: 'liste', label: $localize`:@@raci.view.list:Liste` },
];

/** Who answers for what in a cycle, and before all what nobody answers for. The view and the filters live in the address. */
@Component({
  selector: 'pk-raci-page',
  imports: [Crumbs, EmptyState, PageHead, RaciFilterBar, RaciGaps, RaciList, RaciMatrix, RouterLink, Segments],
  providers: [CycleNames, ResponsibilitiesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './raci.page.html',
  styleUrl: './raci.page.scss',
})
export class RaciPage {
  readonly cycleId = input.required<string>();
  /** Query parameters of the address. */
  readonly ansicht = input<string>();
  readonly organisation = input<string>();
  readonly ohne = input<string>();

  private readonly router = inject(Router);
  private readonly store = inject(ResponsibilitiesStore);
  protected readonly cycle = this.store.cycle;
  private readonly names = inject(CycleNames);
  protected readonly title = $localize`:@@raci.title:Zuständigkeiten`;
  protected readonly views = views;
  protected readonly isExcerpt = isExcerpt;
  protected readonly rows = computed(() => raciRows(this.cycle()?.blocks ?? [], this.store.seats()));
  protected readonly organizations = computed(() => organizationsIn(this.rows()));
  /** What an address says of an organisation that has no part here is left out. */
  protected readonly chosen = computed(() => this.organizations().find(({ id }) => id === this.organisation()) ?? null);
  protected readonly filter = computed<RaciFilter>(() => ({ onlyUnanswered: this.ohne() === 'ja', organizationId: this.chosen()?.id ?? null }));
  protected readonly filtering = computed(() => isFiltering(this.filter()));
  protected readonly found = computed(() => foundRows(this.rows(), this.filter()));
  protected readonly matching = computed(() => this.found().filter(({ isContext }) => !isContext));
  protected readonly parties = computed(() => partiesIn(this.matching()));
  /** Without anybody there are no columns. */
  protected readonly hasMatrix = computed(() => this.parties().length > 0);
  protected readonly view = computed<RaciView>(() => (this.hasMatrix() && this.ansicht() !== 'liste' ? 'matrix' : 'liste'));

  /** "verantwortlich 4, führt durch 2" */
  protected readonly work = computed(() =>
    workload(this.rows(), this.chosen()?.id ?? '')
      .map(({ role, count }) => `${raciWords[role].word} ${count}`)
      .join(', '),
  );

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.cycleId();
      untracked(() => void this.store.load(id).then(() => landing.headingHasCome()));
    });
  }

  protected crumbs(cycle: AnsweredCycle): Crumb[] {
    return cycleCrumbs(cycle, this.names);
  }

  /** "Voerde (Niederrhein), Zyklus 1" */
  protected over(cycle: AnsweredCycle): string {
    return `${cycle.body.name}, ${this.names.of(cycle)}`;
  }

  protected look(queryParams: RaciParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true, scroll: 'manual' });
  }

  protected show(view: RaciView): void {
    this.look({ ansicht: view === 'liste' ? view : null });
  }

  protected clear(): void {
    this.look({ organisation: null, ohne: null });
  }
}
