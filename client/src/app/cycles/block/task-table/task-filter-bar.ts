import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ChoiceFilter } from '../../../ui/filters/choice-filter';
import { SearchFilter } from '../../../ui/filters/search-filter';
import { isFiltering } from './task-filter';
import { type TaskView, type ViewParameters, columnParameter, sortChoices, standChoices, standParameter } from './task-view';

/** Narrows the table down; every choice is part of the address. */
@Component({
  selector: 'pk-task-filter-bar',
  imports: [ChoiceFilter, SearchFilter],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'filters' },
  template: `
    <pk-search-filter label="Inhalte filtern" i18n-label="@@block.filter.text" hint="Inhalt, Organisation …" i18n-hint="@@block.filter.hint" [text]="view().filter.text" (typed)="look.emit({ suche: $event })" />
    <pk-choice-filter label="Stand" i18n-label="@@block.filter.stand" every="jeder Stand" i18n-every="@@block.filter.everyStand" [choices]="stands" [chosen]="stand()" (choose)="look.emit({ stand: $event })" />
    <pk-choice-filter class="only-stacked" label="Sortieren nach" i18n-label="@@block.sortBy" every="nach Nummer" i18n-every="@@block.sort.key" [choices]="sorts" [chosen]="sort()" (choose)="look.emit({ sortierung: $event })" />
    <label class="check"><input #mine type="checkbox" [checked]="view().filter.onlyMine" (change)="look.emit({ meine: mine.checked ? 'ja' : null })" /><ng-container i18n="@@block.filter.mine">nur meine</ng-container></label>
    <label class="check"><input #open type="checkbox" [checked]="view().filter.onlyOpen" (change)="look.emit({ offene: open.checked ? 'ja' : null })" /><ng-container i18n="@@block.filter.open">nur offene</ng-container></label>
    <span class="small muted" role="status">@if (filtering()) {<ng-container i18n="@@block.filter.count">{{ found() }} von {{ all() }} Inhalten</ng-container>}</span>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; align-items: center; margin-block-end: 0.75rem; }
    .only-stacked { display: none; }
    @container tasks (max-width: 46rem) { .only-stacked { display: block; } }
    [role='status'] { margin-inline-start: auto; }
  `,
})
export class TaskFilterBar {
  readonly view = input.required<TaskView>();
  readonly found = input.required<number>();
  readonly all = input.required<number>();
  readonly look = output<ViewParameters>();

  protected readonly stands = standChoices;
  protected readonly stand = computed(() => standParameter(this.view()));
  protected readonly sorts = sortChoices;
  protected readonly sort = computed(() => columnParameter(this.view()));
  protected readonly filtering = computed(() => isFiltering(this.view().filter));
}
