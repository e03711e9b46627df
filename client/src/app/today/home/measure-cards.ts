import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { measureAddress } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import type { WaitingMeasure } from '../data/my-work.store';
import { measureReasons } from '../model/measure-reasons';

/** What of measures waits for me; nothing where nothing does. */
@Component({
  selector: 'pk-measure-cards',
  imports: [Chip, DayPipe, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (cards().length) {
      <div class="section-head"><h2 id="today-measures"><ng-container i18n="@@measure.list">Maßnahmen</ng-container>&ngsp;<span class="count">{{ cards().length }}</span></h2></div>
      <ol aria-labelledby="today-measures">
        @for (card of cards(); track card.key) {
          <li>
            <div class="what"><h3><a [routerLink]="card.address">M{{ card.it.number }} {{ card.it.title }}</a></h3></div>
            <p class="why"><span>{{ card.words.what }}@if (card.it.detail) {: „{{ card.it.detail }}“}</span>@if (card.isLate) {&ngsp;<pk-chip class="late" icon="overdue" tone="watch"><ng-container i18n="@@sectorPlan.overdue">überfällig</ng-container></pk-chip>}</p>
            <p class="where"><span class="due"><pk-icon name="clock" /><span>{{ card.words.day }}&ngsp;<time [attr.datetime]="card.it.day">{{ card.it.day | day }}</time></span></span></p>
          </li>
        }
      </ol>
    }
  `,
  styleUrls: ['./count.scss', './work-cards.scss', './action-item-cards.scss'],
})
export class MeasureCards {
  readonly measures = input.required<readonly WaitingMeasure[]>();
  /** As 2024-11-05. */
  readonly today = input.required<string>();

  protected readonly cards = computed(() =>
    this.measures().map((it, place) => ({ it, key: `${it.id} ${it.reason} ${place}`, address: measureAddress(it.id), words: measureReasons[it.reason], isLate: it.reason !== 'QUESTION' && it.day < this.today() })),
  );
}
