import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { dueText } from '../../core/vocabulary/due-text';
import { localDay } from '../../core/vocabulary/planned-date';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import type { Task } from '../block/block.store';
import { TaskVerbs } from '../data/task-verbs';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { Draft } from './draft';
import { FormButtons } from '../../ui/form/form-buttons';

/** When a task is due. */
@Component({
  selector: 'pk-task-due-form',
  imports: [Conflict, Form, FormButtons, PlannedDateFields, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <pk-planned-date-fields [of]="form.due" label="fällig" i18n-label="@@task.due" />
      @if (contested(); as field) {<pk-conflict [fields]="[field]" (yielded)="yield()" />}
      <pk-refusal [of]="draft.refusal()" />
      <pk-form-buttons [insists]="!!contested()" (left)="left.emit()" />
    </form>
  `,
})
export class TaskDueForm {
  readonly task = input.required<Task>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(TaskVerbs);
  private readonly locale = inject(LOCALE_ID);
  private readonly today = localDay(new Date());
  protected readonly draft = new Draft(() => this.task(), ({ due }) => ({ due: plannedParts(due, this.today) }));
  protected readonly form = form(this.draft.values, (path) => plannedDate(path.due), { submission: { action: () => this.save() } });
  protected readonly contested = computed<ContestedField | null>(() => {
    if (!this.draft.contested().length) return null;
    const [mine, theirs] = [this.draft.values(), this.draft.theirs()].map(({ due }) => dueText(due, this.locale));
    return { label: $localize`:@@task.due:fällig`, mine, theirs };
  });

  protected yield(): void {
    if (!this.draft.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.draft.send(({ due }, expected) => this.verbs.setDue({ ...expected, due: plannedText(due) }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
