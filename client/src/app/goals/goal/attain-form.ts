import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { GoalAttainment } from '../../gql/goals/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { GoalSending } from '../data/goal-sending';
import { GoalVerbs } from '../data/goal-verbs';
import { attainments, choicesOf } from '../model/goal-words';

/** How far an operational goal was attained, by its criterion. */
@Component({
  selector: 'pk-attain-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="goal-attain">
      <p class="legend" id="goal-attain" i18n="@@goal.attain">Ergebnis festhalten</p>
      <pk-field [of]="form.attainment" label="Ergebnis" i18n-label="@@resolution.result">
        <span class="select"><select pkControl [formField]="form.attainment"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of choices; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      <pk-field [of]="form.reason" label="Begründung" i18n-label="@@goal.reason" hint="Nötig, wenn es nicht oder nur teilweise erreicht ist" i18n-hint="@@goal.attain.reason.hint"><textarea pkControl rows="3" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Ergebnis festhalten" i18n-submit="@@goal.attain" (left)="left.emit()" />
    </form>
  `,
})
export class AttainForm {
  readonly saved = output();
  readonly left = output();

  protected readonly choices = choicesOf(attainments);
  protected readonly sending = inject(GoalSending);
  private readonly verbs = inject(GoalVerbs);
  protected readonly form = form(
    signal({ attainment: '', reason: '' }),
    (path) => {
      filled(path.attainment);
      atMost(path.reason, 4000);
      validate(path.reason, ({ value, valueOf }) => (valueOf(path.attainment).endsWith('_ATTAINED') && !value().trim() ? fieldProblem('REQUIRED') : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-attain-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { attainment, reason } = this.form().value();
    const sent = await this.sending.send((seen) => this.verbs.attain({ ...seen, attainment: attainment as GoalAttainment, reason: reason.trim() }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
