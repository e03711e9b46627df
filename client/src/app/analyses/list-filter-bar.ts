import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../ui/icon/icon';
import type { Choice, ListFilter, ListParameters } from './model/list-filter';

/** Narrows a list down; every choice is part of the address. */
@Component({
  selector: 'pk-list-filter-bar',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="search-field">
      <span class="sr" i18n="@@analysis.filter">Suchen</span>
      <pk-icon name="search" />
      <input #text class="input" type="search" [value]="filter().text" (input)="look.emit({ suche: text.value || null })" placeholder="Titel, Raum, Thema …" i18n-placeholder="@@analysis.filter.hint" />
    </label>
    <label class="select">
      <span class="sr">{{ about() }}</span>
      <select #code class="input" (change)="look.emit({ art: code.value || null })">
        <option value="" [selected]="!filter().code">{{ every() }}</option>
        @for (choice of codes(); track choice.value) {<option [value]="choice.value" [selected]="choice.value === filter().code">{{ choice.label }}</option>}
      </select>
      <pk-icon name="down" />
    </label>
    @if (cycles().length > 1) {
      <label class="select">
        <span class="sr" i18n="@@analysis.cycle.label">Zyklus</span>
        <select #cycle class="input" (change)="look.emit({ zyklus: cycle.value || null })">
          <option value="" [selected]="!filter().cycleId" i18n="@@analysis.everyCycle">jeder Zyklus</option>
          @for (choice of cycles(); track choice.value) {<option [value]="choice.value" [selected]="choice.value === filter().cycleId">{{ choice.label }}</option>}
        </select>
        <pk-icon name="down" />
      </label>
    }
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; align-items: center; margin-block-end: 0.75rem; }
    .search-field { inline-size: min(15rem, 100%); }
    .select { inline-size: 13rem; max-inline-size: 100%; }
    .select select { border-color: var(--pk-edge); }
    @media (max-width: 40rem) { .search-field, .select { inline-size: 100%; } }
  `,
})
export class ListFilterBar {
  readonly filter = input.required<ListFilter>();
  /** What the second choice is about, and its words for no choice. */
  readonly about = input.required<string>();
  readonly every = input.required<string>();
  readonly codes = input.required<readonly Choice[]>();
  readonly cycles = input.required<readonly Choice[]>();
  readonly look = output<ListParameters>();
}
