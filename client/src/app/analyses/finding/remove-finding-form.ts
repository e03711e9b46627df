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
import { FindingSending } from '../data/finding-sending';
import { FindingVerbs } from '../data/finding-verbs';
import { FindingStore } from '../data/finding.store';

/** Takes a Befund out of the lists, with a reason. */
@Component({
  selector: 'pk-remove-finding-form',
  imports: [Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [FindingSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="finding-removing">
      <div>
        <p class="legend" id="finding-removing" i18n="@@finding.remove">Befund entfernen</p>
        <p class="small" i18n="@@finding.remove.hint">Er steht dann in keiner Liste mehr. Empfehlungen, die ihm folgen, nennen ihn weiter.</p>
      </div>
      <pk-field [of]="form.reason" label="Grund" i18n-label="@@actionItem.reason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Befund entfernen" i18n-submit="@@finding.remove" (left)="left.emit()" />
    </form>
  `,
})
export class RemoveFindingForm {
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(FindingSending);
  private readonly finding = inject(FindingStore).finding;
  private readonly verbs = inject(FindingVerbs);
  protected readonly form = form(
    signal({ reason: '' }),
    (path) => {
      filled(path.reason);
      atMost(path.reason, 4000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-remove-finding-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.sending.send((version) => this.verbs.remove({ findingId: this.finding()?.id ?? '', version, reason: this.form.reason().value().trim() }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
