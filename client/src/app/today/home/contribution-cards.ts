import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { contributionAddress } from '../../core/vocabulary/references';
import { ContributionStateChip } from '../../status/status-chips';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import type { WaitingContribution } from '../data/my-work.store';

/** Contributions that wait for an answer of mine; nothing where there are none. */
@Component({
  selector: 'pk-contribution-cards',
  imports: [Chip, ContributionStateChip, DayPipe, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (cards().length) {
      <div class="section-head"><h2 id="today-contributions"><ng-container i18n="@@today.contributions">Beiträge zu beantworten</ng-container>&ngsp;<span class="count">{{ cards().length }}</span></h2></div>
      <ol aria-labelledby="today-contributions">
        @for (card of cards(); track card.it.id) {
          <li>
            <div class="what">
              <h3><a [routerLink]="card.address">{{ card.it.topic }}</a></h3>
              <pk-contribution-state [value]="card.it.state" />
            </div>
            @if (card.isLate) {<p class="why"><pk-chip class="late" icon="overdue" tone="watch"><ng-container i18n="@@sectorPlan.overdue">überfällig</ng-container></pk-chip></p>}
            <p class="where">
              <span>{{ card.from }}</span>
              <span class="due"><pk-icon name="clock" /><span><ng-container i18n="@@recommendation.answerDue">Antwort bis</ng-container>&ngsp;<time [attr.datetime]="card.it.answerDue">{{ card.it.answerDue | day }}</time></span></span>
            </p>
          </li>
        }
      </ol>
    }
  `,
  styleUrls: ['./count.scss', './work-cards.scss', './action-item-cards.scss'],
})
export class ContributionCards {
  readonly items = input.required<readonly WaitingContribution[]>();
  /** As 2024-11-05. */
  readonly today = input.required<string>();

  protected readonly cards = computed(() =>
    this.items().map((it) => ({ it, address: contributionAddress(it.id), isLate: it.answerDue < this.today(), from: it.organization?.name ?? it.author ?? $localize`:@@contribution.fromPublic:aus der Öffentlichkeit` })),
  );
}
