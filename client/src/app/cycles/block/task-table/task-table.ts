import { ChangeDetectionStrategy, Component, ElementRef, Injector, LOCALE_ID, afterNextRender, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlannedDatePipe, localDay, machineDate } from '../../../core/vocabulary/planned-date';
import { Sentence } from '../../../core/vocabulary/sentence';
import { LageChip, TaskStandChip } from '../../../status/status-chips';
import { Dialog } from '../../../ui/dialog/dialog';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { Drafts } from '../../../ui/form/drafts';
import { Icon } from '../../../ui/icon/icon';
import { RowSelection } from '../../../ui/selection/row-selection';
import { SelectionBar } from '../../../ui/selection/selection-bar';
import { CsvButton } from '../../../core/csv/csv-button';
import { type CsvFile, csvName } from '../../../core/csv/csv-file';
import { tasksTable } from '../../export/tasks-table';
import { outcome } from '../../stand-change/outcome';
import { hasFreeMoves, hasMoves } from '../../stand-change/stand-choice';
import { StandForm } from '../../stand-change/stand-form';
import type { Surroundings } from '../../stand-change/surroundings';
import type { Task } from '../block.store';
import { type Mine, filterTasks, isFiltering } from './task-filter';
import { TaskFilterBar } from './task-filter-bar';
import { type SortColumn, sortTasks, steadyOrder } from './task-order';
import { optionalText, standsOf, taskRow } from './task-row';
import { type TaskView, type ViewParameters, sortParameter } from './task-view';

const rowButton = (taskId: string): string => `[data-task="${taskId}"]`;

/** The contents of a block. How they are looked at is kept by whoever shows the table, in the address. */
@Component({
  selector: 'pk-task-table',
  imports: [CsvButton, Dialog, EmptyState, Icon, LageChip, PlannedDatePipe, RouterLink, SelectionBar, Sentence, StandForm, TaskFilterBar, TaskStandChip],
  providers: [Drafts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './task-table.html',
  styleUrl: './task-table.scss',
})
export class TaskTable {
  readonly tasks = input.required<readonly Task[]>();
  readonly surroundings = input.required<Surroundings>();
  readonly view = input.required<TaskView>();
  readonly mine = input.required<Mine>();
  /** Body, cycle and block, for the name of the file. */
  readonly of = input.required<readonly string[]>();
  readonly look = output<ViewParameters>();
  /** Tasks as they are now, by a change made here or by somebody else. */
  readonly changed = output<readonly Task[]>();

  private readonly locale = inject(LOCALE_ID);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly drafts = inject(Drafts);
  protected readonly machineDate = machineDate;
  protected readonly rowButton = rowButton;
  protected readonly hasMoves = hasMoves;
  protected readonly hasFreeMoves = hasFreeMoves;
  protected readonly optional = optionalText;

  /** The task in whose row the form stands open. */
  protected readonly open = signal<string | null>(null);
  private readonly shown = linkedSignal<{ tasks: Task[]; view: TaskView; isOpen: boolean }, Task[]>({
    source: () => {
      const [view, open] = [this.view(), this.open()];
      return { tasks: sortTasks(filterTasks(this.tasks(), view.filter, this.mine(), open), view.sort), view, isOpen: open !== null };
    },
    computation: ({ tasks, view, isOpen }, previous) => (previous && isOpen && previous.source.view === view ? steadyOrder(previous.value, tasks) : tasks),
  });
  protected readonly rows = computed(() => {
    const stands = standsOf(this.surroundings().blocks);
    return this.shown().map((task) => taskRow(task, stands, this.locale));
  });
  protected readonly selection = new RowSelection(this.shown, hasFreeMoves);
  protected readonly movesSelection = signal(false);
  protected readonly selectionHeading = computed(() => $localize`:@@standForm.titleOfMany:Stand von ${this.selection.selected().length}:count: Inhalten ändern`);
  protected readonly isMovable = computed(() => this.tasks().some(hasMoves));
  protected readonly said = signal('');
  protected readonly isFiltering = computed(() => isFiltering(this.view().filter));
  protected readonly columns: readonly { readonly column: SortColumn | null; readonly label: string }[] = [
    { column: 'key', label: $localize`:@@block.column.task:Inhalt` },
    { column: null, label: $localize`:@@block.column.note:Umsetzungsstand` },
    { column: 'stand', label: $localize`:@@block.column.stand:Stand` },
    { column: 'due', label: $localize`:@@block.column.due:fällig` },
    { column: 'accountable', label: $localize`:@@block.column.accountable:verantwortlich` },
    { column: null, label: $localize`:@@block.column.participants:Beteiligte` },
  ];

  protected readonly file = (): CsvFile => ({ name: csvName(this.of(), localDay(new Date())), table: tasksTable(this.rows(), this.locale) });

  protected direction(column: SortColumn | null): 'ascending' | 'descending' | 'none' | null {
    const { sort } = this.view();
    if (!column) return null;
    if (sort.column !== column) return 'none';
    return sort.descending ? 'descending' : 'ascending';
  }

  protected sort(column: SortColumn): void {
    this.look.emit({ sortierung: sortParameter(this.view(), column) });
  }

  protected clear(): void {
    this.look.emit({ suche: null, stand: null, meine: null, offene: null });
  }

  protected toggle(taskId: string): void {
    this.open.update((open) => (open === taskId ? null : taskId));
  }

  protected selectAll(all: boolean): void {
    if (all) this.selection.selectAll();
    else this.selection.clear();
  }

  protected moved(tasks: readonly Task[]): void {
    this.said.set(outcome(tasks));
    if (this.movesSelection()) this.selection.clear();
    this.changed.emit(tasks);
    this.close(rowButton(tasks[0].id));
  }

  protected spared(ids: readonly string[]): void {
    this.selection.spare(ids);
    if (this.open() || !this.selection.selected().length) this.close(rowButton(ids[0]));
  }

  /**
   * The focus goes back to where the form was opened, or to the first row if that is gone.
   * @param opener a selector
   */
  protected close(opener: string): void {
    this.open.set(null);
    this.movesSelection.set(false);
    afterNextRender(() => (this.find(opener) ?? this.find('tbody a') ?? this.find('input'))?.focus(), { injector: this.injector });
  }

  private find(selector: string): HTMLElement | null {
    return this.element.nativeElement.querySelector<HTMLElement>(selector);
  }
}
