import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { ContributionSending } from '../data/contribution-sending';
import { ContributionVerbs } from '../data/contribution-verbs';

/** Takes out what must not stand there: the name of somebody, an insult. */
@Component({
  selector: 'pk-redact-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="redact-form">
      <div>
        <p class="legend" id="redact-form" i18n="@@contribution.redact">Text entfernen</p>
        <p class="small" i18n="@@contribution.redact.hint">Der Text ist danach für niemanden mehr zu lesen, auch für Sie nicht. Dass es den Beitrag gab, bleibt; eine Antwort bekommt er trotzdem.</p>
      </div>
      <pk-field [of]="form.topic" label="Worum es ging, ohne das Entfernte" i18n-label="@@contribution.redact.topic"><input pkControl autocomplete="off" [formField]="form.topic" /></pk-field>
      <pk-field [of]="form.reason" label="Grund" i18n-label="@@actionItem.reason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Text entfernen" i18n-submit="@@contribution.redact" (left)="left.emit()" />
    </form>
  `,
})
export class RedactForm {
  /** As it is now. */
  readonly topic = input.required<string>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(ContributionVerbs);
  protected readonly sending = inject(ContributionSending);
  private readonly model = linkedSignal(() => ({ topic: untracked(this.topic), reason: '' }));
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.topic);
      atMost(path.topic, 200);
      filled(path.reason);
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-redact-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { topic, reason } = this.model();
    const sent = await this.sending.send((seen) => this.verbs.redact({ ...seen, topic: topic.trim(), reason: reason.trim() }));
    if (sent === 'saved') this.saved.emit();
    else if (Array.isArray(sent)) return onFields(this.form, sent);
    return;
  }
}
