import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { GoalAlignmentKind } from '../../gql/goal-reviews/graphql';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { ReviewSending } from '../data/review-sending';
import type { Review } from '../data/review.store';
import { alignmentKinds, goalText } from '../model/review-words';

/** Proposes how goals could be made to fit each other. */
@Component({
  selector: 'pk-alignment-form',
  imports: [Control, Field, Form, FormButtons, FormField, Icon, RefusalNotice],
  providers: [ReviewSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="review-align">
      <p class="legend" id="review-align" i18n="@@goalReview.propose">Angleichung vorschlagen</p>
      <pk-field [of]="form.kind" label="Was vorgeschlagen wird" i18n-label="@@goalReview.alignment.kind">
        <span class="select"><select pkControl [formField]="form.kind">@for (each of kinds; track each.value) {<option [value]="each.value">{{ each.label }}</option>}</select><pk-icon name="down" /></span>
      </pk-field>
      <fieldset>
        <legend class="legend" i18n="@@goalReview.alignment.goals">Ziele, um die es geht</legend>
        <div class="goals">
          @for (goal of goals(); track goal.id) {
            <label class="check"><input #box type="checkbox" [checked]="chosen().includes(goal.id)" (change)="take(goal.id, box.checked)" /><span>{{ text(goal) }}<span class="chip-sub">{{ goal.bodyName }}</span></span></label>
          }
        </div>
        @if (form.goalIds().touched() && form.goalIds().errors().length) {<p class="field-error" role="alert"><pk-icon name="risk" /><span i18n="@@goalReview.alignment.goalsNeeded">Bitte wählen Sie die Ziele: zum Angleichen mindestens eines, zum Zusammenführen mindestens zwei.</span></p>}
      </fieldset>
      <pk-field [of]="form.wording" label="Vorgeschlagener Wortlaut" i18n-label="@@goalReview.alignment.wording" hint="Um Zustimmung wird jede Körperschaft gebeten, deren Ziel hier steht." i18n-hint="@@goalReview.alignment.wording.hint"><textarea pkControl rows="3" [formField]="form.wording"></textarea></pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Vorschlagen" i18n-submit="@@goal.propose" (left)="left.emit()" />
    </form>
  `,
  styles: `
    fieldset { padding: 0; margin: 0; border: 0; min-inline-size: 0; }
    .goals { display: grid; gap: 0.25rem; max-block-size: 16rem; overflow: auto; }
    .check { align-items: start; }
  `,
})
export class AlignmentForm {
  readonly review = input.required<Review>();
  readonly saved = output();
  readonly left = output();

  protected readonly sending = inject(ReviewSending);
  protected readonly kinds = (Object.keys(alignmentKinds) as GoalAlignmentKind[]).map((value) => ({ value, label: alignmentKinds[value] }));
  protected readonly text = goalText;
  protected readonly goals = computed(() => this.review().goals);
  /** One per opened form: a double click, or sending again after a lost answer, proposes once. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal<{ kind: GoalAlignmentKind; goalIds: string[]; wording: string }>({ kind: 'MERGE', goalIds: [], wording: '' });
  protected readonly chosen = computed(() => this.model().goalIds);
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.wording);
      atMost(path.wording, 4000);
      validate(path.goalIds, ({ value, valueOf }) => (value().length < (valueOf(path.kind) === 'MERGE' ? 2 : 1) ? fieldProblem('REQUIRED') : null));
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    focusing()('pk-alignment-form select');
  }

  protected take(goalId: string, isIn: boolean): void {
    this.model.update((model) => ({ ...model, goalIds: isIn ? [...model.goalIds, goalId] : model.goalIds.filter((id) => id !== goalId) }));
  }

  private async save(): Promise<TreeValidationResult> {
    const { kind, goalIds, wording } = this.model();
    const sent = await this.sending.propose({ reviewId: this.review().id, requestId: this.requestId, kind, goalIds, wording: wording.trim() });
    if (sent === 'saved') this.saved.emit();
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
