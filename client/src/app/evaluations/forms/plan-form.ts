import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { Visibility } from '../../gql/evaluations/graphql';
import { atMost } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { Icon } from '../../ui/icon/icon';
import type { EvaluationPlan } from '../data/evaluation.store';
import type { Sent } from '../data/evaluation-sending';
import { MethodChoicesStore } from '../data/method-choices.store';
import { choicesOf, evaluatorText, visibilities } from '../model/evaluation-words';
import { contentOf, valuesOf } from '../model/plan-values';

export type PlanContent = ReturnType<typeof contentOf>;

/** How somebody is going to see whether a measure contributes to what it is for. Nothing must be there yet: what is missing is said before it is fixed. */
@Component({
  selector: 'pk-evaluation-plan-form',
  imports: [AccountableFields, Control, Field, Form, FormButtons, FormField, Icon, PlannedDateFields, RefusalNotice],
  providers: [Directory, MethodChoicesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-form.html',
})
export class PlanForm {
  /** The latest version; null for the first one. */
  readonly plan = input<EvaluationPlan | null>(null);
  readonly visibility = input<Visibility>('PARTICIPANTS');
  readonly send = input.required<(content: PlanContent) => Promise<Sent>>();
  readonly refusal = input.required<Refusal | null>();
  readonly saved = output();
  readonly left = output();

  private readonly directory = inject(Directory);
  private readonly catalogue = inject(MethodChoicesStore);
  protected readonly visibilities = choicesOf(visibilities);
  protected readonly present = computed(() => evaluatorText(this.plan()?.evaluator));
  /** Whether it takes the place of a method that was fixed. */
  protected readonly isLater = computed(() => {
    const plan = this.plan();
    return !!plan && (plan.versionNo > 1 || !!plan.fixedAt);
  });
  protected readonly form = form(
    linkedSignal(() => valuesOf(untracked(this.plan), untracked(this.visibility))),
    (path) => {
      for (const text of [path.purpose, path.questions, path.method, path.comparison, path.criteria, path.involvement, path.noInvolvementReason, path.changeReason]) atMost(text, 4000);
      plannedDate(path.due);
    },
    { submission: { action: () => this.save() } },
  );

  /** What the version goes by already stays, also when it is not used any more. */
  protected readonly methods = computed(() => {
    const [kept, choices] = [this.plan()?.chosenMethod, this.catalogue.choices()];
    return kept && !choices.some(({ id }) => id === kept.id) ? [kept, ...choices] : choices;
  });
  /** What is to be asked before the chosen method is used. */
  protected readonly questions = computed(() => {
    const questions = this.methods().find(({ id }) => id === this.form.methodId().value())?.questions;
    return questions?.length ? questions : null;
  });

  constructor() {
    void this.directory.load();
    void this.catalogue.load();
    focusing()('pk-evaluation-plan-form textarea');
  }

  private async save(): Promise<TreeValidationResult> {
    const sent = await this.send()(contentOf(this.form().value()));
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
