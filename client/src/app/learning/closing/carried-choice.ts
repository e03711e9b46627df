import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { Carriable } from '../data/closing.store';

/** What goes on in the next cycle, of one sort. */
@Component({
  selector: 'pk-carried-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (of().length) {
      <fieldset class="fieldset">
        <legend class="legend">{{ legend() }}</legend>
        @for (each of of(); track each.id) {
          <label class="check"><input #box type="checkbox" [checked]="chosen().includes(each.id)" (change)="take(each.id, box.checked)" /><span>{{ each.name }}@if (each.detail) {<span class="chip-sub">{{ each.detail }}</span>}</span></label>
        }
      </fieldset>
    }
  `,
})
export class CarriedChoice {
  readonly legend = input.required<string>();
  readonly of = input.required<readonly Carriable[]>();
  readonly chosen = model.required<readonly string[]>();

  protected take(id: string, isTaken: boolean): void {
    this.chosen.update((ids) => (isTaken ? [...ids, id] : ids.filter((each) => each !== id)));
  }
}
