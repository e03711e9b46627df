import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { OrganizationEditing } from './organization-editing';
import { Sending } from './sending';

/** What an organisation is called, what it is for and what it was told to do. */
@Component({
  selector: 'pk-organization-text-form',
  imports: [Conflict, Control, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [OrganizationEditing, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <pk-field [of]="form.name" label="Name" i18n-label="@@organization.name"><input pkControl autocomplete="off" [formField]="form.name" /></pk-field>
      <pk-field [of]="form.purpose" label="Zweck" i18n-label="@@organization.purpose" hint="Wozu es sie gibt, in ein, zwei Sätzen." i18n-hint="@@organization.purpose.hint" optional><textarea pkControl rows="2" [formField]="form.purpose"></textarea></pk-field>
      <pk-field [of]="form.mandate" label="Auftrag" i18n-label="@@organization.mandate" hint="Wer sie womit beauftragt hat: Beschluss, Verfügung, Gesetz." i18n-hint="@@organization.mandate.hint" optional><textarea pkControl rows="2" [formField]="form.mandate"></textarea></pk-field>
      @if (contested().length) {<pk-conflict [because]="meanwhile" [fields]="contested()" (yielded)="yield()" />} @else {<pk-refusal [of]="sending.refusal()" />}
      <pk-form-buttons [insists]="contested().length > 0" (left)="left.emit()" />
    </form>
  `,
})
export class TextForm {
  readonly saved = output();
  readonly left = output();

  protected readonly meanwhile = { __typename: 'OrganizationChangedMeanwhile' } as const;
  private readonly editing = inject(OrganizationEditing);
  protected readonly sending = inject(Sending);
  private readonly own = this.editing.of(({ name, purpose, mandate }) => ({ name, purpose, mandate }));
  protected readonly form = form(
    this.own.values,
    (path) => {
      filled(path.name);
      atMost(path.name, 200);
      for (const text of [path.purpose, path.mandate]) atMost(text, 4000);
    },
    { submission: { action: () => this.save() } },
  );
  protected readonly contested = computed<ContestedField[]>(() => {
    const [mine, theirs] = [this.own.values(), this.own.theirs()];
    const labels = { name: $localize`:@@organization.name:Name`, purpose: $localize`:@@organization.purpose:Zweck`, mandate: $localize`:@@organization.mandate:Auftrag` };
    return this.own.contested().map((field) => ({ label: labels[field], mine: mine[field], theirs: theirs[field] }));
  });

  protected yield(): void {
    if (!this.own.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.editing.save(this.own, (values) => values);
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
