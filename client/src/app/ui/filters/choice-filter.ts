import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Choice } from './choices';
import { Icon } from '../icon/icon';

/** Narrows a list down to one of some values. */
@Component({
  selector: 'pk-choice-filter',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="select">
      <span class="sr">{{ label() }}</span>
      <select #field class="input" (change)="choose.emit(field.value || null)">
        @if (every(); as text) {<option value="" [selected]="!chosen()">{{ text }}</option>}
        @for (choice of choices(); track choice.value) {<option [value]="choice.value" [selected]="choice.value === chosen()">{{ choice.label }}</option>}
      </select>
      <pk-icon name="down" />
    </label>
  `,
  styles: `
    :host { inline-size: 13rem; max-inline-size: 100%; }
    .select select { border-color: var(--pk-edge); }
    @media (max-width: 40rem) { :host { inline-size: 100%; } }
  `,
})
export class ChoiceFilter {
  readonly label = input.required<string>();
  /** What is said when the list is not narrowed down; without it, one value is always chosen. */
  readonly every = input('');
  readonly choices = input.required<readonly Choice[]>();
  readonly chosen = input.required<string>();
  /** Null for all of them. */
  readonly choose = output<string | null>();
}
