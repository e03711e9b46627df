import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import type { Choice, PlanFilter, PlanParameters } from '../model/plan-filter';

/** Narrows the list down; every choice is part of the address. */
@Component({
  selector: 'pk-plan-filter-bar',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="search-field">
      <span class="sr" i18n="@@sectorPlan.filter">Fachplanungen filtern</span>
      <pk-icon name="search" />
      <input #text class="input" type="search" [value]="filter().text" (input)="look.emit({ suche: text.value || null })" placeholder="Plan, Daten, Baustein …" i18n-placeholder="@@sectorPlan.filter.hint" />
    </label>
    <label class="select">
      <span class="sr" i18n="@@sectorPlan.sector">Feld</span>
      <select #sector class="input" (change)="look.emit({ feld: sector.value || null })">
        <option value="" [selected]="!filter().sector" i18n="@@sectorPlan.everySector">jedes Feld</option>
        @for (choice of sectors(); track choice.value) {<option [value]="choice.value" [selected]="choice.value === filter().sector">{{ choice.label }}</option>}
      </select>
      <pk-icon name="down" />
    </label>
    @if (bodies().length > 1) {
      <label class="select">
        <span class="sr" i18n="@@register.body">Körperschaft</span>
        <select #body class="input" (change)="look.emit({ koerperschaft: body.value || null })">
          <option value="" [selected]="!filter().bodyId" i18n="@@register.everyBody">jede Körperschaft</option>
          @for (choice of bodies(); track choice.value) {<option [value]="choice.value" [selected]="choice.value === filter().bodyId">{{ choice.label }}</option>}
        </select>
        <pk-icon name="down" />
      </label>
    }
    <label class="check"><input #ended type="checkbox" [checked]="withEnded()" (change)="look.emit({ beendete: ended.checked ? 'ja' : null })" /><ng-container i18n="@@register.withEnded">auch beendete</ng-container></label>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; align-items: center; }
    .search-field { inline-size: min(15rem, 100%); }
    .select { inline-size: 13rem; max-inline-size: 100%; }
    .select select { border-color: var(--pk-edge); }
    @media (max-width: 40rem) { .search-field, .select { inline-size: 100%; } }
  `,
})
export class PlanFilterBar {
  readonly filter = input.required<PlanFilter>();
  readonly withEnded = input.required<boolean>();
  readonly sectors = input.required<readonly Choice[]>();
  readonly bodies = input.required<readonly Choice[]>();
  readonly look = output<PlanParameters>();
}
