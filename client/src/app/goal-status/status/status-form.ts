import { ChangeDetectionStrategy, Component, LOCALE_ID, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { figureOf } from '../../core/vocabulary/figures';
import type { Lage } from '../../gql/goal-status/graphql';
import { lagen } from '../../status/status-words';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import type { Sent } from '../data/status-talk';

/** What somebody says, as it is sent. */
export interface StatusWords {
  readonly requestId: string;
  readonly lage: Lage;
  readonly happened: string;
  readonly need: string;
  readonly value: number | null;
}

/** How a goal or a measure goes, in a Lage and two sentences, and a number where an indicator has a target. */
@Component({
  selector: 'pk-status-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #box class="form-box" [pkForm]="form" (escaped)="left.emit()" (keydown.control.enter)="box.requestSubmit()" (keydown.meta.enter)="box.requestSubmit()" aria-labelledby="status-form">
      <p class="legend" id="status-form" i18n="@@goalStatus.give">Sachstand geben</p>
      <pk-field [of]="form.lage" label="Lage" i18n-label="@@cycle.column.lage">
        <span class="select"><select pkControl [formField]="form.lage"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of choices; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      <pk-field [of]="form.happened" label="Was ist geschehen?" i18n-label="@@goalStatus.happened" hint="Nötig, wenn es nicht nach Plan geht" i18n-hint="@@goalStatus.happened.hint"><textarea pkControl rows="3" [formField]="form.happened"></textarea></pk-field>
      <pk-field [of]="form.need" label="Was wird gebraucht?" i18n-label="@@goalStatus.need" optional><textarea pkControl rows="2" [formField]="form.need"></textarea></pk-field>
      @if (indicator(); as measured) {<pk-field [of]="form.value" label="Wert jetzt" i18n-label="@@goalStatus.value" [hint]="measured.unit" optional><input pkControl type="text" inputmode="decimal" autocomplete="off" [formField]="form.value" /></pk-field>}
      <pk-refusal [of]="refusal()" />
      <pk-form-buttons submit="Sachstand geben" i18n-submit="@@goalStatus.give" (left)="left.emit()" />
    </form>
  `,
})
export class StatusForm {
  /** What is measured, where something is. */
  readonly indicator = input<{ readonly unit: string } | null>(null);
  /** Gives it to the server. */
  readonly send = input.required<(words: StatusWords) => Promise<Sent>>();
  /** What the server has against it. */
  readonly refusal = input.required<Refusal | null>();
  readonly saved = output();
  readonly left = output();

  protected readonly choices = (['ON_TRACK', 'WATCH', 'AT_RISK'] as const).map((value) => ({ value, label: lagen[value].word }));
  private readonly locale = inject(LOCALE_ID);
  /** One per opened form: sending again after a lost answer adds one. */
  private requestId = crypto.randomUUID();
  protected readonly form = form(
    signal({ lage: '', happened: '', need: '', value: '' }),
    (path) => {
      filled(path.lage);
      atMost(path.happened, 2000);
      atMost(path.need, 2000);
      validate(path.happened, ({ value, valueOf }) => (['WATCH', 'AT_RISK'].includes(valueOf(path.lage)) && !value().trim() ? fieldProblem('REQUIRED') : null));
      validate(path.value, ({ value }) => (figureOf(value(), this.locale) === undefined ? { ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@goal.problem.noNumber:Bitte eine Zahl, zum Beispiel 2 oder 1,5.` } : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-status-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { lage, happened, need, value } = this.form().value();
    const sent = await this.send()({ requestId: this.requestId, lage: lage as Lage, happened: happened.trim(), need: need.trim(), value: figureOf(value, this.locale) ?? null });
    if (sent === 'saved') this.saved.emit();
    // what was refused is sent with other words next time
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    else if (this.refusal()) this.requestId = crypto.randomUUID();
    return;
  }
}
