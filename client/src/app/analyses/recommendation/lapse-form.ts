import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { RecommendationSending } from '../data/recommendation-sending';
import { RecommendationVerbs } from '../data/recommendation-verbs';

/** Gives up what was accepted, with a reason. */
@Component({
  selector: 'pk-lapse-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="lapse-form">
      <p class="legend" id="lapse-form" i18n="@@recommendation.lapse">Nicht weiter verfolgen</p>
      <pk-field [of]="form.reason" label="Grund" i18n-label="@@actionItem.reason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Nicht weiter verfolgen" i18n-submit="@@recommendation.lapse" (left)="left.emit()" />
    </form>
  `,
})
export class LapseForm {
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(RecommendationSending);
  private readonly verbs = inject(RecommendationVerbs);
  protected readonly form = form(
    signal({ reason: '' }),
    (path) => {
      filled(path.reason);
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-lapse-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.sending.send((seen) => this.verbs.lapse({ ...seen, reason: this.form.reason().value().trim() }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
