import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { followGoals } from '../../core/live/follow';
import { Session } from '../../core/session/session';
import { goalLevels } from '../../core/vocabulary/goals';
import { localDay } from '../../core/vocabulary/planned-date';
import { goalAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { goalStates } from '../../status/status-words';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import { SearchFilter } from '../../ui/filters/search-filter';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { Segments } from '../../ui/segments/segments';
import { GoalsStore } from '../data/goals.store';
import { foundGoals, type GoalFilter, type GoalParameters, isFiltering } from '../model/goal-filter';
import { goalTree, withAncestors } from '../model/goal-tree';
import { goalTable } from '../model/goal-table';
import { choicesOf, goalText } from '../model/goal-words';
import { GoalBranches } from './goal-branches';
import { GoalTable } from './goal-table';

type View = 'baum' | 'tabelle';

/** The goals, each below the one that it serves or as a table. View and filter live in the address. */
@Component({
  selector: 'pk-goals-page',
  imports: [ChoiceFilter, EmptyState, GoalBranches, GoalTable, Icon, PageHead, RouterLink, SearchFilter, Segments, TableFiles],
  providers: [GoalsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goals.page.html',
  styleUrl: './goals.page.scss',
})
export class GoalsPage {
  /** Query parameters of the address. */
  readonly ansicht = input<string>();
  readonly suche = input<string>();
  readonly ebene = input<string>();
  readonly stand = input<string>();
  readonly fuer = input<string>();

  private readonly store = inject(GoalsStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly mayWrite = this.session.may('goal.propose');
  protected readonly views = [
    { value: 'baum' as View, label: $localize`:@@goal.view.tree:Baum` },
    { value: 'tabelle' as View, label: $localize`:@@goal.view.table:Tabelle` },
  ];
  protected readonly view = computed<View>(() => (this.ansicht() === 'tabelle' ? 'tabelle' : 'baum'));
  protected readonly levels = choicesOf(goalLevels);
  protected readonly states = Object.entries(goalStates).map(([value, { word }]) => ({ value, label: word }));
  protected readonly all = this.store.goals;
  protected readonly bodies = computed(() => [...new Map((this.all() ?? []).map(({ body }) => [body.id, body.name])).entries()].map(([value, label]) => ({ value, label })));
  protected readonly filter = computed<GoalFilter>(() => ({ text: this.suche() ?? '', level: this.ebene() ?? '', state: this.stand() ?? '', bodyId: this.fuer() ?? '' }));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly found = computed(() => foundGoals(this.all() ?? [], this.filter()));
  protected readonly tree = computed(() => goalTree(withAncestors(this.all() ?? [], this.found())));

  constructor() {
    void this.store.load();
    followGoals({ catchUp: () => this.store.load({ isPatient: true }), rows: () => this.all()?.map((goal) => ({ name: goalText(goal), address: goalAddress(goal.id), content: goal })) ?? null });
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@goal.list:Ziele`], localDay(new Date())), table: goalTable(this.found()) });

  protected show(view: View): void {
    this.look({ ansicht: view === 'baum' ? null : view });
  }

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: GoalParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
