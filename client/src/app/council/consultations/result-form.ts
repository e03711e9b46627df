import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { consultationStates } from '../../core/vocabulary/council';
import type { ConsultationResult } from '../../gql/council/graphql';
import { atMost, calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { PaperVerbs } from '../data/paper-verbs';
import type { Consultation } from '../data/papers.store';
import { Sending } from '../forms/sending';

/** What came of a consultation. */
@Component({
  selector: 'pk-result-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3 i18n="@@consultation.record">Ergebnis eintragen</h3>
      <p class="hint">{{ consultation().organization.name }}</p>
      <div class="form-cols">
        <pk-field [of]="form.result" label="Ergebnis" i18n-label="@@resolution.result">
          <span class="select">
            <select pkControl [formField]="form.result">
              <option value="" i18n="@@start.choose">Bitte wählen</option>
              @for (result of consultation().possibleResults; track result) {<option [value]="result">{{ states[result] }}</option>}
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
        <pk-field [of]="form.resultOn" label="Beraten am" i18n-label="@@consultation.resultOn"><input pkControl type="date" [formField]="form.resultOn" /></pk-field>
      </div>
      @if (form.result().value() === 'APPROVED_AMENDED') {<pk-field [of]="form.amendedWording" label="Geänderter Wortlaut" i18n-label="@@consultation.amendedWording"><textarea pkControl rows="4" [formField]="form.amendedWording"></textarea></pk-field>}
      <pk-field [of]="form.note" label="Anmerkung" i18n-label="@@sectorPlan.note" optional><textarea pkControl rows="2" [formField]="form.note"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Ergebnis eintragen" i18n-submit="@@consultation.record" (left)="left.emit()" />
    </form>
  `,
})
export class ResultForm {
  readonly consultation = input.required<Consultation>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(PaperVerbs);
  protected readonly sending = inject(Sending);
  protected readonly states = consultationStates;
  protected readonly form = form(
    signal({ result: '', resultOn: '', amendedWording: '', note: '' }),
    (path) => {
      filled(path.result);
      filled(path.resultOn);
      calendarDay(path.resultOn);
      validate(path.amendedWording, ({ value, valueOf }) => (valueOf(path.result) === 'APPROVED_AMENDED' && !value().trim() ? fieldProblem('REQUIRED') : null));
      atMost(path.amendedWording, 8000);
      atMost(path.note, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-result-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { result, ...said } = this.form().value();
    const sent = await this.sending.send((version) => this.verbs.recordResult({ consultationId: this.consultation().id, version, result: result as ConsultationResult, ...said }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
