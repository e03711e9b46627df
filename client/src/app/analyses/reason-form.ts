import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../core/navigation/focusing';
import { RefusalNotice } from '../core/refusals/refusal-notice';
import type { Refusal } from '../core/refusals/refusal-sentence';
import { atMost, filled } from '../ui/form/checks';
import { Control } from '../ui/form/control';
import { Field } from '../ui/form/field';
import { onFields } from '../ui/form/field-problems';
import { Form } from '../ui/form/form';
import { FormButtons } from '../ui/form/form-buttons';
import type { Sent } from './data/finding-sending';

/** Does what needs a reason, and nothing besides. */
@Component({
  selector: 'pk-reason-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="reason-form">
      <div>
        <p class="legend" id="reason-form">{{ what() }}</p>
        @if (hint(); as text) {<p class="small">{{ text }}</p>}
      </div>
      <pk-field [of]="form.reason" label="Grund" i18n-label="@@actionItem.reason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="refusal()" />
      <pk-form-buttons [submit]="what()" (left)="left.emit()" />
    </form>
  `,
})
export class ReasonForm {
  /** What is done, as its button says it. */
  readonly what = input.required<string>();
  readonly hint = input('');
  readonly send = input.required<(reason: string) => Promise<Sent>>();
  readonly refusal = input.required<Refusal | null>();
  readonly saved = output();
  readonly left = output();

  protected readonly form = form(
    signal({ reason: '' }),
    (path) => {
      filled(path.reason);
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-reason-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.send()(this.form.reason().value().trim());
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
