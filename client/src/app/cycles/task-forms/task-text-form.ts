import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import type { Task } from '../block/block.store';
import { TaskVerbs } from '../data/task-verbs';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { Draft } from './draft';
import { FormButtons } from '../../ui/form/form-buttons';
import { taskNote, taskTitle } from './task-checks';

const yes = $localize`:@@taskForm.yes:ja`;
const no = $localize`:@@taskForm.no:nein`;

/** What a task is called and how far it is, in words. */
@Component({
  selector: 'pk-task-text-form',
  imports: [Conflict, Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './task-text-form.html',
})
export class TaskTextForm {
  readonly task = input.required<Task>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(TaskVerbs);
  protected readonly draft = new Draft(() => this.task(), ({ title, note, isOptional }) => ({ title, note, isOptional }));
  protected readonly form = form(
    this.draft.values,
    (path) => {
      taskTitle(path.title);
      taskNote(path.note);
    },
    { submission: { action: () => this.save() } },
  );
  protected readonly contested = computed<ContestedField[]>(() => {
    const [mine, theirs] = [this.draft.values(), this.draft.theirs()];
    const fields: Readonly<Record<keyof typeof mine, ContestedField>> = {
      title: { label: $localize`:@@taskForm.title:Titel`, mine: mine.title, theirs: theirs.title },
      note: { label: $localize`:@@task.note:Umsetzungsstand`, mine: mine.note, theirs: theirs.note },
      isOptional: { label: $localize`:@@taskForm.optional:Freiwillig`, mine: mine.isOptional ? yes : no, theirs: theirs.isOptional ? yes : no },
    };
    return this.draft.contested().map((field) => fields[field]);
  });

  protected yield(): void {
    if (!this.draft.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.draft.send((values, expected) => this.verbs.edit({ ...expected, ...values }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
