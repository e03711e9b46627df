import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import type { Choice } from '../../ui/filters/choices';
import type { RaciFilter, RaciParameters } from './model/raci-filter';

/** Narrows the parts down; every choice is part of the address. */
@Component({
  selector: 'pk-raci-filter-bar',
  imports: [ChoiceFilter],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'filters' },
  template: `
    <pk-choice-filter label="Organisation" i18n-label="@@raci.organization" every="alle Organisationen" i18n-every="@@raci.everybody" [choices]="choices()" [chosen]="filter().organizationId ?? ''" (choose)="look.emit({ organisation: $event })" />
    <label class="check"><input #unanswered type="checkbox" [checked]="filter().onlyUnanswered" (change)="look.emit({ ohne: unanswered.checked ? 'ja' : null })" /><ng-container i18n="@@raci.onlyUnanswered">nur ohne Verantwortung</ng-container></label>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; align-items: center; margin-block-end: 0.5rem; }
    pk-choice-filter { inline-size: 20rem; }
  `,
})
export class RaciFilterBar {
  readonly organizations = input.required<readonly { readonly id: string; readonly name: string }[]>();
  readonly filter = input.required<RaciFilter>();
  readonly look = output<RaciParameters>();

  protected readonly choices = computed<Choice[]>(() => this.organizations().map(({ id, name }) => ({ value: id, label: name })));
}
