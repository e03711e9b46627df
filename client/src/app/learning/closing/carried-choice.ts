import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { Carriable } from '../data/closing.store';

/** What goes on in the next cycle, of one sort. */
@Component({
  selector: 'pk-carried-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (of().length) {
      <fieldset class="fieldset">
        <legend class="legend">{{ legend() }}</legend>
        <div [class.checks]="areNames()" [class.lines]="!areNames()">
          @for (each of of(); track each.id) {
            <label class="check"><input #box type="checkbox" [checked]="chosen().includes(each.id)" (change)="take(each.id, box.checked)" /><span>{{ each.name }}@if (each.detail) {<span class="chip-sub">{{ each.detail }}</span>}</span></label>
          }
        </div>
      </fieldset>
    }
  `,
  styles: '.lines { display: grid; gap: 0.25rem; }',
})
export class CarriedChoice {
  readonly legend = input.required<string>();
  readonly of = input.required<readonly Carriable[]>();
  readonly chosen = model.required<readonly string[]>();
  /** Nothing else is said of them, so that several stand in a line. */
  protected readonly areNames = computed(() => this.of().every(({ detail }) => !detail));

  protected take(id: string, isTaken: boolean): void {
    this.chosen.update((ids) => (isTaken ? [...ids, id] : ids.filter((each) => each !== id)));
  }
}
