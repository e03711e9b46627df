import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { type FundingApplicationState, SetFundingApplicationDocument } from '../../gql/measures/graphql';
import { filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { MeasureSending } from '../data/measure-sending';
import type { Measure } from '../data/measures.store';
import { ProgrammesStore } from '../data/programmes.store';
import { applicationStates, choicesOf } from '../model/measure-words';
import { amountOf, noAmount, typedCents } from '../model/money';

const cents = (typed: string): number => Math.round((amountOf(typed) ?? 0) * 100);

/** Where an application for money stands; what was said of it before is followed by this. */
@Component({
  selector: 'pk-application-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice, RouterLink],
  providers: [ProgrammesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './application-form.html',
})
export class ApplicationForm {
  readonly measure = input.required<Measure>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(MeasureSending);
  protected readonly programmes = inject(ProgrammesStore);
  protected readonly states = choicesOf(applicationStates);
  private readonly model = signal({ programmeId: '', state: 'PLANNED', submittedOn: '', decidedOn: '', endsOn: '', amount: '', ownShare: '' });
  private readonly chosen = computed(() => this.model().programmeId);
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.programmeId);
      validate(path.submittedOn, ({ value, valueOf }) => (valueOf(path.state) !== 'PLANNED' && !value() ? fieldProblem('REQUIRED') : null));
      validate(path.decidedOn, ({ value, valueOf }) => (['APPROVED', 'REJECTED'].includes(valueOf(path.state)) && !value() ? fieldProblem('REQUIRED') : null));
      for (const amount of [path.amount, path.ownShare]) validate(amount, ({ value }) => (amountOf(value()) === undefined ? noAmount() : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    void this.programmes.load();
    effect(() => {
      const chosen = this.chosen();
      untracked(() => this.beginWith(chosen));
    });
    focusing()('pk-application-form select');
  }

  /** What was said of this programme before is there to be changed. */
  private beginWith(programmeId: string): void {
    const before = this.measure().applications.find(({ programme }) => programme.id === programmeId);
    if (!before) return;
    const { state, submittedOn, decidedOn, endsOn, amountCents, ownShareCents } = before;
    this.model.set({ programmeId, state, submittedOn: submittedOn ?? '', decidedOn: decidedOn ?? '', endsOn: endsOn ?? '', amount: typedCents(amountCents), ownShare: typedCents(ownShareCents) });
  }

  private async save(): Promise<TreeValidationResult> {
    const { programmeId, state, submittedOn, decidedOn, endsOn, amount, ownShare } = this.form().value();
    const isDecided = state === 'APPROVED' || state === 'REJECTED';
    const sent = await this.sending.send(SetFundingApplicationDocument, {
      programmeId,
      state: state as FundingApplicationState,
      submittedOn: state === 'PLANNED' ? null : submittedOn || null,
      decidedOn: isDecided ? decidedOn || null : null,
      endsOn: endsOn || null,
      amountCents: cents(amount), ownShareCents: cents(ownShare),
    });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
