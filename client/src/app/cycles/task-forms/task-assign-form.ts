import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { type TreeValidationResult, form } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { accountableIds, holdingOf, holdingText } from '../../core/directory/holder';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { accountableName } from '../../core/vocabulary/accountables';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import type { Task } from '../block/block.store';
import { TaskVerbs } from '../data/task-verbs';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { Draft } from './draft';
import { FormButtons } from '../../ui/form/form-buttons';

/** Who answers for a task. */
@Component({
  selector: 'pk-task-assign-form',
  imports: [AccountableFields, Conflict, Form, FormButtons, RefusalNotice],
  providers: [Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <pk-accountable-fields [of]="form.accountable" [present]="present()" />
      @if (contested(); as field) {<pk-conflict [fields]="[field]" (yielded)="yield()" />}
      <pk-refusal [of]="draft.refusal()" />
      <pk-form-buttons [insists]="!!contested()" (left)="left.emit()" />
    </form>
  `,
})
export class TaskAssignForm {
  readonly task = input.required<Task>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(TaskVerbs);
  private readonly directory = inject(Directory);
  protected readonly draft = new Draft(() => this.task(), ({ accountable }) => ({ accountable: holdingOf(accountable) }));
  protected readonly present = computed(() => accountableName(this.task().accountable));
  protected readonly form = form(this.draft.values, { submission: { action: () => this.save() } });
  protected readonly contested = computed<ContestedField | null>(() => {
    if (!this.draft.contested().length) return null;
    const [mine, theirs] = [this.draft.values(), this.draft.theirs()].map(({ accountable }) => holdingText(accountable, this.directory.entries() ?? []));
    return { label: $localize`:@@task.accountable:verantwortlich`, mine, theirs };
  });

  constructor() {
    void this.directory.load();
  }

  protected yield(): void {
    if (!this.draft.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.draft.send(({ accountable }, expected) => this.verbs.assign({ ...expected, ...accountableIds(accountable) }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
