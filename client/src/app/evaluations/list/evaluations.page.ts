import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { followEvaluations } from '../../core/live/follow';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { cycleNamed, evaluationAddress } from '../../core/vocabulary/references';
import { MeasureTabs } from '../../shell/measure-tabs';
import { EvaluationStateChip, MeasureStateChip } from '../../status/status-chips';
import { evaluationStates } from '../../status/status-words';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import { SearchFilter } from '../../ui/filters/search-filter';
import { PageHead } from '../../ui/page-head/page-head';
import { EvaluationsStore } from '../data/evaluations.store';
import { type EvaluationFilter, foundEvaluations, isFiltering } from '../model/evaluation-filter';
import { evaluationText } from '../model/evaluation-words';

/** Query parameters; null takes one away. */
type Parameters = Readonly<Partial<Record<'suche' | 'stand' | 'zyklus', string | null>>>;

/** Where evaluations stand. What they found is read one at a time, and never side by side: nobody is ranked by it. The filter lives in the address. */
@Component({
  selector: 'pk-evaluations-page',
  imports: [ChoiceFilter, EmptyState, EvaluationStateChip, MeasureStateChip, MeasureTabs, PageHead, PlannedDatePipe, RouterLink, SearchFilter],
  providers: [EvaluationsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evaluations.page.html',
  styles: `.filter { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; align-items: center; margin-block: 0.75rem 0.5rem; }`,
})
export class EvaluationsPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly stand = input<string>();
  readonly zyklus = input<string>();

  private readonly store = inject(EvaluationsStore);
  private readonly router = inject(Router);
  protected readonly title = $localize`:@@evaluation.list:Evaluationen`;
  protected readonly all = this.store.evaluations;
  protected readonly states = Object.entries(evaluationStates).map(([value, { word }]) => ({ value, label: word }));
  protected readonly filter = computed<EvaluationFilter>(() => ({ text: this.suche() ?? '', state: this.stand() ?? '', cycleId: this.zyklus() ?? '' }));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly found = computed(() => foundEvaluations(this.all() ?? [], this.filter()));
  protected readonly cycles = computed(() => [...new Map((this.all() ?? []).map(({ cycle }) => [cycle.id, cycleNamed(cycle)]))].map(([value, label]) => ({ value, label })));
  protected readonly address = evaluationAddress;
  protected readonly name = evaluationText;

  constructor() {
    void this.store.load();
    followEvaluations({ catchUp: () => this.store.load({ isPatient: true }), rows: () => this.all()?.map((each) => ({ name: evaluationText(each), address: evaluationAddress(each.id), content: each })) ?? null });
  }

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: Parameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
