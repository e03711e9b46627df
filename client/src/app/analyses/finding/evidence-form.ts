import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import type { EvidenceConsent, EvidenceKind } from '../../gql/analyses/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { type PlannedParts, plannedParts, plannedText } from '../../ui/form/planned-parts';
import { Icon } from '../../ui/icon/icon';
import { FindingSending } from '../data/finding-sending';
import { FindingVerbs } from '../data/finding-verbs';
import { FindingStore } from '../data/finding.store';
import type { EvidenceItem } from '../data/findings.store';
import { choicesOf, consents, evidenceKinds } from '../model/words';

/** What a Befund rests on: a figure, or what people said, with their consent. */
@Component({
  selector: 'pk-evidence-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, PlannedDateFields, RefusalNotice],
  providers: [FindingSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evidence-form.html',
})
export class EvidenceForm {
  /** Null for new evidence. */
  readonly evidence = input<EvidenceItem | null>(null);
  readonly saved = output();
  readonly left = output();

  protected readonly kinds = choicesOf(evidenceKinds);
  protected readonly consents = choicesOf(consents);
  protected readonly sending = inject(FindingSending);
  private readonly finding = inject(FindingStore).finding;
  private readonly verbs = inject(FindingVerbs);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = linkedSignal<{ kind: EvidenceKind; consent: EvidenceConsent | ''; statement: string; figure: string; source: string; dataDate: PlannedParts }>(() => {
    const { kind = 'QUANTITATIVE', statement = '', figure = '', source = '', consent, dataDate } = untracked(this.evidence) ?? {};
    return { kind, statement, figure, source, consent: consent ?? '', dataDate: plannedParts(dataDate ?? null, localDay(new Date())) };
  });
  protected readonly heading = computed(() => (this.evidence() ? $localize`:@@evidence.edit:Beleg ändern` : $localize`:@@evidence.add:Beleg eintragen`));
  protected readonly isQualitative = computed(() => this.model().kind === 'QUALITATIVE');
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.statement);
      atMost(path.statement, 2000);
      atMost(path.figure, 60);
      atMost(path.source, 500);
      plannedDate(path.dataDate);
      for (const told of [path.figure, path.source]) validate(told, ({ value }) => (this.isQualitative() || value().trim() ? null : fieldProblem('REQUIRED')));
      validate(path.dataDate.precision, ({ value }) => (this.isQualitative() || value() ? null : fieldProblem('REQUIRED')));
      validate(path.consent, ({ value }) => (this.isQualitative() && !value() ? fieldProblem('REQUIRED') : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    this.sending.begin();
    focusing()('pk-evidence-form select');
  }

  private async save(): Promise<TreeValidationResult> {
    const { kind, statement, figure, source, consent, dataDate } = this.model();
    const findingId = this.finding()?.id ?? '';
    const said = { kind, statement: statement.trim(), figure: this.isQualitative() ? '' : figure.trim(), source: source.trim(), consent: this.isQualitative() ? consent || null : null, dataDate: plannedText(dataDate) };
    const evidenceId = this.evidence()?.id;
    const sent = await this.sending.send((version) => (evidenceId ? this.verbs.editEvidence({ ...said, findingId, version, evidenceId }) : this.verbs.addEvidence({ ...said, findingId, requestId: this.requestId })));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
