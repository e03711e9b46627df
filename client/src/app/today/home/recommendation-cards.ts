import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { recommendationAddress } from '../../core/vocabulary/references';
import { RecommendationStateChip } from '../../status/status-chips';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import type { WaitingRecommendation } from '../data/my-work.store';

/** Recommendations that wait for an answer of mine; nothing where there are none. */
@Component({
  selector: 'pk-recommendation-cards',
  imports: [Chip, DayPipe, Icon, RecommendationStateChip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (cards().length) {
      <div class="section-head"><h2 id="today-recommendations"><ng-container i18n="@@today.recommendations">Empfehlungen zu beantworten</ng-container>&ngsp;<span class="count">{{ cards().length }}</span></h2></div>
      <ol aria-labelledby="today-recommendations">
        @for (card of cards(); track card.it.id) {
          <li>
            <div class="what">
              <h3><a [routerLink]="card.address">E{{ card.it.number }} {{ card.it.title }}</a></h3>
              <pk-recommendation-state [value]="card.it.state" />
            </div>
            @if (card.isLate) {<p class="why"><pk-chip class="late" icon="overdue" tone="watch"><ng-container i18n="@@sectorPlan.overdue">überfällig</ng-container></pk-chip></p>}
            <p class="where">
              <span>{{ card.it.addresseeOrganization.name }}</span>
              @if (card.it.answerDue; as due) {<span class="due"><pk-icon name="clock" /><span><ng-container i18n="@@recommendation.answerDue">Antwort bis</ng-container>&ngsp;<time [attr.datetime]="due">{{ due | day }}</time></span></span>}
            </p>
          </li>
        }
      </ol>
    }
  `,
  styleUrls: ['./count.scss', './work-cards.scss', './action-item-cards.scss'],
})
export class RecommendationCards {
  readonly items = input.required<readonly WaitingRecommendation[]>();
  /** As 2024-11-05. */
  readonly today = input.required<string>();

  protected readonly cards = computed(() => this.items().map((it) => ({ it, address: recommendationAddress(it.id), isLate: !!it.answerDue && it.answerDue < this.today() })));
}
