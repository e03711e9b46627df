import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import type { Choice } from '../../ui/filters/choices';
import { SearchFilter } from '../../ui/filters/search-filter';
import type { RegisterFilter, RegisterParameters } from '../model/register-filter';

/** Narrows the list down; every choice is part of the address. */
@Component({
  selector: 'pk-register-filter-bar',
  imports: [ChoiceFilter, SearchFilter],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-search-filter label="Organisationen filtern" i18n-label="@@register.filter" hint="Name, Person …" i18n-hint="@@register.filter.hint" [text]="filter().text" (typed)="look.emit({ suche: $event })" />
    <pk-choice-filter label="Art" i18n-label="@@organization.kind" every="jede Art" i18n-every="@@register.everyKind" [choices]="kinds()" [chosen]="filter().kind" (choose)="look.emit({ art: $event })" />
    @if (bodies().length > 1) {<pk-choice-filter label="Körperschaft" i18n-label="@@register.body" every="jede Körperschaft" i18n-every="@@register.everyBody" [choices]="bodies()" [chosen]="filter().bodyId" (choose)="look.emit({ koerperschaft: $event })" />}
    <label class="check"><input #ended type="checkbox" [checked]="withEnded()" (change)="look.emit({ beendete: ended.checked ? 'ja' : null })" /><ng-container i18n="@@register.withEnded">auch beendete</ng-container></label>
  `,
  styleUrl: '../../ui/filters/filters.scss',
})
export class RegisterFilterBar {
  readonly filter = input.required<RegisterFilter>();
  readonly withEnded = input.required<boolean>();
  readonly kinds = input.required<readonly Choice[]>();
  readonly bodies = input.required<readonly Choice[]>();
  readonly look = output<RegisterParameters>();
}
