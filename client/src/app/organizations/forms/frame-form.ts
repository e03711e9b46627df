import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, output } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { day } from '../../core/vocabulary/planned-date';
import { calendarDay } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { ChoicesStore } from '../data/choices.store';
import { OrganizationStore } from '../data/organization.store';
import { OrganizationEditing } from './organization-editing';
import { Sending } from './sending';

/** Below which organisation it stands, and how long it exists. */
@Component({
  selector: 'pk-organization-frame-form',
  imports: [Conflict, Control, Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [ChoicesStore, OrganizationEditing, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <pk-field [of]="form.parentId" label="Übergeordnete Organisation" i18n-label="@@organization.parent.long">
        <pk-holder-input nobody="keine" i18n-nobody="@@organization.parent.none" [choices]="choices()" [present]="parent" [formField]="form.parentId" />
      </pk-field>
      <div class="form-cols">
        <pk-field [of]="form.validFrom" label="Erster Tag" i18n-label="@@organization.firstDay" optional><input pkControl type="date" [formField]="form.validFrom" /></pk-field>
        <pk-field [of]="form.validUntil" label="Letzter Tag" i18n-label="@@organization.lastDay" hint="Leer, solange kein Ende feststeht." i18n-hint="@@organization.lastDay.hint" optional><input pkControl type="date" [formField]="form.validUntil" /></pk-field>
      </div>
      @if (contested().length) {<pk-conflict [because]="meanwhile" [fields]="contested()" (yielded)="yield()" />} @else {<pk-refusal [of]="sending.refusal()" />}
      <pk-form-buttons [insists]="contested().length > 0" (left)="left.emit()" />
    </form>
  `,
})
export class FrameForm {
  readonly saved = output();
  readonly left = output();

  protected readonly meanwhile = { __typename: 'OrganizationChangedMeanwhile' } as const;
  private readonly locale = inject(LOCALE_ID);
  private readonly editing = inject(OrganizationEditing);
  protected readonly sending = inject(Sending);
  private readonly offered = inject(ChoicesStore);
  private readonly shown = inject(OrganizationStore).organization();
  protected readonly parent = this.shown?.parent?.name ?? '';
  /** It cannot stand below itself. */
  protected readonly choices = computed(() => this.offered.organizations().filter(({ holder }) => holder !== this.shown?.id));
  private readonly own = this.editing.of(({ parent, validFrom, validUntil }) => ({ parentId: parent?.id ?? '', validFrom: validFrom ?? '', validUntil: validUntil ?? '' }));
  protected readonly form = form(
    this.own.values,
    (path) => {
      calendarDay(path.validFrom);
      calendarDay(path.validUntil);
    },
    { submission: { action: () => this.save() } },
  );
  protected readonly contested = computed<ContestedField[]>(() => {
    const [mine, theirs] = [this.own.values(), this.own.theirs()];
    const dayText = (value: string) => (value ? day(value, this.locale) : '–');
    const nameText = (id: string) => this.offered.organizations().find(({ holder }) => holder === id)?.name ?? '–';
    const fields = {
      parentId: { label: $localize`:@@organization.parent.long:Übergeordnete Organisation`, mine: nameText(mine.parentId), theirs: nameText(theirs.parentId) },
      validFrom: { label: $localize`:@@organization.firstDay:Erster Tag`, mine: dayText(mine.validFrom), theirs: dayText(theirs.validFrom) },
      validUntil: { label: $localize`:@@organization.lastDay:Letzter Tag`, mine: dayText(mine.validUntil), theirs: dayText(theirs.validUntil) },
    };
    return this.own.contested().map((field) => fields[field]);
  });

  constructor() {
    void this.offered.loadOrganizations();
  }

  protected yield(): void {
    if (!this.own.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.editing.save(this.own, ({ parentId, validFrom, validUntil }) => ({
      validFrom: validFrom || null,
      validUntil: validUntil || null,
      // one that may not be read is not shown either, and stays unless another one is chosen
      ...(parentId !== this.own.theirs().parentId && { parentId: parentId || null }),
    }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
