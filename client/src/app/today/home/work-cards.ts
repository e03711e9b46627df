import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlannedDatePipe, machineDate } from '../../core/vocabulary/planned-date';
import { blockAddress, blockLabel, taskAddress, taskName } from '../../core/vocabulary/references';
import { Sentence } from '../../core/vocabulary/sentence';
import { LageChip, TaskStandChip } from '../../status/status-chips';
import { Icon } from '../../ui/icon/icon';
import type { WorkItem } from '../data/my-work.store';
import { urgency } from '../model/urgency';

/** What waits for me: what it is, how it stands, and why it is urgent. */
@Component({
  selector: 'pk-work-cards',
  imports: [Icon, LageChip, PlannedDatePipe, RouterLink, Sentence, TaskStandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './work-cards.html',
  styleUrl: './work-cards.scss',
})
export class WorkCards {
  readonly items = input.required<readonly WorkItem[]>();
  readonly today = input.required<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly cards = computed(() =>
    this.items().map((item) => ({
      item,
      name: taskName(item),
      address: taskAddress(item.id),
      block: [blockLabel(item.block.key), item.block.body?.name].filter(Boolean).join(', '),
      blockAddress: blockAddress(item.block.id),
      due: item.due ? { planned: item.due, machine: machineDate(item.due) } : null,
      reasons: urgency(item, this.today(), this.locale),
    })),
  );
}
