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
import { ReviewSending } from '../data/review-sending';
import type { ReviewRow } from '../data/review.store';

/** How a conflict was settled. */
@Component({
  selector: 'pk-settle-conflict-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [ReviewSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="review-settle">
      <p class="legend" id="review-settle" i18n="@@goalReview.settle">Konflikt klären</p>
      <pk-field [of]="form.settlement" label="Wie es geklärt ist" i18n-label="@@goal.settlement"><textarea pkControl rows="2" [formField]="form.settlement"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Als geklärt festhalten" i18n-submit="@@goal.settle" (left)="left.emit()" />
    </form>
  `,
})
export class SettleConflictForm {
  /** The strategic goal. */
  readonly goal = input.required<ReviewRow['goal']>();
  readonly relationId = input.required<string>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(ReviewSending);
  protected readonly form = form(
    signal({ settlement: '' }),
    (path) => {
      filled(path.settlement);
      atMost(path.settlement, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-settle-conflict-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.sending.settle(this.goal(), this.relationId(), this.form.settlement().value().trim());
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
