import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { followActionItems, followAnalyses, followGoals, followMeasures, followPapers } from '../../core/live/follow';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { TableFiles } from '../../core/xlsx/table-files';
import type { ThreadGap } from '../../gql/thread/graphql';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import { SearchFilter } from '../../ui/filters/search-filter';
import { PageHead } from '../../ui/page-head/page-head';
import { BrokenThreadsStore } from '../data/broken-threads.store';
import { type BrokenThreadFilter, type BrokenThreadParameters, cycleText, foundThreads, isFiltering } from '../model/broken-thread-filter';
import { brokenThreadTable } from '../model/broken-thread-table';
import { threadAddress, threadGaps, threadName } from '../model/thread-words';
import { BrokenThreadRows } from './broken-thread-rows';

/** Where the Roter Faden is broken. The filter lives in the address. */
@Component({
  selector: 'pk-broken-threads-page',
  imports: [BrokenThreadRows, ChoiceFilter, EmptyState, PageHead, SearchFilter, TableFiles],
  providers: [BrokenThreadsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './broken-threads.page.html',
  styles: `.filter { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; align-items: center; margin-block: 0.75rem 0.5rem; }`,
})
export class BrokenThreadsPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly stelle = input<string>();
  readonly zyklus = input<string>();

  private readonly store = inject(BrokenThreadsStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly mayAssign = this.session.may('actionItem.assign');
  protected readonly all = this.store.threads;
  protected readonly filter = computed<BrokenThreadFilter>(() => ({ text: this.suche() ?? '', gap: this.stelle() ?? '', cycleId: this.zyklus() ?? '' }));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly found = computed(() => foundThreads(this.all() ?? [], this.filter()));
  /** With how many there are of each. */
  protected readonly gaps = computed(() => {
    const all = this.all() ?? [];
    return (Object.keys(threadGaps) as ThreadGap[]).map((gap) => ({ value: gap, label: `${threadGaps[gap].word} (${all.filter((each) => each.gap === gap).length})` }));
  });
  protected readonly cycles = computed(() => [...new Map((this.all() ?? []).flatMap((thread) => (thread.cycle ? [[thread.cycle.id, cycleText(thread)]] : []) as [string, string][]))].map(([value, label]) => ({ value, label })));

  constructor() {
    void this.store.load();
    const page = {
      catchUp: () => this.store.load({ isPatient: true }),
      rows: () => this.all()?.map((thread) => ({ name: threadName(thread), address: threadAddress(thread), content: thread })) ?? null,
    };
    // a gap closes, or opens, with whatever the thread runs through; who sees to it follows from the Aufträge
    for (const follow of [followActionItems, followAnalyses, followGoals, followMeasures, followPapers]) follow(page);
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@goal.thread:Roter Faden`], localDay(new Date())), table: brokenThreadTable(this.found()) });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: BrokenThreadParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
