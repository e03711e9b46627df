import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { goalAddress } from '../../core/vocabulary/references';
import { LageChip } from '../../status/status-chips';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import type { WaitingStatus } from '../data/my-work.store';

/** Goals of which I am to say how they go, or about which somebody asked me; nothing where there are none. */
@Component({
  selector: 'pk-status-cards',
  imports: [Chip, DayPipe, Icon, LageChip, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (cards().length) {
      <div class="section-head"><h2 id="today-status"><ng-container i18n="@@today.status">Sachstand zu Zielen</ng-container>&ngsp;<span class="count">{{ cards().length }}</span></h2></div>
      <ol aria-labelledby="today-status">
        @for (card of cards(); track card.it.id) {
          <li>
            <div class="what">
              <h3><a [routerLink]="card.address">Z{{ card.it.number }} {{ card.it.title }}</a></h3>
              <pk-lage [value]="card.it.lage ?? 'UNKNOWN'" />
            </div>
            @if (card.it.openQuestions) {<p class="why"><span i18n="@@today.status.question">Zum Sachstand gibt es eine Rückfrage. Bitte antworten Sie.</span></p>}
            @if (card.isLate) {<p class="why"><pk-chip class="late" icon="overdue" tone="watch"><ng-container i18n="@@sectorPlan.overdue">überfällig</ng-container></pk-chip></p>}
            <p class="where"><span class="due"><pk-icon name="clock" /><span><ng-container i18n="@@goalStatus.next">nächster Sachstand bis</ng-container>&ngsp;<time [attr.datetime]="card.it.nextDue">{{ card.it.nextDue | day }}</time></span></span></p>
          </li>
        }
      </ol>
    }
  `,
  styleUrls: ['./count.scss', './work-cards.scss', './action-item-cards.scss'],
})
export class StatusCards {
  readonly goals = input.required<readonly WaitingStatus[]>();
  /** As 2024-11-05. */
  readonly today = input.required<string>();

  protected readonly cards = computed(() => this.goals().map((it) => ({ it, address: goalAddress(it.id), isLate: it.nextDue < this.today() })));
}
