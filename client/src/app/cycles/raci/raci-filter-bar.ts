import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import type { RaciFilter, RaciParameters } from './model/raci-filter';

/** Narrows the parts down; every choice is part of the address. */
@Component({
  selector: 'pk-raci-filter-bar',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'filters' },
  template: `
    <label class="select">
      <span class="sr" i18n="@@raci.organization">Organisation</span>
      <select #organization class="input" (change)="look.emit({ organisation: organization.value || null })">
        <option value="" [selected]="!filter().organizationId" i18n="@@raci.everybody">alle Organisationen</option>
        @for (choice of organizations(); track choice.id) {
          <option [value]="choice.id" [selected]="choice.id === filter().organizationId">{{ choice.name }}</option>
        }
      </select>
      <pk-icon name="down" />
    </label>
    <label class="check"><input #unanswered type="checkbox" [checked]="filter().onlyUnanswered" (change)="look.emit({ ohne: unanswered.checked ? 'ja' : null })" /><ng-container i18n="@@raci.onlyUnanswered">nur ohne Verantwortung</ng-container></label>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; align-items: center; margin-block-end: 0.5rem; }
    .select { inline-size: 20rem; max-inline-size: 100%; }
    .select select { border-color: var(--pk-edge); }
  `,
})
export class RaciFilterBar {
  readonly organizations = input.required<readonly { readonly id: string; readonly name: string }[]>();
  readonly filter = input.required<RaciFilter>();
  readonly look = output<RaciParameters>();
}
