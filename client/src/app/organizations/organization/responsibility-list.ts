import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StandChip, TaskStandChip } from '../../status/status-chips';
import type { Responsibility } from '../model/responsibility';

/** As many as are read at a glance. */
const most = 8;

/** What an organisation answers for. */
@Component({
  selector: 'pk-responsibility-list',
  imports: [RouterLink, StandChip, TaskStandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (each of shown(); track each.id) {
        <li>
          <span><a [routerLink]="each.address">{{ each.name }}</a>@if (each.about) {<span class="chip-sub">{{ each.about }}</span>}</span>
          @if (each.block; as stand) {<pk-stand [value]="stand" />}
          @if (each.task; as stand) {<pk-task-stand [value]="stand" />}
        </li>
      }
    </ul>
    @if (shown().length < of().length) {<button class="link-btn" type="button" (click)="all.set(true)" i18n="@@organization.responsibilities.all">Alle {{ of().length }} zeigen</button>}
  `,
  styles: `
    ul { border-block-start: 1px solid var(--pk-edge); }
    li { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; justify-content: space-between; padding: 0.5rem 0; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.1875rem; }
    button { margin-block-start: 0.5rem; }
    a { display: inline-block; min-block-size: 1.5rem; line-height: 1.5rem; }
  `,
})
export class ResponsibilityList {
  readonly of = input.required<readonly Responsibility[]>();

  protected readonly all = signal(false);
  /** One more is no reason for a button. */
  protected readonly shown = computed(() => (this.all() || this.of().length <= most + 1 ? this.of() : this.of().slice(0, most)));
}
