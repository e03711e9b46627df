import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { OwnVersion } from '../../ui/form/own-version';
import { type AgreementNow, AgreementVerbs } from '../data/agreement-verbs';
import type { Agreement, Party } from '../data/agreement.store';
import { ChoicesStore } from '../data/choices.store';
import type { Outcome } from '../forms/versioned-saving';
import { AgreementSaving } from './agreement-saving';

interface PartyValues {
  readonly organizationId: string;
  readonly duties: string;
  readonly resources: string;
}

/** What a party does and brings; a new one also who it is. */
@Component({
  selector: 'pk-party-form',
  imports: [Conflict, Control, Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [AgreementSaving, ChoicesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      @if (!party()) {
        <pk-field [of]="form.organizationId" label="Organisation" i18n-label="@@organization.title"><pk-holder-input choiceNeeded nobody="Name suchen" i18n-nobody="@@person.search" [choices]="others()" [formField]="form.organizationId" /></pk-field>
      }
      <pk-field [of]="form.duties" label="Pflichten" i18n-label="@@party.duties" hint="Was sie tut." i18n-hint="@@party.duties.hint" optional><textarea pkControl rows="2" [formField]="form.duties"></textarea></pk-field>
      <pk-field [of]="form.resources" label="Mittel" i18n-label="@@party.resources" hint="Was sie einbringt: Personal, Räume, Geld, Daten." i18n-hint="@@party.resources.hint" optional><textarea pkControl rows="2" [formField]="form.resources"></textarea></pk-field>
      @if (contested().length) {<pk-conflict [because]="saving.meanwhile" [fields]="contested()" (yielded)="yield()" />} @else {<pk-refusal [of]="saving.refusal()" />}
      <pk-form-buttons [insists]="contested().length > 0" (left)="left.emit()" />
    </form>
  `,
})
export class PartyForm {
  readonly agreement = input.required<Agreement>();
  /** Null for a new one. */
  readonly party = input.required<Party | null>();
  /** The name of the organisation. */
  readonly saved = output<string>();
  readonly left = output();

  protected readonly saving = inject(AgreementSaving);
  private readonly choices = inject(ChoicesStore);
  private readonly verbs = inject(AgreementVerbs);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly own = new OwnVersion<AgreementNow, PartyValues>(
    () => this.agreement(),
    (agreement) => {
      const party = agreement?.parties.find(({ id }) => id === this.party()?.id);
      return { organizationId: party?.organization.id ?? '', duties: party?.duties ?? '', resources: party?.resources ?? '' };
    },
  );
  protected readonly form = form(
    this.own.values,
    (path) => {
      filled(path.organizationId);
      for (const text of [path.duties, path.resources]) atMost(text, 4000);
    },
    { submission: { action: () => this.save() } },
  );
  protected readonly others = computed(() => {
    const parties = new Set(this.agreement().parties.map(({ organization }) => organization.id));
    return this.choices.organizations().filter(({ holder }) => !parties.has(holder));
  });
  protected readonly contested = computed<ContestedField[]>(() => {
    const labels = { organizationId: '', duties: $localize`:@@party.duties:Pflichten`, resources: $localize`:@@party.resources:Mittel` };
    return this.own.contested().map((field) => ({ label: labels[field], mine: this.own.values()[field] || '–', theirs: this.own.theirs()[field] || '–' }));
  });

  constructor() {
    void this.choices.loadOrganizations();
  }

  protected yield(): void {
    if (!this.own.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    const { organizationId } = this.own.values();
    const name = this.party()?.organization.name ?? this.others().find(({ holder }) => holder === organizationId)?.name ?? '';
    const sent = await this.saving.save(this.own, (seen) => this.ask(seen));
    if (sent === 'saved') this.saved.emit(name);
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }

  private ask(seen: AgreementNow): Promise<Outcome<AgreementNow> | undefined> {
    const { organizationId, ...texts } = this.own.values();
    const partyId = this.party()?.id;
    if (partyId) return this.verbs.editParty({ ...texts, partyId, version: seen?.version ?? 0 });
    return this.verbs.addParty({ ...texts, organizationId, agreementId: this.agreement().id, requestId: this.requestId });
  }
}
