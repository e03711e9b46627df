import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { consultationStates } from '../../core/vocabulary/council';
import { DayPipe } from '../../core/vocabulary/planned-date';
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

/** The value of a body that has not dealt with the paper at all. */
const NOT_YET = 'NOT_YET';

/** Corrects a result that was entered wrongly. */
@Component({
  selector: 'pk-correct-form',
  imports: [Control, DayPipe, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3 i18n="@@consultation.correct.title">Ergebnis berichtigen</h3>
      <p class="hint" i18n="@@consultation.correct.now">{{ consultation().organization.name }}: eingetragen ist „{{ states[consultation().state] }}“, {{ consultation().resultOn ?? '' | day }}.</p>
      <p class="hint" i18n="@@consultation.correct.consequence">Was hier stand, bleibt nachlesbar. War es ein Beschluss und ist keiner mehr, sind seine Ziele wieder „abgestimmt“ und seine Bedingungen als Aufträge aufgehoben.</p>
      <div class="form-cols">
        <pk-field [of]="form.result" label="Richtig ist" i18n-label="@@consultation.correct.result">
          <span class="select">
            <select pkControl [formField]="form.result">
              <option value="" i18n="@@start.choose">Bitte wählen</option>
              @for (result of consultation().correctResults; track result) {<option [value]="result">{{ states[result] }}</option>}
              <option [value]="notYet" i18n="@@consultation.correct.notYet">hat noch nicht beraten</option>
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
        @if (hasResult()) {<pk-field [of]="form.resultOn" label="Beraten am" i18n-label="@@consultation.resultOn"><input pkControl type="date" [formField]="form.resultOn" /></pk-field>}
      </div>
      @if (form.result().value() === 'APPROVED_AMENDED') {<pk-field [of]="form.amendedWording" label="Geänderter Wortlaut" i18n-label="@@consultation.amendedWording"><textarea pkControl rows="4" [formField]="form.amendedWording"></textarea></pk-field>}
      @if (hasResult()) {<pk-field [of]="form.note" label="Anmerkung" i18n-label="@@sectorPlan.note" optional><textarea pkControl rows="2" [formField]="form.note"></textarea></pk-field>}
      <pk-field [of]="form.reason" label="Warum die Eintragung falsch war" i18n-label="@@consultation.correct.reason"><textarea pkControl rows="2" [formField]="form.reason"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Ergebnis berichtigen" i18n-submit="@@consultation.correct.title" (left)="left.emit()" />
    </form>
  `,
})
export class CorrectForm {
  readonly consultation = input.required<Consultation>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(PaperVerbs);
  protected readonly sending = inject(Sending);
  protected readonly states = consultationStates;
  protected readonly notYet = NOT_YET;
  /** The right one differs in what it is, in its day or in its words: what was entered is the beginning. */
  private readonly model = linkedSignal<{ result: string; resultOn: string; amendedWording: string; note: string; reason: string }>(() => {
    const { state, resultOn, resultNote, amendedWording } = untracked(this.consultation);
    return { result: state, resultOn: resultOn ?? '', amendedWording: amendedWording ?? '', note: resultNote, reason: '' };
  });
  protected readonly hasResult = computed(() => this.model().result !== NOT_YET);
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.result);
      validate(path.resultOn, ({ value }) => (this.hasResult() && !value() ? fieldProblem('REQUIRED') : null));
      calendarDay(path.resultOn);
      validate(path.amendedWording, ({ value, valueOf }) => (valueOf(path.result) === 'APPROVED_AMENDED' && !value().trim() ? fieldProblem('REQUIRED') : null));
      atMost(path.amendedWording, 8000);
      atMost(path.note, 2000);
      filled(path.reason);
      atMost(path.reason, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-correct-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { result, resultOn, amendedWording, note, reason } = this.model();
    const said = this.hasResult() ? { result: result as ConsultationResult, resultOn, note, amendedWording: result === 'APPROVED_AMENDED' ? amendedWording : '' } : { result: null, resultOn: null, note: '', amendedWording: '' };
    const sent = await this.sending.send((version) => this.verbs.correctResult({ consultationId: this.consultation().id, version, reason, ...said }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
