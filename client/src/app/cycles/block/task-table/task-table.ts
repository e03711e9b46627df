import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlannedDatePipe, localDay, machineDate } from '../../../core/vocabulary/planned-date';
import { Sentence } from '../../../core/vocabulary/sentence';
import { LageChip, TaskStandChip } from '../../../status/status-chips';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { Icon } from '../../../ui/icon/icon';
import { CsvButton } from '../../export/csv-button';
import { type CsvFile, csvName } from '../../export/csv-file';
import { tasksTable } from '../../export/tasks-table';
import type { NeighbourBlock, Task } from '../block.store';
import { type Mine, filterTasks, isFiltering } from './task-filter';
import { TaskFilterBar } from './task-filter-bar';
import { type SortColumn, sortTasks } from './task-order';
import { standsOf, taskRow } from './task-row';
import { type TaskView, type ViewParameters, sortParameter } from './task-view';

/** The contents of a block. How they are looked at is kept by whoever shows the table, in the address. */
@Component({
  selector: 'pk-task-table',
  imports: [CsvButton, EmptyState, Icon, LageChip, PlannedDatePipe, RouterLink, Sentence, TaskFilterBar, TaskStandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './task-table.html',
  styleUrl: './task-table.scss',
})
export class TaskTable {
  readonly tasks = input.required<readonly Task[]>();
  readonly blocks = input.required<readonly NeighbourBlock[]>();
  readonly view = input.required<TaskView>();
  readonly mine = input.required<Mine>();
  /** Body, cycle and block, for the name of the file. */
  readonly of = input.required<readonly string[]>();
  readonly look = output<ViewParameters>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly machineDate = machineDate;
  protected readonly rows = computed(() => {
    const { filter, sort } = this.view();
    const stands = standsOf(this.blocks());
    return sortTasks(filterTasks(this.tasks(), filter, this.mine()), sort).map((task) => taskRow(task, stands, this.locale));
  });
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
}
