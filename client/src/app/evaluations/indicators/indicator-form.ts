import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { IndicatorPurpose } from '../../gql/evaluations/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { type Indicator, IndicatorsStore } from '../data/indicators.store';
import { choicesOf, purposes } from '../model/evaluation-words';

/** An indicator, new or as it is. */
@Component({
  selector: 'pk-indicator-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="indicator-form">
      <p class="legend" id="indicator-form">{{ heading() }}</p>
      <div class="form-cols">
        <pk-field [of]="form.name" label="Kennzahl" i18n-label="@@indicator.title"><input pkControl autocomplete="off" [formField]="form.name" /></pk-field>
        <pk-field [of]="form.unit" label="Einheit" i18n-label="@@indicator.unit" optional><input pkControl autocomplete="off" [formField]="form.unit" /></pk-field>
        <pk-field [of]="form.purpose" label="Wofür sie da ist" i18n-label="@@indicator.purpose">
          <span class="select"><select pkControl [formField]="form.purpose"><option value="" i18n="@@start.choose">Bitte wählen</option>@for (each of purposes; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
        </pk-field>
      </div>
      <pk-field [of]="form.description" label="Was genau gezählt wird" i18n-label="@@indicator.description" optional><textarea pkControl rows="2" [formField]="form.description"></textarea></pk-field>
      <pk-refusal [of]="refusal()" />
      <pk-form-buttons [submit]="heading()" (left)="left.emit()" />
    </form>
  `,
})
export class IndicatorForm {
  /** Null for a new one. */
  readonly indicator = input<Indicator | null>(null);
  readonly saved = output();
  readonly left = output();

  private readonly store = inject(IndicatorsStore);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly purposes = choicesOf(purposes);
  protected readonly heading = computed(() => (this.indicator() ? $localize`:@@indicator.change:Kennzahl ändern` : $localize`:@@indicator.add:Kennzahl anlegen`));
  private readonly model = linkedSignal(() => {
    const indicator = untracked(this.indicator);
    return { name: indicator?.name ?? '', unit: indicator?.unit ?? '', purpose: indicator?.purpose ?? '', description: indicator?.description ?? '' };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.name);
      filled(path.purpose);
      atMost(path.name, 200);
      atMost(path.unit, 40);
      atMost(path.description, 2000);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-indicator-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { name, unit, purpose, description } = this.model();
    const indicator = this.indicator();
    const answer = await this.store.save({ indicatorId: indicator?.id ?? null, version: indicator?.version ?? 0, name: name.trim(), unit: unit.trim(), purpose: purpose as IndicatorPurpose, description: description.trim() });
    switch (answer?.__typename) {
      case 'IndicatorSaved':
        this.saved.emit();
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'IndicatorChangedMeanwhile':
      case 'IndicatorInUse':
      case 'IndicatorSteers':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
