import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TaskStandChip } from '../../status/status-chips';
import type { RelatedTask } from './related-tasks';

@Component({
  selector: 'pk-related-list',
  imports: [RouterLink, TaskStandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (task of tasks(); track task.id) {
        <li><a [routerLink]="task.address">{{ task.name }}</a>@if (task.stand; as stand) {<pk-task-stand [value]="stand" />}</li>
      }
    </ul>
  `,
  styles: `
    ul { display: grid; gap: 0.25rem; }
    a { display: inline-block; min-block-size: 1.5rem; }
    li { padding: 0; border: 0; display: flex; flex-wrap: wrap; gap: 0.125rem 0.75rem; align-items: center; justify-content: space-between; }
  `,
})
export class RelatedList {
  readonly tasks = input.required<readonly RelatedTask[]>();
}
