import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import type { Choice, RegisterFilter, RegisterParameters } from '../model/register-filter';

/** Narrows the list down; every choice is part of the address. */
@Component({
  selector: 'pk-register-filter-bar',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="search-field">
      <span class="sr" i18n="@@register.filter">Organisationen filtern</span>
      <pk-icon name="search" />
      <input #text class="input" type="search" [value]="filter().text" (input)="look.emit({ suche: text.value || null })" placeholder="Name, Person …" i18n-placeholder="@@register.filter.hint" />
    </label>
    <label class="select">
      <span class="sr" i18n="@@organization.kind">Art</span>
      <select #kind class="input" (change)="look.emit({ art: kind.value || null })">
        <option value="" [selected]="!filter().kind" i18n="@@register.everyKind">jede Art</option>
        @for (choice of kinds(); track choice.value) {<option [value]="choice.value" [selected]="choice.value === filter().kind">{{ choice.label }}</option>}
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
export class RegisterFilterBar {
  readonly filter = input.required<RegisterFilter>();
  readonly withEnded = input.required<boolean>();
  readonly kinds = input.required<readonly Choice[]>();
  readonly bodies = input.required<readonly Choice[]>();
  readonly look = output<RegisterParameters>();
}
