import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import type { Choice } from '../../ui/filters/choices';
import { SearchFilter } from '../../ui/filters/search-filter';
import type { PlanFilter, PlanParameters } from '../model/plan-filter';

/** Narrows the list down; every choice is part of the address. */
@Component({
  selector: 'pk-plan-filter-bar',
  imports: [ChoiceFilter, SearchFilter],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-search-filter label="Fachplanungen filtern" i18n-label="@@sectorPlan.filter" hint="Plan, Daten, Baustein …" i18n-hint="@@sectorPlan.filter.hint" [text]="filter().text" (typed)="look.emit({ suche: $event })" />
    <pk-choice-filter label="Feld" i18n-label="@@sectorPlan.sector" every="jedes Feld" i18n-every="@@sectorPlan.everySector" [choices]="sectors()" [chosen]="filter().sector" (choose)="look.emit({ feld: $event })" />
    @if (bodies().length > 1) {<pk-choice-filter label="Körperschaft" i18n-label="@@register.body" every="jede Körperschaft" i18n-every="@@register.everyBody" [choices]="bodies()" [chosen]="filter().bodyId" (choose)="look.emit({ koerperschaft: $event })" />}
    <label class="check"><input #ended type="checkbox" [checked]="withEnded()" (change)="look.emit({ beendete: ended.checked ? 'ja' : null })" /><ng-container i18n="@@register.withEnded">auch beendete</ng-container></label>
  `,
  styleUrl: '../../ui/filters/filters.scss',
})
export class PlanFilterBar {
  readonly filter = input.required<PlanFilter>();
  readonly withEnded = input.required<boolean>();
  readonly sectors = input.required<readonly Choice[]>();
  readonly bodies = input.required<readonly Choice[]>();
  readonly look = output<PlanParameters>();
}
