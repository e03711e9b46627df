import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { OwnersStore } from '../data/owners.store';
import { visibilities, visibilityLabels } from '../model/visibilities';
import { PlanEditing } from './plan-editing';
import { Sending } from './sending';

/** Who answers for a Fachplanung, for which body it plans, and who reads it. */
@Component({
  selector: 'pk-plan-owner-form',
  imports: [Conflict, Control, Field, Form, FormButtons, FormField, HolderInput, Icon, RefusalNotice],
  providers: [OwnersStore, PlanEditing, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <div class="form-cols">
        <pk-field [of]="form.organizationId" label="Verantwortliche Organisation" i18n-label="@@sectorPlan.organization.long">
          <pk-holder-input choiceNeeded [choices]="offered.organizations()" [present]="own.seen().organization.name" [formField]="form.organizationId" />
        </pk-field>
        <pk-field [of]="form.bodyId" label="Körperschaft" i18n-label="@@register.body">
          <span class="select">
            <select pkControl [formField]="form.bodyId">
              @for (body of bodies(); track body.id) {<option [value]="body.id">{{ body.name }}</option>}
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
      </div>
      <pk-field [of]="form.visibility" label="Wer sie sieht" i18n-label="@@organization.visibility" hint="Mit ihr auch ihre Daten und Überschneidungen; Bausteine und Inhalte nur, wer diese sieht." i18n-hint="@@sectorPlan.visibility.hint">
        <span class="select">
          <select pkControl [formField]="form.visibility">
            @for (choice of choices; track choice.value) {<option [value]="choice.value">{{ choice.label }}</option>}
          </select>
          <pk-icon name="down" />
        </span>
      </pk-field>
      @if (contested().length) {<pk-conflict [because]="meanwhile" [fields]="contested()" (yielded)="yield()" />} @else {<pk-refusal [of]="sending.refusal()" />}
      <pk-form-buttons [insists]="contested().length > 0" (left)="left.emit()" />
    </form>
  `,
})
export class PlanOwnerForm {
  readonly saved = output();
  readonly left = output();

  protected readonly meanwhile = { __typename: 'SectorPlanChangedMeanwhile' } as const;
  protected readonly choices = visibilities.map((value) => ({ value, label: visibilityLabels[value] }));
  private readonly editing = inject(PlanEditing);
  protected readonly sending = inject(Sending);
  protected readonly offered = inject(OwnersStore);
  protected readonly own = this.editing.of(({ organization, body, visibility }) => ({ organizationId: organization.id, bodyId: body.id, visibility }));
  /** The present one stands there before the others have come. */
  protected readonly bodies = computed(() => (this.offered.bodies().length ? this.offered.bodies() : [this.own.seen().body]));
  protected readonly form = form(this.own.values, (path) => filled(path.organizationId), { submission: { action: () => this.save() } });
  protected readonly contested = computed<ContestedField[]>(() => {
    const [mine, theirs] = [this.own.values(), this.own.theirs()];
    const organization = (id: string) => this.offered.organizations().find(({ holder }) => holder === id)?.name ?? '–';
    const body = (id: string) => this.bodies().find((each) => each.id === id)?.name ?? '–';
    const fields = {
      organizationId: { label: $localize`:@@sectorPlan.organization.long:Verantwortliche Organisation`, mine: organization(mine.organizationId), theirs: organization(theirs.organizationId) },
      bodyId: { label: $localize`:@@register.body:Körperschaft`, mine: body(mine.bodyId), theirs: body(theirs.bodyId) },
      visibility: { label: $localize`:@@organization.visibility:Wer sie sieht`, mine: visibilityLabels[mine.visibility], theirs: visibilityLabels[theirs.visibility] },
    };
    return this.own.contested().map((field) => fields[field]);
  });

  constructor() {
    void this.offered.load();
  }

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
