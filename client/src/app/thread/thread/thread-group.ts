import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../core/vocabulary/planned-date';
import type { ThreadGroup } from '../model/thread-groups';
import { threadAddress, threadName, threadState } from '../model/thread-words';

/** As many as are shown at first. */
const first = 8;

/** The things of one kind on one side of the Roter Faden, the nearest first. */
@Component({
  selector: 'pk-thread-group',
  imports: [DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ of().heading }}</h3>
    <ul>
      @for (step of shown(); track step.id) {
        <li>
          <a [routerLink]="address(step)">{{ name(step) }}</a>
          <span class="small muted">{{ state(step) }}@if (step.day) { {{ step.day | day }}}@if (step.via; as between) {@if (state(step)) {, }<ng-container i18n="@@thread.via">über „{{ between }}“</ng-container>}</span>
        </li>
      }
    </ul>
    @if (of().steps.length > shown().length) {<button class="link-btn" type="button" (click)="showsAll.set(true)"><ng-container i18n="@@goalStatus.all">Alle {{ of().steps.length }} zeigen</ng-container><span class="sr">&ngsp;({{ of().heading }})</span></button>}
  `,
  styles: `
    h3 { margin: 0; font-size: 0.85rem; }
    ul { padding: 0; margin: 0; list-style: none; }
    li { margin-block-start: 0.15rem; }
    a { display: inline-block; min-block-size: 1.5rem; margin-inline-end: 0.375rem; }
  `,
})
export class ThreadGroupList {
  readonly of = input.required<ThreadGroup>();

  protected readonly showsAll = signal(false);
  protected readonly shown = computed(() => this.of().steps.slice(0, this.showsAll() ? undefined : first));
  protected readonly address = threadAddress;
  protected readonly name = threadName;
  protected readonly state = threadState;
}
