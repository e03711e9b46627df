import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { localDay } from '../../core/vocabulary/planned-date';
import { SetMeasureStepsDocument } from '../../gql/measures/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import { MeasureSending } from '../data/measure-sending';
import type { Measure } from '../data/measures.store';
import type { PlannedStep } from './planned-step';

/** Another step, after those that there are, or one of them in other words. */
@Component({
  selector: 'pk-step-form',
  imports: [Control, Field, Form, FormButtons, FormField, PlannedDateFields, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="step-form">
      <p class="legend" id="step-form">{{ title() }}</p>
      <pk-field [of]="form.title" label="Schritt" i18n-label="@@measure.step"><input pkControl autocomplete="off" [formField]="form.title" /></pk-field>
      <pk-planned-date-fields [of]="form.due" label="fällig" i18n-label="@@actionItem.due" />
      <label class="check"><input type="checkbox" [formField]="form.isMilestone" /><ng-container i18n="@@measure.step.milestone">Meilenstein</ng-container></label>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons [submit]="title()" (left)="left.emit()" />
    </form>
  `,
})
export class StepForm {
  /** All steps of the measure. */
  readonly planned = input.required<readonly PlannedStep[]>();
  /** Which of them is written anew; null for one more. */
  readonly step = input<Measure['steps'][number] | null>(null);
  /** From 0: where it stands, or the place after the last one. */
  readonly place = input.required<number>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(MeasureSending);
  protected readonly title = computed(() => (this.step() ? $localize`:@@measure.step.edit:Schritt ändern` : $localize`:@@measure.step.add:Schritt hinzufügen`));
  /** What somebody else changes meanwhile leaves the words here as they are. */
  private readonly model = linkedSignal(() => {
    const step = untracked(this.step);
    return { title: step?.title ?? '', due: plannedParts(step?.due, localDay(new Date())), isMilestone: step?.isMilestone ?? false };
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      atMost(path.title, 200);
      plannedDate(path.due);
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-step-form input');
  }

  private async save(): Promise<TreeValidationResult> {
    const { title, due, isMilestone } = this.form().value();
    const sent = await this.sending.send(SetMeasureStepsDocument, { steps: this.planned().toSpliced(this.place(), 1, { title: title.trim(), due: plannedText(due), isMilestone, isDone: this.step()?.isDone ?? false }) });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent.map((problem) => ({ ...problem, field: problem.field.replace(/^steps\.\d+\./, '') })));
    return;
  }
}
