import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import type { Meeting } from '../data/meeting.store';

type WorldCafe = NonNullable<Meeting['worldCafe']>;

/** The rounds and the wrap-up with their times: what is over, what goes on, what is ahead. */
@Component({
  selector: 'pk-stage-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    ol { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-block: 0.5rem; font-size: 0.8125rem; line-height: 1.25rem; }
    li { display: inline-flex; gap: 0.375rem; align-items: center; color: var(--pk-muted); font-variant-numeric: tabular-nums; }
    .is-now { color: var(--pk-action); font-weight: 500; }
    .is-done pk-icon { color: var(--pk-progress); }
  `,
  template: `
    <ol aria-label="Runden und Auswertung" i18n-aria-label="@@worldCafe.stages">
      @for (stage of stages(); track $index) {
        <li [class.is-now]="stage.state === 'NOW'" [class.is-done]="stage.state === 'OVER'" [attr.aria-current]="stage.state === 'NOW' ? 'step' : null">
          <pk-icon [name]="icons[stage.state]" />@if (stage.round) {<ng-container i18n="@@worldCafe.round">Runde {{ stage.round }}</ng-container>} @else {<ng-container i18n="@@worldCafe.wrapUp">Auswertung</ng-container>}
          @if (stage.state === 'OVER') {<span class="sr" i18n="@@worldCafe.over">(vorbei)</span>} @else if (stage.begins) {<span>{{ stage.begins }}–{{ stage.ends }}</span>}
        </li>
      }
    </ol>
  `,
})
export class StageLine {
  readonly worldCafe = input.required<WorldCafe>();

  protected readonly stages = computed(() => this.worldCafe().stages);
  protected readonly icons = { OVER: 'done', NOW: 'running', AHEAD: 'open' } as const;
}
