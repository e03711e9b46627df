import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { GoalSending } from '../data/goal-sending';
import { GoalVerbs } from '../data/goal-verbs';

export type ReasonedStep = 'sendBack' | 'reject' | 'withdraw' | 'review';

/** A step that needs a sentence. */
@Component({
  selector: 'pk-goal-reason-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="goal-reason">
      <p class="legend" id="goal-reason">{{ word() }}</p>
      <pk-field [of]="form.reason" label="Begründung" i18n-label="@@goal.reason"><textarea pkControl rows="3" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="word()" (left)="left.emit()" />
    </form>
  `,
})
export class GoalReasonForm {
  readonly step = input.required<ReasonedStep>();
  /** What the step is called. */
  readonly word = input.required<string>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(GoalSending);
  private readonly verbs = inject(GoalVerbs);
  protected readonly form = form(
    signal({ reason: '' }),
    (path) => {
      filled(path.reason);
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-goal-reason-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const reason = this.form.reason().value().trim();
    const sent = await this.sending.send((seen) => this.verbs[this.step()]({ ...seen, reason }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
