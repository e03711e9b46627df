import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Chip } from '../../ui/chip/chip';
import type { Goal } from '../data/goals.store';
import { smartGaps, smartLetters, smartMet } from '../model/goal-words';

/** Letter by letter whether an operational goal is SMART, and what it lacks. */
@Component({
  selector: 'pk-smart-check',
  imports: [Chip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl class="rows">
      @for (check of checks(); track check.letter) {
        <div>
          <dt><strong>{{ check.letter }}</strong> {{ letters[check.letter] }}</dt>
          <dd>
            @if (check.gaps.length) {
              <pk-chip icon="watch" tone="watch"><ng-container i18n="@@goal.smart.open">offen</ng-container></pk-chip>&ngsp;@for (gap of check.gaps; track gap) {{{ gaps[gap] }} }
            } @else {<pk-chip icon="done" tone="ok"><ng-container i18n="@@goal.smart.met">erfüllt</ng-container></pk-chip>&ngsp;{{ met[check.letter] }}}
          </dd>
        </div>
      }
    </dl>
  `,
  styles: 'pk-chip { display: inline-flex; vertical-align: middle; }',
})
export class SmartCheck {
  readonly checks = input.required<NonNullable<Goal['smart']>>();

  protected readonly letters = smartLetters;
  protected readonly met = smartMet;
  protected readonly gaps = smartGaps;
}
