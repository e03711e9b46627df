import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { accountableName } from '../../core/vocabulary/accountables';
import { PlannedDatePipe, machineDate } from '../../core/vocabulary/planned-date';
import { actionItemAddress } from '../../core/vocabulary/references';
import { ActionItemStateChip } from '../../status/status-chips';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import type { WaitingActionItem } from '../data/my-work.store';

let count = 0;

/** Aufträge that wait for me; nothing where there are none. */
@Component({
  selector: 'pk-action-item-cards',
  imports: [ActionItemStateChip, Chip, Icon, PlannedDatePipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-item-cards.html',
  styleUrls: ['./count.scss', './work-cards.scss', './action-item-cards.scss'],
})
export class ActionItemCards {
  readonly heading = input.required<string>();
  readonly items = input.required<readonly WaitingActionItem[]>();

  protected readonly headingId = `action-items-${++count}`;
  protected readonly cards = computed(() =>
    this.items().map((item) => ({ item, name: `A${item.number} ${item.title}`, address: actionItemAddress(item.id), addressee: accountableName(item.addressee), machineDue: machineDate(item.due) })),
  );
}
