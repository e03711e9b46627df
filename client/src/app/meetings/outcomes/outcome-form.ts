import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { accountableIds, holderChoices } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import { filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { type PlannedParts, plannedParts, plannedText } from '../../ui/form/planned-parts';
import { Icon } from '../../ui/icon/icon';
import type { AgendaItem, Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { Sending } from '../forms/sending';
import { counted, decisionInput, noDecision } from './decision';
import { DecisionFields } from './decision-fields';
import { type OutcomeKind, kindOf, outcomeKinds } from './outcome-kinds';

const nothing = () => ({
  wording: '',
  ...noDecision,
  accountable: { holder: '', personId: '' },
  due: { ...plannedParts(null, localDay(new Date())), precision: '' as PlannedParts['precision'] },
  reportTo: '',
});

/** Holds fast what comes of an item: one form for all kinds, sent by Ctrl+Enter as well. */
@Component({
  selector: 'pk-outcome-form',
  imports: [AccountableFields, Control, DecisionFields, Field, Form, FormField, HolderInput, Icon, PlannedDateFields, RefusalNotice],
  providers: [Directory, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'form-box' },
  templateUrl: './outcome-form.html',
  styleUrl: './outcome-form.scss',
})
export class OutcomeForm {
  readonly meeting = input.required<Meeting>();
  readonly item = input.required<AgendaItem>();
  /** What was held fast, in a sentence. */
  readonly saved = output<string>();

  private readonly verbs = inject(MeetingVerbs);
  private readonly directory = inject(Directory);
  private readonly focus = focusing();
  private readonly sheet = viewChild.required(Form);
  protected readonly sending = inject(Sending);
  protected readonly kinds = outcomeKinds;
  protected readonly formLabel = $localize`:@@outcome.form:Ergebnis festhalten`;
  protected readonly kind = signal<OutcomeKind>('DECISION');
  protected readonly words = computed(() => kindOf(this.kind()));
  protected readonly hint = computed(() => (this.kind() === 'ASSIGNMENT' ? $localize`:@@outcome.assignment.hint:Geht erst mit dem Abschluss der Sitzung hinaus.` : undefined));
  protected readonly organizations = computed(() => holderChoices(this.directory.entries() ?? []).filter(({ holder }) => holder.startsWith('organization:')));
  /** Another one after each outcome that was held fast: sending again after a lost answer adds one. */
  private requestId = crypto.randomUUID();
  private readonly model = signal<ReturnType<typeof nothing>>(nothing());
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.wording);
      validate(path.wording, ({ value }) => (value().trim().length > this.longest() ? fieldProblem('TOO_LONG', this.longest()) : null));
      counted(path, () => (this.kind() === 'DECISION' ? this.model() : null));
      plannedDate(path.due);
      validate(path.due.precision, ({ value }) => (this.kind() !== 'ASSIGNMENT' || value() ? null : fieldProblem('REQUIRED')));
      validate(path.accountable.holder, ({ value }) => (this.kind() !== 'ASSIGNMENT' || value() ? null : fieldProblem('REQUIRED')));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.directory.load();
  }

  /** A date belongs to an Auftrag only. */
  protected choose(kind: OutcomeKind): void {
    this.kind.set(kind);
    this.model.update((model) => ({ ...model, due: { ...model.due, precision: kind === 'ASSIGNMENT' ? 'DAY' : '' } }));
  }

  /** The title of an Auftrag is short. */
  private longest(): number {
    return this.kind() === 'ASSIGNMENT' ? 200 : 4000;
  }

  private async save(): Promise<TreeValidationResult> {
    const kind = this.kind();
    const { wording, accountable, due, reportTo, ...decision } = this.model();
    const assignment = kind === 'ASSIGNMENT' ? { ...accountableIds(accountable), note: '', due: plannedText(due) ?? '', reportToId: accountableIds({ holder: reportTo, personId: '' }).organizationId } : null;
    const sent = await this.sending.send(() => this.verbs.record({ requestId: this.requestId, agendaItemId: this.item().id, kind, wording: wording.trim(), ...(kind === 'DECISION' ? decisionInput(decision) : {}), assignment }));
    if (sent === 'saved') this.startOver();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }

  private startOver(): void {
    this.requestId = crypto.randomUUID();
    const { kind, label } = this.words();
    this.model.set(nothing());
    this.choose(kind === 'ADJOURNED' ? 'DECISION' : kind);
    this.sheet().startOver();
    this.saved.emit($localize`:@@outcome.said:Festgehalten: ${label}:kind:.`);
    if (kind !== 'ADJOURNED') this.focus('textarea');
  }
}
