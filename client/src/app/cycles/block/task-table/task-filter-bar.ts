import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Icon } from '../../../ui/icon/icon';
import { isFiltering } from './task-filter';
import { type TaskView, type ViewParameters, sortChoices, standChoices } from './task-view';

/** Narrows the table down; every choice is part of the address. */
@Component({
  selector: 'pk-task-filter-bar',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'filters' },
  template: `
    <label class="search-field">
      <span class="sr" i18n="@@block.filter.text">Inhalte filtern</span>
      <pk-icon name="search" />
      <input #text class="input" type="search" [value]="view().filter.text" (input)="look.emit({ suche: text.value || null })" placeholder="Inhalt, Organisation …" i18n-placeholder="@@block.filter.hint" />
    </label>
    <label class="select">
      <span class="sr" i18n="@@block.filter.stand">Stand</span>
      <select #stand class="input" (change)="look.emit({ stand: stand.value || null })">
        <option value="" [selected]="!view().filter.stand" i18n="@@block.filter.everyStand">jeder Stand</option>
        @for (choice of stands; track choice.parameter) {
          <option [value]="choice.parameter" [selected]="choice.stand === view().filter.stand">{{ choice.word }}</option>
        }
      </select>
      <pk-icon name="down" />
    </label>
    <label class="select only-stacked">
      <span class="sr" i18n="@@block.sortBy">Sortieren nach</span>
      <select #sort class="input" (change)="look.emit({ sortierung: sort.value || null })">
        @for (choice of sorts; track choice.parameter) {
          <option [value]="choice.parameter ?? ''" [selected]="choice.column === view().sort.column">{{ choice.word }}</option>
        }
      </select>
      <pk-icon name="down" />
    </label>
    <label class="check"><input #mine type="checkbox" [checked]="view().filter.onlyMine" (change)="look.emit({ meine: mine.checked ? 'ja' : null })" /><ng-container i18n="@@block.filter.mine">nur meine</ng-container></label>
    <label class="check"><input #open type="checkbox" [checked]="view().filter.onlyOpen" (change)="look.emit({ offene: open.checked ? 'ja' : null })" /><ng-container i18n="@@block.filter.open">nur offene</ng-container></label>
    <span class="small muted" role="status">@if (filtering()) {<ng-container i18n="@@block.filter.count">{{ found() }} von {{ all() }} Inhalten</ng-container>}</span>
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; align-items: center; margin-block-end: 0.75rem; }
    .search-field { inline-size: min(15rem, 100%); }
    .select { inline-size: 13rem; max-inline-size: 100%; }
    .select select { border-color: var(--pk-edge); }
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
  protected readonly sorts = sortChoices;
  protected readonly filtering = computed(() => isFiltering(this.view().filter));
}
