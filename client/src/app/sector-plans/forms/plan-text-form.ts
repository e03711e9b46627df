import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { sectorLabels, sectors } from '../../core/vocabulary/sectors';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { PlanEditing } from './plan-editing';
import { Sending } from './sending';

/** What a Fachplanung is called, which field it plans, on which legal basis, and what else there is to say. */
@Component({
  selector: 'pk-plan-text-form',
  imports: [Conflict, Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [PlanEditing, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <div class="form-cols">
        <pk-field [of]="form.title" label="Bezeichnung" i18n-label="@@sectorPlan.name"><input pkControl autocomplete="off" [formField]="form.title" /></pk-field>
        <pk-field [of]="form.sector" label="Feld" i18n-label="@@sectorPlan.sector">
          <span class="select">
            <select pkControl [formField]="form.sector">
              @for (sector of sectors; track sector.value) {<option [value]="sector.value">{{ sector.label }}</option>}
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
      </div>
      <pk-field [of]="form.legalBasis" label="Rechtsgrundlage" i18n-label="@@sectorPlan.legalBasis" hint="Zum Beispiel § 80 SGB VIII oder ein Beschluss des Rates." i18n-hint="@@sectorPlan.legalBasis.hint" optional><input pkControl autocomplete="off" [formField]="form.legalBasis" /></pk-field>
      <pk-field [of]="form.note" label="Anmerkung" i18n-label="@@sectorPlan.note" optional><textarea pkControl rows="2" [formField]="form.note"></textarea></pk-field>
      @if (contested().length) {<pk-conflict [because]="meanwhile" [fields]="contested()" (yielded)="yield()" />} @else {<pk-refusal [of]="sending.refusal()" />}
      <pk-form-buttons [insists]="contested().length > 0" (left)="left.emit()" />
    </form>
  `,
})
export class PlanTextForm {
  readonly saved = output();
  readonly left = output();

  protected readonly meanwhile = { __typename: 'SectorPlanChangedMeanwhile' } as const;
  protected readonly sectors = sectors.map((value) => ({ value, label: sectorLabels[value] }));
  private readonly editing = inject(PlanEditing);
  protected readonly sending = inject(Sending);
  private readonly own = this.editing.of(({ title, sector, legalBasis, note }) => ({ title, sector, legalBasis, note }));
  protected readonly form = form(
    this.own.values,
    (path) => {
      filled(path.title);
      atMost(path.title, 200);
      atMost(path.legalBasis, 300);
      atMost(path.note, 4000);
    },
    { submission: { action: () => this.save() } },
  );
  protected readonly contested = computed<ContestedField[]>(() => {
    const [mine, theirs] = [this.own.values(), this.own.theirs()];
    const fields = {
      title: { label: $localize`:@@sectorPlan.name:Bezeichnung`, mine: mine.title, theirs: theirs.title },
      sector: { label: $localize`:@@sectorPlan.sector:Feld`, mine: sectorLabels[mine.sector], theirs: sectorLabels[theirs.sector] },
      legalBasis: { label: $localize`:@@sectorPlan.legalBasis:Rechtsgrundlage`, mine: mine.legalBasis, theirs: theirs.legalBasis },
      note: { label: $localize`:@@sectorPlan.note:Anmerkung`, mine: mine.note, theirs: theirs.note },
    };
    return this.own.contested().map((field) => fields[field]);
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
