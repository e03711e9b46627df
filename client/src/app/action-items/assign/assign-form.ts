import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { accountableIds, holderChoices } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { localDay } from '../../core/vocabulary/planned-date';
import type { AssignGapInput } from '../../gql/action-items/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { type PlannedParts, plannedParts, plannedText } from '../../ui/form/planned-parts';
import { ActionItemVerbs } from '../data/action-item-verbs';
import { Assigning } from './assigning';

const noDate: PlannedParts = { ...plannedParts(null, localDay(new Date())), precision: 'DAY' };

/** A new Auftrag: who, what, until when. */
@Component({
  selector: 'pk-assign-form',
  imports: [AccountableFields, Control, Field, Form, FormButtons, FormField, HolderInput, Icon, PlannedDateFields, RefusalNotice],
  providers: [Assigning, Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assign-form.html',
})
export class AssignForm {
  /** The content that it is about. */
  readonly taskId = input<string>();
  /** What is to be done, where somebody has said that already. */
  readonly toDo = input('');
  /** The broken place of the Roter Faden that it is to see to. */
  readonly gap = input<Pick<AssignGapInput, 'gap' | 'subjectId'> | null>(null);
  /** The id of the new one. */
  readonly assigned = output<string>();
  readonly left = output();

  private readonly verbs = inject(ActionItemVerbs);
  private readonly directory = inject(Directory);
  protected readonly choices = inject(Assigning);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly organizations = computed(() => holderChoices(this.directory.entries() ?? []).filter(({ holder }) => holder.startsWith('organization:')));
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal({ givenById: '', title: '', note: '', accountable: { holder: '', personId: '' }, due: noDate, reportTo: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.givenById);
      filled(path.title);
      atMost(path.title, 200);
      atMost(path.note, 4000);
      plannedDate(path.due);
      validate(path.due.precision, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
      validate(path.accountable.holder, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
    },
    { submission: { action: () => this.assign() } },
  );

  constructor() {
    void this.directory.load();
    void this.choices.loadGivers().then(([only, ...others]) => only && !others.length && this.model.update((model) => ({ ...model, givenById: only.id })));
    effect(() => {
      const title = this.toDo();
      if (title) untracked(() => this.model.update((model) => ({ ...model, title })));
    });
    effect(() => {
      const id = this.taskId();
      untracked(() => void this.choices.loadTask(id));
    });
    focusing()('input');
  }

  private async assign(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { givenById, title, note, accountable, due, reportTo } = this.model();
    const assignment = {
      requestId: this.requestId,
      givenById,
      title: title.trim(),
      note: note.trim(),
      due: plannedText(due) ?? '',
      ...accountableIds(accountable),
      reportToId: accountableIds({ holder: reportTo, personId: '' }).organizationId,
      taskId: this.choices.task()?.id ?? null,
    };
    const gap = this.gap();
    const result = await (gap ? this.verbs.assignGap({ ...gap, assignment }) : this.verbs.assign(assignment));
    switch (result?.__typename) {
      case 'ActionItemAssigned':
        this.assigned.emit(result.actionItem.id);
        return;
      case 'GapAssigned':
        this.assigned.emit(result.actionItemId);
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'GapIsAssigned':
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}
