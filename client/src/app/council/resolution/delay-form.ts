import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import { PaperVerbs } from '../data/paper-verbs';
import { PaperStore } from '../data/paper.store';
import { Sending } from '../forms/sending';

/** A later date for a resolution, and why. */
@Component({
  selector: 'pk-delay-form',
  imports: [Control, Field, Form, FormButtons, FormField, PlannedDateFields, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3 i18n="@@resolution.delay">Verschieben</h3>
      <pk-planned-date-fields [of]="form.due" label="Neuer Termin" i18n-label="@@resolution.newDue" />
      <pk-field [of]="form.reason" label="Grund der Verzögerung" i18n-label="@@resolution.delayReason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Verschieben" i18n-submit="@@resolution.delay" (left)="left.emit()" />
    </form>
  `,
})
export class DelayForm {
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(PaperVerbs);
  protected readonly sending = inject(Sending);
  private readonly of = inject(PaperStore).paper()?.resolution;
  protected readonly form = form(
    signal({ due: plannedParts(this.of?.due, localDay(new Date())), reason: '' }),
    (path) => {
      plannedDate(path.due);
      validate(path.due.precision, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
      filled(path.reason);
      atMost(path.reason, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-delay-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { due, reason } = this.form().value();
    const sent = await this.sending.send((version) => this.verbs.delay({ resolutionId: this.of?.id ?? '', version, due: plannedText(due) ?? '', reason }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
