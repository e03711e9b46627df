import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { follow } from '../../core/live/follow';
import type { ShownRow } from '../../core/live/shown-row';
import { pageName } from '../../core/navigation/page-title';
import { accountableName, accountablePerson } from '../../core/vocabulary/accountables';
import { PlannedDatePipe, machineDate } from '../../core/vocabulary/planned-date';
import { blockAddress, blockLabel, taskAddress, taskName } from '../../core/vocabulary/references';
import { Sentence } from '../../core/vocabulary/sentence';
import { LageChip, TaskStandChip } from '../../status/status-chips';
import { Discussion } from '../../discussions/discussion/discussion';
import { ThreadSection } from '../../thread/thread/thread';
import { EditForm } from '../../ui/editable/edit-form';
import { Editable } from '../../ui/editable/editable';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { cycleCrumbs } from '../block/cycle-crumbs';
import type { Task } from '../block/block.store';
import { Landing } from '../../core/navigation/landing';
import { completion, lateness, optionalText, partsOf } from '../block/task-table/task-row';
import { CycleRest } from '../cycle-moves/cycle-rest';
import { CycleNames } from '../data/cycle-names';
import { PlansOfWork } from '../sector-plans/plans-of-work';
import { StandChange } from '../stand-change/stand-change';
import { surroundingsOf } from '../stand-change/surroundings';
import { PredecessorsForm } from '../task-forms/predecessors-form';
import { TaskAssignForm } from '../task-forms/task-assign-form';
import { TaskDueForm } from '../task-forms/task-due-form';
import { TaskTextForm } from '../task-forms/task-text-form';
import { RelatedList } from './related-list';
import { relationsOf } from './related-tasks';
import { TaskActionItems } from './task-action-items';
import { TaskStore } from './task.store';

/** One content of a block, with everything that has happened to it. */
@Component({
  selector: 'pk-task-page',
  imports: [Crumbs, CycleRest, Discussion, EditForm, Editable, History, Icon, LageChip, PageHead, PlannedDatePipe, PlansOfWork, PredecessorsForm, RelatedList, RouterLink, Sentence, StandChange, TaskActionItems, TaskAssignForm, TaskDueForm, TaskStandChip, TaskTextForm, ThreadSection],
  providers: [CycleNames, TaskStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './task.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './task.page.scss'],
})
export class TaskPage {
  readonly taskId = input.required<string>();

  private readonly store = inject(TaskStore);
  protected readonly task = this.store.task;
  protected readonly refresh = this.store.refresh;
  private readonly locale = inject(LOCALE_ID);
  protected readonly machineDate = machineDate;
  private readonly names = inject(CycleNames);
  protected readonly optional = optionalText;
  protected readonly talk = computed(() => ({ kind: 'TASK', id: this.taskId() }));
  protected readonly shown = computed(() => {
    const task = this.task();
    if (!task) return null;
    const { block, accountable } = task;
    return {
      crumbs: [...cycleCrumbs(block.cycle, this.names), { text: blockLabel(block.key), address: blockAddress(block.id) }],
      block: { text: `${blockLabel(block.key)} ${block.title}`, address: blockAddress(block.id) },
      accountable: [accountableName(accountable), accountablePerson(accountable)].filter(Boolean).join(', '),
      completed: completion(task, this.locale),
      late: lateness(task),
      parts: partsOf(task),
      related: relationsOf(task),
      surroundings: surroundingsOf(block),
    };
  });

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.taskId();
      untracked(() => void this.store.load(id).then(() => landing.headingHasCome()));
    });
    follow({
      subject: this.taskId,
      cycles: () => [this.task()?.block.cycle.id],
      catchUp: this.store.catchUp,
      rows: () => this.rows(),
    });
    pageName(() => {
      const task = this.task();
      return task ? taskName(task) : undefined;
    });
  }

  protected update(tasks: readonly Task[]): void {
    void this.store.update(tasks);
  }

  protected may(action: string): boolean {
    return this.task()?.actions.includes(action) ?? false;
  }

  /** What only collects others waits for nothing itself. */
  protected mayWait(): boolean {
    return this.may('task.edit') && !this.task()?.hasChildren;
  }

  /** The form stays until what it has changed is shown. */
  protected async saved(changed: Editable): Promise<void> {
    await this.store.refresh();
    changed.close($localize`:@@task.saved:Gespeichert.`);
  }

  private rows(): ShownRow[] | null {
    const task = this.task();
    return task ? [{ name: task.key, address: taskAddress(task.id), content: { ...task, block: null } }] : null;
  }
}
