import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { accountableName } from '../../core/vocabulary/accountables';
import { blockAddress, blockName, taskAddress, taskName } from '../../core/vocabulary/references';
import { TaskStandChip } from '../../status/status-chips';
import { Icon } from '../../ui/icon/icon';
import type { WorkItem } from '../data/my-work.store';
import { byBlock } from '../model/work-order';

const few = 10;

/** What lies with my organisations and nobody in them has taken on. */
@Component({
  selector: 'pk-unassigned',
  imports: [Icon, RouterLink, TaskStandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './unassigned.html',
  styleUrl: './unassigned.scss',
})
export class Unassigned {
  readonly items = input.required<readonly WorkItem[]>();
  readonly showAll = input.required<boolean>();

  protected readonly hidden = computed(() => (this.showAll() ? 0 : Math.max(0, this.items().length - few)));
  protected readonly groups = computed(() =>
    byBlock(this.items(), this.showAll() ? undefined : few).map(({ block, items }) => ({
      id: block.id,
      name: blockName(block),
      body: block.body?.name,
      address: blockAddress(block.id),
      tasks: items.map((task) => ({ id: task.id, name: taskName(task), address: taskAddress(task.id), stand: task.shownStand, organization: accountableName(task.accountable) })),
    })),
  );
}
