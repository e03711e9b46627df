import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { consultationRoles } from '../../core/vocabulary/council';
import { calendarDay } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { PaperOrganizationsStore } from '../data/paper-organizations.store';
import { PaperVerbs } from '../data/paper-verbs';
import { PaperStore } from '../data/paper.store';
import type { Consultation } from '../data/papers.store';
import { onlyNotes } from '../model/only-notes';
import { Sending } from '../forms/sending';

/** A body that is to consult about the paper, new or as it is. */
@Component({
  selector: 'pk-consultation-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, Icon, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  template: `
    <form [pkForm]="form" (escaped)="left.emit()">
      <h3>{{ heading() }}</h3>
      <p class="hint">@if (consultation(); as it) {{{ it.organization.name }}} @else {<ng-container i18n="@@consultation.add.hint">Es steht am Ende, vor dem Gremium, das entscheidet.</ng-container>}</p>
      <div class="form-cols">
        @if (!consultation()) {<pk-field [of]="form.organizationId" label="Gremium" i18n-label="@@consultation.organization"><pk-holder-input choiceNeeded nobody="Name suchen" i18n-nobody="@@person.search" [choices]="bodies()" [formField]="form.organizationId" /></pk-field>}
        <pk-field [of]="form.role" label="Worum es gebeten wird" i18n-label="@@consultation.role.long">
          <span class="select">
            <select pkControl [formField]="form.role">
              @for (role of roles; track role.value) {<option [value]="role.value">{{ role.label }}</option>}
            </select>
            <pk-icon name="down" />
          </span>
        </pk-field>
        <pk-field [of]="form.plannedOn" label="Termin" i18n-label="@@consultation.plannedOn" optional><input pkControl type="date" [formField]="form.plannedOn" /></pk-field>
        <label class="check"><input type="checkbox" [formField]="form.isAuthoritative" />@if (isNotice()) {<ng-container i18n="@@consultation.last">berät als Letztes</ng-container>} @else {<ng-container i18n="@@consultation.decides">entscheidet am Ende</ng-container>}</label>
      </div>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="heading()" (left)="left.emit()" />
    </form>
  `,
})
export class ConsultationForm {
  readonly paperId = input.required<string>();
  /** Null for a new one. */
  readonly consultation = input<Consultation | null>(null);
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(PaperVerbs);
  protected readonly sending = inject(Sending);
  protected readonly organizations = inject(PaperOrganizationsStore);
  private readonly paper = inject(PaperStore).paper;
  protected readonly bodies = computed(() => this.organizations.consultedBy(this.paper()?.body.id ?? ''));
  protected readonly roles = Object.entries(consultationRoles).map(([value, label]) => ({ value, label }));
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = linkedSignal(() => {
    const { organization, role = 'PRELIMINARY', plannedOn, isAuthoritative = false } = untracked(this.consultation) ?? {};
    return { organizationId: organization?.id ?? '', role, plannedOn: plannedOn ?? '', isAuthoritative };
  });
  protected readonly heading = computed(() => (this.consultation() ? $localize`:@@consultation.edit:Beratung ändern` : $localize`:@@consultation.add:Gremium aufnehmen`));
  protected readonly isNotice = computed(() => onlyNotes(this.model().role));
  protected readonly form = form(
    this.model,
    (path) => {
      validate(path.organizationId, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
      calendarDay(path.plannedOn);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.organizations.load();
    this.sending.begin();
    focusing()('pk-consultation-form :is(input, select)');
  }

  private async save(): Promise<TreeValidationResult> {
    const { organizationId, role, plannedOn, isAuthoritative } = this.form().value();
    const said = { role, plannedOn: plannedOn || null, isAuthoritative };
    const consultationId = this.consultation()?.id;
    const sent = await this.sending.send((version) =>
      consultationId ? this.verbs.editConsultation({ ...said, consultationId, version }) : this.verbs.addConsultation({ ...said, requestId: this.requestId, paperId: this.paperId(), organizationId }),
    );
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
