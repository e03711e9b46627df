import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { LessonDisposal } from '../../gql/learning/graphql';
import { atMost } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { type Lesson, LessonsStore } from '../data/lessons.store';
import { disposals } from '../model/lesson-words';

/** What becomes of a lesson; what is not taken as it is needs a sentence. */
@Component({
  selector: 'pk-dispose-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" [attr.aria-label]="word">
      <pk-field [of]="form.disposal" label="Was daraus wird" i18n-label="@@lesson.disposal">
        <span class="select">
          <select pkControl [formField]="form.disposal"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of disposals; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select>
          <pk-icon name="down" />
        </span>
      </pk-field>
      <pk-field [of]="form.reason" label="Begründung" i18n-label="@@goal.reason" hint="Beim Übernehmen freiwillig." i18n-hint="@@lesson.reason.hint"><textarea pkControl rows="3" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="store.refusal()" />
      <pk-form-buttons submit="Entscheiden" i18n-submit="@@lesson.decide" (left)="left.emit()" />
    </form>
  `,
})
export class DisposeForm {
  readonly lesson = input.required<Lesson>();
  readonly saved = output();
  readonly left = output();

  protected readonly store = inject(LessonsStore);
  protected readonly disposals = disposals;
  protected readonly word = $localize`:@@lesson.decide:Entscheiden`;
  protected readonly form = form(
    signal<{ disposal: LessonDisposal | ''; reason: string }>({ disposal: '', reason: '' }),
    (path) => {
      validate(path.disposal, ({ value }) => (value() === '' ? fieldProblem('REQUIRED') : null));
      atMost(path.reason, 4000);
      validate(path.reason, ({ value, valueOf }) => (['', 'ADOPTED'].includes(valueOf(path.disposal)) || value().trim() ? null : fieldProblem('REQUIRED')));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-dispose-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { id: lessonId, version } = this.lesson();
    const { disposal, reason } = this.form().value();
    if (disposal === '') return;
    const sent = await this.store.dispose({ lessonId, version, disposal, reason: reason.trim() });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
