import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { ChoiceFilter } from '../ui/filters/choice-filter';
import type { Choice } from '../ui/filters/choices';
import { SearchFilter } from '../ui/filters/search-filter';
import type { ListFilter, ListParameters } from './model/list-filter';

/** Narrows a list down; every choice is part of the address. */
@Component({
  selector: 'pk-list-filter-bar',
  imports: [ChoiceFilter, SearchFilter],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-search-filter label="Suchen" i18n-label="@@analysis.filter" hint="Titel, Raum, Thema …" i18n-hint="@@analysis.filter.hint" [text]="filter().text" (typed)="look.emit({ suche: $event })" />
    <pk-choice-filter [label]="about()" [every]="every()" [choices]="codes()" [chosen]="filter().code" (choose)="look.emit({ art: $event })" />
    @if (cycles().length > 1) {<pk-choice-filter label="Zyklus" i18n-label="@@analysis.cycle.label" every="jeder Zyklus" i18n-every="@@analysis.everyCycle" [choices]="cycles()" [chosen]="filter().cycleId" (choose)="look.emit({ zyklus: $event })" />}
    @if (blocks().length > 1 || filter().blockId) {<pk-choice-filter label="Analyse" i18n-label="@@analysis.place" every="jede Analyse" i18n-every="@@analysis.everyPlace" [choices]="blocks()" [chosen]="filter().blockId" (choose)="look.emit({ baustein: $event })" />}
  `,
  styleUrl: '../ui/filters/filters.scss',
  styles: ':host { margin-block-end: 0.75rem; }',
})
export class ListFilterBar {
  readonly filter = input.required<ListFilter>();
  /** What the second choice is about, and its words for no choice. */
  readonly about = input.required<string>();
  readonly every = input.required<string>();
  readonly codes = input.required<readonly Choice[]>();
  readonly cycles = input.required<readonly Choice[]>();
  readonly blocks = input.required<readonly Choice[]>();
  readonly look = output<ListParameters>();
}
