import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import type { Meeting } from '../data/meeting.store';

/** What the agenda asks for and what it took; by icon and word where it becomes too long, not by colour alone. */
@Component({
  selector: 'pk-time-sum',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    dl { display: grid; gap: 0.125rem; padding: 0.5rem 0; font-size: 0.8125rem; line-height: 1.25rem; max-inline-size: 24rem; margin-inline-start: auto; }
    div { display: flex; justify-content: space-between; gap: 1rem; }
    dt { color: var(--pk-muted); display: inline-flex; gap: 0.375rem; align-items: center; }
    dd { font-variant-numeric: tabular-nums; }
    .end { border-block-start: 1px solid var(--pk-line-2); padding-block-start: 0.3125rem; margin-block-start: 0.1875rem; }
    .is-over, .is-over dt { color: var(--pk-risk); font-weight: 500; }
  `,
  template: `
    @let times = meeting().times;
    <dl>
      <div><dt i18n="@@meeting.times.planned">geplant</dt><dd i18n="@@meeting.minutes">{{ times.planned }} min</dd></div>
      @if (meeting().openedTime) {<div><dt i18n="@@meeting.times.used">verbraucht</dt><dd i18n="@@meeting.minutes.used">{{ times.used }} min</dd></div>}
      @if (meeting().state === 'RUNNING') {<div><dt i18n="@@meeting.times.left">noch geplant</dt><dd i18n="@@meeting.minutes.left">{{ times.left }} min</dd></div>}
      <div class="end" [class.is-over]="times.overBy > 0">
        <dt>@if (times.overBy > 0) {<pk-icon name="risk" />}<ng-container i18n="@@meeting.times.end">Ende</ng-container></dt>
        <dd>@if (times.overBy > 0) {<ng-container i18n="@@meeting.times.over">{{ times.expectedEnd }}, {{ times.overBy }} min über der Zeit</ng-container>} @else {{{ times.expectedEnd }}}</dd>
      </div>
    </dl>
  `,
})
export class TimeSum {
  readonly meeting = input.required<Meeting>();
}
