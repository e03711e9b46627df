import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon';

/** Narrows a list down to what is typed. */
@Component({
  selector: 'pk-search-filter',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="search-field">
      <span class="sr">{{ label() }}</span>
      <pk-icon name="search" />
      <input #field class="input" type="search" maxlength="200" [value]="text()" (input)="typed.emit(field.value || null)" [placeholder]="hint()" />
    </label>
  `,
  styles: `
    :host { inline-size: min(15rem, 100%); }
    .search-field { inline-size: 100%; }
    @media (max-width: 40rem) { :host { inline-size: 100%; } }
  `,
})
export class SearchFilter {
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly text = input.required<string>();
  /** Null when nothing is left of it. */
  readonly typed = output<string | null>();
}
