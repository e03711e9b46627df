import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { accountableName } from '../../core/vocabulary/accountables';
import { resolutionStates } from '../../core/vocabulary/council';
import { PlannedDatePipe, lastDay, machineDate } from '../../core/vocabulary/planned-date';
import { paperAddress } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import type { WaitingResolution } from '../data/my-work.store';

/** Resolutions that I answer for until they are carried out; nothing where there are none. */
@Component({
  selector: 'pk-resolution-cards',
  imports: [Chip, Icon, PlannedDatePipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (cards().length) {
      <div class="section-head"><h2 id="today-resolutions"><ng-container i18n="@@today.resolutions">Beschlüsse auszuführen</ng-container>&ngsp;<span class="count">{{ cards().length }}</span></h2></div>
      <ol aria-labelledby="today-resolutions">
        @for (card of cards(); track card.id) {
          <li>
            <div class="what">
              <h3><a [routerLink]="card.address">{{ card.name }}</a></h3>
              <pk-chip icon="resolutions">{{ card.state }}</pk-chip>
            </div>
            @if (card.isLate || card.delayReason) {
              <p class="why">
                @if (card.isLate) {<pk-chip class="late" icon="overdue" tone="watch"><ng-container i18n="@@sectorPlan.overdue">überfällig</ng-container></pk-chip>}
                @if (card.delayReason) {<span i18n="@@today.resolutions.delayed">verschoben: {{ card.delayReason }}</span>}
              </p>
            }
            <p class="where">
              <span>{{ card.owner }}</span>
              @if (card.due; as due) {<span class="due"><pk-icon name="clock" /><span><ng-container i18n="@@today.due">fällig</ng-container>&ngsp;<time [attr.datetime]="card.machineDue">{{ due | plannedDate }}</time></span></span>}
            </p>
          </li>
        }
      </ol>
    }
  `,
  styleUrls: ['./count.scss', './work-cards.scss', './action-item-cards.scss'],
})
export class ResolutionCards {
  readonly papers = input.required<readonly WaitingResolution[]>();
  /** As 2024-11-05. */
  readonly today = input.required<string>();

  protected readonly cards = computed(() =>
    this.papers().flatMap(({ id, reference, title, resolution }) => {
      if (!resolution) return [];
      const { due, owner, delayReason, state } = resolution;
      return {
        id,
        name: [reference, title].filter(Boolean).join(' '),
        address: paperAddress(id),
        state: resolutionStates[state],
        owner: owner ? accountableName(owner) : '',
        due,
        machineDue: due ? machineDate(due) : null,
        isLate: !!due && lastDay(due) < this.today(),
        delayReason,
      };
    }),
  );
}
