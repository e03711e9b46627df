import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { localDay } from '../../core/vocabulary/planned-date';
import { taskName } from '../../core/vocabulary/references';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import { Icon } from '../../ui/icon/icon';
import type { Block } from '../block/block.store';
import { TaskVerbs } from '../data/task-verbs';
import { mayCollect } from './may-collect';
import { taskNote, taskTitle } from './task-checks';

/** A new Inhalt of a block. */
@Component({
  selector: 'pk-task-add-form',
  imports: [Control, Field, Form, FormField, Icon, PlannedDateFields, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './task-add-form.html',
})
export class TaskAddForm {
  readonly block = input.required<Block>();
  /** The name of the new one. */
  readonly added = output<string>();
  readonly left = output();

  private readonly verbs = inject(TaskVerbs);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal({ title: '', note: '', parentId: '', isOptional: false, due: plannedParts(null, localDay(new Date())) });
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly parents = computed(() => mayCollect(this.block()).map((task) => ({ id: task.id, name: taskName(task) })));
  protected readonly form = form(
    this.model,
    (path) => {
      taskTitle(path.title);
      taskNote(path.note);
      plannedDate(path.due);
    },
    { submission: { action: () => this.add() } },
  );

  private async add(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { parentId, due, ...said } = this.model();
    const answer = await this.verbs.add({ ...said, requestId: this.requestId, blockId: this.block().id, parentId: parentId || null, due: plannedText(due) });
    switch (answer?.__typename) {
      case 'TaskAdded':
        this.added.emit(taskName(answer.task));
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'BlockIsClosed':
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
      case 'TaskCollectsOthers':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
