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
import type { Answer } from '../data/meeting-verbs';
import { Sending } from './sending';

/** Something that needs a sentence why. */
export interface Reasoned {
  readonly heading: string;
  /** What follows from it. */
  readonly consequence: string;
  readonly submit: string;
  readonly ask: (reason: string) => Promise<Answer | undefined>;
}

@Component({
  selector: 'pk-reason-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  styles: `:host { display: block; }`,
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <div><h3>{{ of().heading }}</h3><p class="hint">{{ of().consequence }}</p></div>
      <pk-field [of]="form.reason" label="Warum?" i18n-label="@@meeting.reason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="of().submit" (left)="left.emit()" />
    </form>
  `,
})
export class ReasonForm {
  readonly of = input.required<Reasoned>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(Sending);
  private readonly model = signal({ reason: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.reason);
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.send() } },
  );

  constructor() {
    focusing()('textarea');
  }

  private async send(): Promise<TreeValidationResult> {
    const sent = await this.sending.send(() => this.of().ask(this.model().reason.trim()));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
