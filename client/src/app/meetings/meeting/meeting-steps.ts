import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { meetingStates } from '../../core/vocabulary/meetings';
import { day } from '../../core/vocabulary/planned-date';
import { Icon } from '../../ui/icon/icon';
import type { Meeting } from '../data/meeting.store';

const order = ['PLANNED', 'INVITED', 'RUNNING', 'CLOSED'] as const;
const labels = {
  PLANNED: meetingStates.PLANNED.word,
  INVITED: meetingStates.INVITED.word,
  RUNNING: meetingStates.RUNNING.word,
  CLOSED: meetingStates.CLOSED.word,
} as const;

/** How far a meeting has come. */
@Component({
  selector: 'pk-meeting-steps',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    ol { display: flex; flex-wrap: wrap; border-block: 1px solid var(--pk-line-2); margin-block-end: 1.25rem; font-size: 0.8125rem; line-height: 1.25rem; }
    li { display: inline-flex; align-items: center; gap: 0.375rem; padding: 0.375rem 1.25rem 0.375rem 0; color: var(--pk-muted); }
    li + li::before { content: ''; inline-size: 1.5rem; block-size: 1px; background: var(--pk-edge); margin-inline-end: 0.75rem; }
    .is-now { color: var(--pk-action); font-weight: 500; }
    .is-done pk-icon { color: var(--pk-progress); }
    @media (max-width: 40rem) { li { padding: 0.25rem 0; inline-size: 100%; } li + li::before { content: none; } }
    @media print { ol { display: none; } }
  `,
  template: `
    <ol aria-label="Ablauf der Sitzung" i18n-aria-label="@@meeting.steps">
      @for (step of steps(); track step.state) {
        <li [class.is-done]="step.isDone" [class.is-now]="step.isNow" [attr.aria-current]="step.isNow ? 'step' : null">
          <pk-icon [name]="step.isDone ? 'done' : step.isNow ? 'running' : 'open'" />{{ step.label }}@if (step.about) {&ngsp;<span class="muted">{{ step.about }}</span>}
        </li>
      }
    </ol>
  `,
})
export class MeetingSteps {
  readonly meeting = input.required<Meeting>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly steps = computed(() => {
    const { state, invitedAt, openedTime } = this.meeting();
    const now = state === 'APPROVED' ? order.length : order.indexOf(state as (typeof order)[number]);
    const about = {
      PLANNED: '',
      INVITED: invitedAt && now >= 1 ? day(invitedAt, this.locale) : '',
      RUNNING: openedTime ? $localize`:@@meeting.step.since:seit ${openedTime}:time:` : '',
      CLOSED: '',
    };
    return order.map((each, place) => ({ state: each, label: labels[each], about: state === 'RUNNING' || each !== 'RUNNING' ? about[each] : '', isNow: place === now && state !== 'CLOSED', isDone: place < now || (state === 'CLOSED' && place === now) }));
  });
}
