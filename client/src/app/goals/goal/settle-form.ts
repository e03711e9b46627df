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

/** How a conflict or a duplicate was settled. */
@Component({
  selector: 'pk-settle-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="goal-settle">
      <p class="legend" id="goal-settle" i18n="@@goal.settle">Als geklärt festhalten</p>
      <pk-field [of]="form.settlement" label="Wie es geklärt ist" i18n-label="@@goal.settlement"><textarea pkControl rows="2" [formField]="form.settlement"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Als geklärt festhalten" i18n-submit="@@goal.settle" (left)="left.emit()" />
    </form>
  `,
})
export class SettleForm {
  readonly relationId = input.required<string>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(GoalSending);
  private readonly verbs = inject(GoalVerbs);
  protected readonly form = form(
    signal({ settlement: '' }),
    (path) => {
      filled(path.settlement);
      atMost(path.settlement, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-settle-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.sending.send((seen) => this.verbs.resolve({ ...seen, relationId: this.relationId(), settlement: this.form.settlement().value().trim() }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
