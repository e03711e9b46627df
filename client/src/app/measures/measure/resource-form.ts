import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { type ResourceKind, SetMeasureResourcesDocument, type SetMeasureResourcesInput } from '../../gql/measures/graphql';
import { atMost } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { type FieldProblem, fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { MeasureSending } from '../data/measure-sending';
import { choicesOf, resourceKinds } from '../model/measure-words';
import { amountOf, noAmount } from '../model/money';

const noYear = (): FieldProblem => ({ ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@measure.resource.year.wrong:„Jahr“ ist ein Jahr wie 2027. Bitte ändern Sie die Angabe.` });

/** What a measure needs of its own, beside what there is. */
@Component({
  selector: 'pk-resource-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="resource-form">
      <p class="legend" id="resource-form" i18n="@@measure.resource.add">Eigene Mittel eintragen</p>
      <div class="form-cols">
        <pk-field [of]="form.kind" label="Art" i18n-label="@@measure.kind">
          <span class="select"><select pkControl [formField]="form.kind">@for (each of kinds; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
        </pk-field>
        @if (form.kind().value() === 'MONEY') {
          <pk-field [of]="form.amount" label="Betrag in Euro" i18n-label="@@measure.amount" hint="Kostet die Maßnahme nichts zusätzlich, tragen Sie 0 ein." i18n-hint="@@measure.amount.hint"><input pkControl type="text" inputmode="decimal" autocomplete="off" [formField]="form.amount" /></pk-field>
        } @else {
          <pk-field [of]="form.amount" label="Umfang" i18n-label="@@measure.resource.amount"><input pkControl type="text" inputmode="decimal" autocomplete="off" [formField]="form.amount" /></pk-field>
          <pk-field [of]="form.unit" label="Einheit" i18n-label="@@goal.unit" hint="Zum Beispiel: Wochenstunden" i18n-hint="@@measure.resource.unit.hint" optional><input pkControl autocomplete="off" [formField]="form.unit" /></pk-field>
        }
        <pk-field [of]="form.year" label="Jahr" i18n-label="@@measure.resource.year" optional><input pkControl type="text" inputmode="numeric" autocomplete="off" [formField]="form.year" /></pk-field>
      </div>
      <pk-field [of]="form.note" label="Genauer" i18n-label="@@actionItem.note.more" optional><textarea pkControl rows="2" [formField]="form.note"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Eigene Mittel eintragen" i18n-submit="@@measure.resource.add" (left)="left.emit()" />
    </form>
  `,
})
export class ResourceForm {
  readonly before = input.required<SetMeasureResourcesInput['resources']>();
  readonly saved = output();
  readonly left = output();

  protected readonly kinds = choicesOf(resourceKinds);
  protected readonly sending = inject(MeasureSending);
  protected readonly form = form(
    signal({ kind: 'MONEY', amount: '', unit: '', year: '', note: '' }),
    (path) => {
      validate(path.amount, ({ value }) => {
        const amount = amountOf(value());
        if (amount === null) return fieldProblem('REQUIRED');
        return amount === undefined ? noAmount() : null;
      });
      validate(path.year, ({ value }) => (/^(20\d\d)?$/.test(value().trim()) ? null : noYear()));
      atMost(path.unit, 40);
      atMost(path.note, 500);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-resource-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { kind, amount, unit, year, note } = this.form().value();
    const added = { kind: kind as ResourceKind, amount: amountOf(amount) ?? 0, unit: kind === 'MONEY' ? '' : unit.trim(), year: year.trim() ? Number(year) : null, note: note.trim() };
    const sent = await this.sending.send(SetMeasureResourcesDocument, { resources: [...this.before(), added] });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent.map((problem) => ({ ...problem, field: problem.field.replace(/^resources\.\d+\./, '') })));
    return;
  }
}
