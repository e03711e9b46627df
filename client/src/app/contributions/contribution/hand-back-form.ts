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
import { ContributionSending } from '../data/contribution-sending';
import { ContributionVerbs } from '../data/contribution-verbs';

/** Gives a contribution back to whoever distributes, with a sentence. */
@Component({
  selector: 'pk-hand-back-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="hand-back-form">
      <h2 id="hand-back-form" i18n="@@contribution.handBack">Zurückgeben</h2>
      <p class="small muted" i18n="@@contribution.handBack.why">Der Beitrag geht an die Sozialplanung zurück, die ihn neu verteilt. Der Tag für die Antwort bleibt.</p>
      <pk-field [of]="form.reason" label="Warum geben Sie den Beitrag zurück?" i18n-label="@@contribution.handBack.reason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Zurückgeben" i18n-submit="@@contribution.handBack" (left)="left.emit()" />
    </form>
  `,
})
export class HandBackForm {
  readonly saved = output();
  /** It lies out of the own sight now. */
  readonly gone = output();
  readonly left = output();

  private readonly verbs = inject(ContributionVerbs);
  protected readonly sending = inject(ContributionSending);
  private readonly model = signal({ reason: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.reason);
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-hand-back-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.sending.send((seen) => this.verbs.handBack({ ...seen, reason: this.model().reason.trim() }));
    if (sent === 'saved') this.saved.emit();
    else if (sent === 'gone') this.gone.emit();
    else if (Array.isArray(sent)) return onFields(this.form, sent);
    return;
  }
}
