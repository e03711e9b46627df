import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, untracked, viewChild } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { GoalJudgement } from '../../gql/goal-reviews/graphql';
import { atMost } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { Icon } from '../../ui/icon/icon';
import { ReviewSending } from '../data/review-sending';
import type { OpenCell } from '../data/open-cell.store';
import { goalText, judgements } from '../model/review-words';

/** Says what a municipality has for a strategic goal. */
@Component({
  selector: 'pk-judge-form',
  imports: [Control, Field, Form, FormField, Icon, RefusalNotice],
  providers: [ReviewSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form" (escaped)="left.emit()" aria-labelledby="review-cell">
      <pk-field [of]="form.judgement" label="Beurteilung" i18n-label="@@goalReview.judgement">
        <span class="select"><select pkControl [formField]="form.judgement">@for (each of choices; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      @if (form.judgement().value() === 'CONFLICT') {
        <fieldset>
          <legend class="legend" i18n="@@goalReview.conflicting">Ziele der Kommune, die dem entgegenstehen</legend>
          @for (goal of cell().own; track goal.id) {
            <label class="check"><input #box type="checkbox" [checked]="chosen().includes(goal.id)" (change)="take(goal.id, box.checked)" />{{ text(goal) }}</label>
          } @empty {<p class="small muted" i18n="@@goalReview.conflicting.none">Diese Kommune hat kein operatives Ziel in der Prüfung. Ein Konflikt braucht eines.</p>}
          @if (form.conflictingGoalIds().touched() && form.conflictingGoalIds().errors().length) {<p class="field-error" role="alert"><pk-icon name="risk" /><span i18n="@@goalReview.conflicting.needed">Bitte wählen Sie mindestens ein Ziel, mit dem der Konflikt besteht.</span></p>}
        </fieldset>
      }
      @if (form.judgement().value() === 'GAP') {
        <pk-field [of]="form.gapSettlement" optional label="Wie mit der Lücke umgegangen wird" i18n-label="@@goalReview.gapSettlement" hint="Solange hier nichts steht, gilt die Lücke als offen." i18n-hint="@@goalReview.gapSettlement.hint"><textarea pkControl rows="2" [formField]="form.gapSettlement"></textarea></pk-field>
      }
      <pk-field [of]="form.note" optional label="Anmerkung" i18n-label="@@goalReview.note"><textarea pkControl rows="2" [formField]="form.note"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <div class="btns"><button class="btn btn--primary" type="submit" i18n="@@goalReview.judge">Beurteilung festhalten</button></div>
    </form>
  `,
  styles: `
    fieldset { display: grid; gap: 0.125rem; padding: 0; margin: 0; border: 0; min-inline-size: 0; }
    .check { align-items: start; }
  `,
})
export class JudgeForm {
  readonly reviewId = input.required<string>();
  readonly cell = input.required<OpenCell>();
  readonly saved = output();
  readonly left = output();

  private readonly shell = viewChild.required(Form);
  protected readonly sending = inject(ReviewSending);
  protected readonly text = goalText;
  protected readonly choices = (Object.keys(judgements) as GoalJudgement[]).map((value) => ({ value, label: judgements[value].word }));
  /** What somebody writes stays when the cell is read again. */
  private readonly model = linkedSignal(() => untracked(() => this.begin()));
  protected readonly chosen = computed(() => this.model().conflictingGoalIds);
  protected readonly form = form(
    this.model,
    (path) => {
      atMost(path.note, 2000);
      atMost(path.gapSettlement, 2000);
      validate(path.conflictingGoalIds, ({ value, valueOf }) => (valueOf(path.judgement) === 'CONFLICT' && !value().length ? fieldProblem('REQUIRED') : null));
    },
    { submission: { action: () => this.save() } },
  );

  protected take(goalId: string, isIn: boolean): void {
    this.model.update((model) => ({ ...model, conflictingGoalIds: isIn ? [...model.conflictingGoalIds, goalId] : model.conflictingGoalIds.filter((id) => id !== goalId) }));
  }

  private begin(): { judgement: GoalJudgement; note: string; gapSettlement: string; conflictingGoalIds: string[] } {
    const { judgement, note, gapSettlement, conflicts } = this.cell();
    return { judgement, note, gapSettlement: gapSettlement ?? '', conflictingGoalIds: conflicts.map(({ goal }) => goal.id) };
  }

  private async save(): Promise<TreeValidationResult> {
    const { judgement, note, gapSettlement, conflictingGoalIds } = this.model();
    const { goalId, bodyId, version } = this.cell();
    const sent = await this.sending.judge({
      reviewId: this.reviewId(), goalId, bodyId, version, judgement, note: note.trim(),
      gapSettlement: judgement === 'GAP' ? gapSettlement.trim() : '', conflictingGoalIds: judgement === 'CONFLICT' ? conflictingGoalIds : [],
    });
    if (sent === 'saved') {
      this.shell().beginAnew();
      this.saved.emit();
    } else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
