import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { followAnalyses } from '../../core/live/follow';
import { Session } from '../../core/session/session';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { fruitAddress, recommendationAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { RecommendationStateChip } from '../../status/status-chips';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { AnalysisTabs } from '../analysis-tabs';
import { RecommendationsStore } from '../data/recommendations.store';
import { recommendationRow } from '../model/recommendation-row';
import { recommendationTable } from '../model/recommendation-table';
import { answers } from '../model/words';

/** What became of the recommendations that were answered: the answer with its reason, and what came of it. */
@Component({
  selector: 'pk-outcomes-page',
  imports: [AnalysisTabs, DayPipe, EmptyState, PageHead, RecommendationStateChip, RouterLink, TableFiles],
  providers: [RecommendationsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './outcomes.page.html',
  styles: `th a, td a { display: inline-block; min-block-size: 1.5rem; } .text { white-space: pre-line; }`,
})
export class OutcomesPage {
  private readonly store = inject(RecommendationsStore);
  private readonly session = inject(Session);
  private readonly today = localDay(new Date());
  protected readonly answers = answers;
  protected readonly address = fruitAddress;
  protected readonly rows = computed(() => this.store.recommendations()?.filter(({ responses }) => responses.length).map((it) => recommendationRow(it, this.today)) ?? null);

  constructor() {
    void this.store.load();
    followAnalyses({
      catchUp: () => this.store.load({ isPatient: true }),
      rows: () => this.rows()?.map(({ it, code }) => ({ name: code, address: recommendationAddress(it.id), content: it })) ?? null,
    });
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@recommendation.outcomes:Was daraus wurde`], this.today), table: recommendationTable(this.rows() ?? []) });
}
