import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { taskAddress, taskName } from '../../core/vocabulary/references';
import { Icon } from '../../ui/icon/icon';
import type { Task } from '../block/block.store';
import { putOff } from './put-off';

/** What is handed in without being done, and why. */
@Component({
  selector: 'pk-put-off-list',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    ul { display: grid; gap: 0.25rem; margin-block-start: 0.25rem; font-size: 0.8125rem; line-height: 1.1875rem; }
    li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5rem; max-inline-size: 84ch; }
    li > pk-icon, q { color: var(--pk-muted); }
  `,
  template: `
    @if (tasks().length) {
      <p class="small" i18n="@@gate.putOff">„zu späterem Zeitpunkt“ geht mit:</p>
      <ul>
        @for (task of tasks(); track task.id) {
          <li><pk-icon name="deferred" /><span><a [routerLink]="address(task.id)">{{ name(task) }}</a>@if (task.standReason) {:&ngsp;<q>{{ task.standReason }}</q>}</span></li>
        }
      </ul>
    }
  `,
})
export class PutOffList {
  readonly of = input.required<readonly Task[]>();

  protected readonly tasks = computed(() => putOff(this.of()));
  protected readonly name = taskName;
  protected readonly address = taskAddress;
}
