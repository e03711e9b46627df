import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { CarriableMeasure } from '../data/closing.store';

/** The running measures: each goes on with its goal, as the same measure under a new number, or stays behind. */
@Component({
  selector: 'pk-carried-measures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (rows().length) {
      <fieldset class="fieldset" aria-describedby="carried-measures-hint">
        <legend class="legend" i18n="@@closing.measures">Laufende Maßnahmen, die weitergehen</legend>
        <p class="hint" id="carried-measures-hint" i18n="@@closing.measures.hint">Eine Maßnahme bleibt dieselbe, mit Schritten, Finanzierung und Sachständen. Neu sind ihr Zyklus, ihre Nummer und ihr Ziel: die weitergeltende Fassung.</p>
        @for (each of rows(); track each.id) {
          <label class="check line">
            <input #box type="checkbox" [checked]="each.goesOn" [disabled]="!each.hasGoal" (change)="take(each.id, box.checked)" />
            <span>{{ each.name }}<span class="chip-sub">@if (each.hasGoal) {{{ each.detail }}} @else {<ng-container i18n="@@closing.measures.noGoal">bleibt zurück, weil ihr Ziel nicht weiter gilt: {{ each.detail }}</ng-container>}</span></span>
          </label>
        }
      </fieldset>
    }
  `,
  styles: '.fieldset { display: grid; gap: 0.5rem; } .line { display: flex; }',
})
export class CarriedMeasures {
  readonly of = input.required<readonly CarriableMeasure[]>();
  /** The goals that go on. */
  readonly goalIds = input.required<readonly string[]>();
  readonly chosen = model.required<readonly string[]>();

  protected readonly rows = computed(() =>
    this.of().map((measure) => {
      const hasGoal = this.goalIds().includes(measure.goalId);
      return { ...measure, hasGoal, goesOn: hasGoal && this.chosen().includes(measure.id) };
    }),
  );

  protected take(id: string, isTaken: boolean): void {
    this.chosen.update((ids) => (isTaken ? [...ids, id] : ids.filter((each) => each !== id)));
  }
}
