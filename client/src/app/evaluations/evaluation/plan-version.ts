import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { DayPipe, PlannedDatePipe } from '../../core/vocabulary/planned-date';
import type { EvaluationPlan } from '../data/evaluation.store';
import { planFields } from '../model/plan-changes';
import { ChosenMethod } from './chosen-method';

/** One version of the method, with what it says otherwise than the one before. */
@Component({
  selector: 'pk-plan-version',
  imports: [ChosenMethod, DayPipe, PlannedDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = plan();
    @if (it.changeReason) {<p class="text"><strong><ng-container i18n="@@evaluation.changeReason">Warum die Methode geändert wird</ng-container>:</strong> {{ it.changeReason }}</p>}
    @if (changed().length) {<p class="small muted"><ng-container i18n="@@evaluation.changedParts">Anders als in der Fassung davor</ng-container>: {{ changed().join('; ') }}</p>}
    <dl class="rows">
      @for (field of fields; track field.key) {@if (field.text(it); as text) {<div><dt>{{ field.label }}</dt><dd class="text">@if (field.key === 'chosenMethod' && it.chosenMethod; as method) {<pk-chosen-method [method]="method" />} @else {{{ text }}}</dd></div>}}
      @if (it.due; as due) {<div><dt i18n="@@evaluation.due">Wann bewertet wird</dt><dd>{{ due | plannedDate }}</dd></div>}
      @if (it.fixedAt; as at) {<div><dt i18n="@@evaluation.fixedAt">festgelegt</dt><dd>{{ at | day }}, {{ it.fixedBy }}</dd></div>}
    </dl>
  `,
  styles: '.text { white-space: pre-line; overflow-wrap: anywhere; }',
})
export class PlanVersion {
  readonly plan = input.required<EvaluationPlan>();
  /** The names of what is different. */
  readonly changed = input.required<readonly string[]>();

  protected readonly fields = planFields;
}
