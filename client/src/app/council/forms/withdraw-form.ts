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
import { PaperVerbs } from '../data/paper-verbs';
import { Sending } from './sending';

/** Takes a paper back, with the reason. */
@Component({
  selector: 'pk-withdraw-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3 i18n="@@paper.withdraw">Vorlage zurückziehen</h3>
      <p class="hint" i18n="@@paper.withdraw.hint">Sie bleibt mit ihrem Verlauf stehen; ändern lässt sie sich danach nicht mehr.</p>
      <pk-field [of]="form.reason" label="Grund" i18n-label="@@paper.reason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Vorlage zurückziehen" i18n-submit="@@paper.withdraw" (left)="left.emit()" />
    </form>
  `,
})
export class WithdrawForm {
  readonly paperId = input.required<string>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(PaperVerbs);
  protected readonly sending = inject(Sending);
  protected readonly form = form(
    signal({ reason: '' }),
    (path) => {
      filled(path.reason);
      atMost(path.reason, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-withdraw-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.sending.send((version) => this.verbs.withdraw({ paperId: this.paperId(), version, reason: this.form().value().reason }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
