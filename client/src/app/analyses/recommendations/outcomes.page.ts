import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { fruitAddress } from '../../core/vocabulary/references';
import { RecommendationStateChip } from '../../status/status-chips';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { AnalysisTabs } from '../analysis-tabs';
import { RecommendationsStore } from '../data/recommendations.store';
import { recommendationRow } from '../model/recommendation-row';
import { answers } from '../model/words';

/** What became of the recommendations that were answered: the answer with its reason, and what came of it. */
@Component({
  selector: 'pk-outcomes-page',
  imports: [AnalysisTabs, DayPipe, EmptyState, PageHead, RecommendationStateChip, RouterLink],
  providers: [RecommendationsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './outcomes.page.html',
  styles: `th a, td a { display: inline-block; min-block-size: 1.5rem; } .text { white-space: pre-line; }`,
})
export class OutcomesPage {
  private readonly store = inject(RecommendationsStore);
  private readonly today = localDay(new Date());
  protected readonly answers = answers;
  protected readonly address = fruitAddress;
  protected readonly rows = computed(() => this.store.recommendations()?.filter(({ responses }) => responses.length).map((it) => recommendationRow(it, this.today)) ?? null);

  constructor() {
    void this.store.load();
  }
}
