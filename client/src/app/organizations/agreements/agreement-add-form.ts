import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { Session } from '../../core/session/session';
import { filled } from '../../ui/form/checks';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { AgreementVerbs } from '../data/agreement-verbs';
import { ChoicesStore } from '../data/choices.store';
import { AgreementFields } from './agreement-fields';
import { agreementInput, agreementRules, agreementValues } from './agreement-values';

const noTexts = { duties: '', resources: '' };

/** A new agreement of two parties; others, and what each of them does, follow on its page. */
@Component({
  selector: 'pk-agreement-add-form',
  imports: [AgreementFields, Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [ChoicesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="form-box" aria-labelledby="agreement-adding">
      <form [pkForm]="form">
        <div>
          <h2 id="agreement-adding" i18n="@@agreement.add">Vereinbarung ergänzen</h2>
          <p class="hint" i18n="@@agreement.add.hint">Weitere Parteien, ihre Pflichten und Mittel folgen auf ihrer Seite.</p>
        </div>
        <pk-agreement-fields [of]="form.facts" [mayShare]="mayShare" />
        <div class="form-cols">
          <pk-field [of]="form.firstId" label="Erste Partei" i18n-label="@@agreement.firstParty"><pk-holder-input choiceNeeded nobody="Name suchen" i18n-nobody="@@person.search" [choices]="choices.organizations()" [formField]="form.firstId" /></pk-field>
          <pk-field [of]="form.secondId" label="Zweite Partei" i18n-label="@@agreement.secondParty"><pk-holder-input choiceNeeded nobody="Name suchen" i18n-nobody="@@person.search" [choices]="others()" [formField]="form.secondId" /></pk-field>
        </div>
        <pk-refusal [of]="refusal()" />
        <pk-form-buttons submit="Vereinbarung ergänzen" i18n-submit="@@agreement.add" (left)="left.emit()" />
      </form>
    </section>
  `,
})
export class AgreementAddForm {
  /** The id of the new one. */
  readonly added = output<string>();
  readonly left = output();

  protected readonly choices = inject(ChoicesStore);
  protected readonly mayShare = inject(Session).may('agreement.share');
  protected readonly refusal = signal<Refusal | null>(null);
  private readonly verbs = inject(AgreementVerbs);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal({ facts: agreementValues(null), firstId: '', secondId: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      agreementRules(path.facts);
      filled(path.firstId);
      filled(path.secondId);
    },
    { submission: { action: () => this.add() } },
  );
  /** Nobody agrees with itself. */
  protected readonly others = computed(() => this.choices.organizations().filter(({ holder }) => holder !== this.model().firstId));

  constructor() {
    void this.choices.loadOrganizations();
    focusing()('input');
  }

  private async add(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { facts, firstId, secondId } = this.model();
    const parties = [firstId, secondId].map((organizationId) => ({ organizationId, ...noTexts }));
    const outcome = await this.verbs.add({ ...agreementInput(facts, this.mayShare), parties, requestId: this.requestId });
    if (!outcome || 'meanwhile' in outcome) return;
    if ('problems' in outcome) return onFields(this.form.facts, outcome.problems);
    if ('refusal' in outcome) this.refusal.set(outcome.refusal);
    else if (outcome.saved) this.added.emit(outcome.saved.id);
    return;
  }
}
