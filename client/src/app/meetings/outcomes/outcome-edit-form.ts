import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Directory } from '../../core/directory/directory';
import { holdingOf } from '../../core/directory/holder';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import type { Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { Sending } from '../forms/sending';
import { counted, decisionInput, noDecision } from './decision';
import { DecisionFields } from './decision-fields';
import { type Outcome, kindOf } from './outcome-kinds';

/** Words an outcome anew while the meeting runs; what an Auftrag says is changed with the Auftrag. */
@Component({
  selector: 'pk-outcome-edit-form',
  imports: [Control, DecisionFields, Field, Form, FormButtons, FormField, RefusalNotice],
  providers: [Directory, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  styles: `:host { display: block; } @media print { :host { display: none; } }`,
  template: `
    <form #sheet [pkForm]="form" [keptAs]="outcome().id" aria-labelledby="outcome-edit" (escaped)="left.emit()" (keydown.control.enter)="sheet.requestSubmit()" (keydown.meta.enter)="sheet.requestSubmit()">
      <p class="legend" id="outcome-edit" i18n="@@outcome.edit.heading">{{ kind().label }} ändern</p>
      <pk-field [of]="form.wording" [label]="kind().wording"><textarea pkControl rows="3" [formField]="form.wording"></textarea></pk-field>
      @if (isDecision()) {<pk-decision-fields [of]="form" [meeting]="meeting()" [present]="outcome().recommendedTo?.name ?? ''" />}
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons (left)="left.emit()" />
    </form>
  `,
})
export class OutcomeEditForm {
  readonly meeting = input.required<Meeting>();
  readonly outcome = input.required<Outcome>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(MeetingVerbs);
  private readonly directory = inject(Directory);
  protected readonly sending = inject(Sending);
  protected readonly kind = computed(() => kindOf(this.outcome().kind));
  protected readonly isDecision = computed(() => this.outcome().kind === 'DECISION');
  /** What somebody else changes meanwhile leaves the words here as they are. */
  private readonly model = linkedSignal(() => {
    const { wording, votesFor = null, votesAgainst = null, abstained = null, recommendedTo = null } = untracked(this.outcome);
    return { ...noDecision, wording, votesFor, votesAgainst, abstained, recommendedTo: holdingOf({ organization: recommendedTo }).holder };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.wording);
      atMost(path.wording, 4000);
      counted(path, () => (this.isDecision() ? this.model() : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.directory.load();
    focusing()('textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const { wording, ...decision } = this.model();
    const { id: outcomeId, version } = this.outcome();
    const sent = await this.sending.send(() => this.verbs.editOutcome({ outcomeId, version, wording: wording.trim(), ...(this.isDecision() ? decisionInput(decision) : {}) }));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
