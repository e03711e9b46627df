import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Session } from '../../core/session/session';
import { day } from '../../core/vocabulary/planned-date';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { OwnVersion } from '../../ui/form/own-version';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { ChoicesStore } from '../data/choices.store';
import { type ContactPoint, ContactPointStore } from '../data/contact-point.store';
import type { Outcome } from '../forms/versioned-saving';
import { contactFields } from '../model/contact-point-fields';
import { visibilities, visibilityLabels } from '../model/visibilities';
import { ContactPointSaving } from './contact-point-saving';
import { type ContactPointValues, contactPointInput, contactPointRules, contactPointValues } from './contact-point-values';

let count = 0;

/** What is said of a contact point, of a new one too. */
@Component({
  selector: 'pk-contact-point-form',
  imports: [Conflict, Control, Field, Form, FormButtons, FormField, HolderInput, Icon, Notice, RefusalNotice],
  providers: [ChoicesStore, ContactPointSaving],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contact-point-form.html',
})
export class ContactPointForm {
  /** Null for a new one. */
  readonly point = input.required<ContactPoint | null>();
  /** The social spaces that have a name already. */
  readonly spaces = input.required<readonly string[]>();
  /** What it is called. */
  readonly saved = output<string>();
  readonly left = output();

  protected readonly choices = inject(ChoicesStore);
  protected readonly saving = inject(ContactPointSaving);
  protected readonly listId = `contact-spaces-${++count}`;
  protected readonly visibilities = visibilities.map((value) => ({ value, label: visibilityLabels[value] }));
  private readonly session = inject(Session);
  private readonly store = inject(ContactPointStore);
  private readonly locale = inject(LOCALE_ID);
  protected readonly bodies = this.choices.bodies;
  protected readonly mayShare = computed(() => this.point()?.actions.includes('contact.share') ?? this.session.may('contact.share'));
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly own = new OwnVersion<ContactPoint | null, ContactPointValues>(() => this.point(), contactPointValues);
  protected readonly form = form(this.own.values, contactPointRules, { submission: { action: () => this.save() } });
  protected readonly contested = computed<ContestedField[]>(() =>
    this.own.contested().map((field) => ({ label: contactFields[field], mine: this.shown(this.own.values(), field), theirs: this.shown(this.own.theirs(), field) })),
  );

  constructor() {
    void this.choices.loadOrganizations();
    void this.choices.loadBodies();
    focusing()('input');
  }

  protected yield(): void {
    if (!this.own.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.saving.save(this.own, (seen) => this.ask(seen));
    if (sent === 'saved') this.saved.emit(this.own.values().name.trim());
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }

  private ask(seen: ContactPoint | null): Promise<Outcome<ContactPoint> | undefined> {
    const facts = contactPointInput(this.own.values(), this.mayShare());
    return seen ? this.store.edit({ ...facts, contactPointId: seen.id, version: seen.version }) : this.store.add({ ...facts, requestId: this.requestId });
  }

  /** A value as somebody reads it. */
  private shown(values: ContactPointValues, field: keyof ContactPointValues): string {
    const words: Partial<ContactPointValues> = {
      organizationId: this.choices.organizations().find(({ holder }) => holder === values.organizationId)?.name ?? '',
      bodyId: this.bodies().find(({ id }) => id === values.bodyId)?.name ?? '',
      validUntil: values.validUntil && day(values.validUntil, this.locale),
    };
    return field === 'visibility' ? visibilityLabels[values.visibility] : (words[field] ?? values[field]) || '–';
  }
}
